import { existsSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from '@slipway/testkit'
import { shotsOfPipeline, shotsOfStory, takePictures } from './pictures.js'
import { runPipelineSteps } from './pipeline-steps.js'
import { writeReport } from './report-page.js'

/** `npm run pictures`: of the last `npm start`, and of steps that are run here, into docs/pictures. */
async function main(): Promise<void> {
  const pictures = join(root, 'docs/pictures')
  const story = join(root, '.slipway/report')
  if (!existsSync(join(story, 'index.html')))
    throw new Error('There is no report yet: run npm start -- --exit first')
  const steps = join(root, '.slipway/pictured-report')
  rmSync(steps, { recursive: true, force: true })
  writeReport(steps, await runPipelineSteps(console.log), [])
  const paths = [
    ...(await takePictures(story, pictures, ['overview', ...shotsOfStory])),
    ...(await takePictures(steps, pictures, shotsOfPipeline)),
  ]
  for (const path of paths) console.log(relative(root, path))
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
