import { buildkitd } from '@slipway/testkit'
import { execFile } from 'node:child_process'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

interface Build {
  /** The folder of the Dockerfile. */
  readonly dockerfile: string
  readonly context: string
  /** Folders by the name that the Dockerfile has for them. */
  readonly contexts?: ReadonlyMap<string, string>
  /** The folder that the files of the image go to. */
  readonly out: string
}

/** Has a BuildKit build, and write what the image is made of. */
export async function buildIntoFolder(endpoint: string, build: Build): Promise<void> {
  const folders = [...(build.contexts ?? [])].flatMap(([name, path]) => [
    ...['--local', `${name}=${path}`],
    ...['--opt', `context:${name}=local:${name}`],
  ])
  await run(join(dirname(buildkitd), 'buildctl'), [
    ...['--addr', endpoint, 'build', '--frontend', 'dockerfile.v0', '--no-cache', '--progress', 'plain'],
    ...['--local', `context=${build.context}`, '--local', `dockerfile=${build.dockerfile}`],
    ...folders,
    ...['--output', `type=local,dest=${build.out}`],
  ])
}
