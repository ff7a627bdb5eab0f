import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '@slipway/testkit'
import { takePictures } from './pictures.js'

/** `npm run pictures`: from the report of the last `npm start` into docs/pictures. */
async function main(): Promise<void> {
  const report = join(root, '.slipway/report')
  if (!existsSync(join(report, 'index.html')))
    throw new Error('There is no report yet: run npm start -- --exit first')
  for (const path of await takePictures(report, join(root, 'docs/pictures')))
    console.log(relative(root, path))
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
