import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './root.js'

const run = promisify(execFile)

// As scripts/build.mjs does it: in a folder of its own, each chunk a file beside index.js. In a process of its own, since
// ncc does not run inside Jest.
const script = `
  import { mkdirSync, writeFileSync } from 'node:fs'
  import { dirname, join } from 'node:path'
  const [builder, entry, out] = process.argv.slice(1)
  const { ncc } = await import(builder)
  const options = { cache: false, transpileOnly: true, quiet: true, mainFields: ['module', 'main'] }
  ncc(entry, options).then(({ code, assets }) => {
    const files = { 'index.js': { source: code }, ...assets }
    for (const [path, { source }] of Object.entries(files)) {
      mkdirSync(dirname(join(out, path)), { recursive: true })
      writeFileSync(join(out, path), source)
    }
  })`

/** Bundles a TypeScript file as the actions are; returns the file to run. */
export async function bundle(entry: string, out: string): Promise<string> {
  const env = { ...process.env, TS_NODE_PROJECT: join(root, 'scripts/tsconfig.bundle.json') }
  const builder = join(root, 'scripts/ncc.mjs')
  await run(process.execPath, ['--input-type=module', '-e', script, builder, entry, out], { cwd: root, env })
  return join(out, 'index.js')
}
