import { cpSync, existsSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'

const { SLIPWAY_ARTIFACTS: store, INPUT_NAME: name, INPUT_PATH: path } = process.env
const artifact = join(store, name.replace(/[^\w.-]+/g, '_'))
// As the real one in v4 and later: a name is taken once in a run.
if (existsSync(artifact))
  throw new Error(`Failed to CreateArtifact: an artifact with the name ${name} exists`)
for (const from of path.split('\n').filter((line) => line.trim() !== '')) {
  cpSync(from, statSync(from).isDirectory() ? artifact : join(artifact, basename(from)), { recursive: true })
}
