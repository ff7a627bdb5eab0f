import { buildkitd } from '@slipway/testkit'
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export interface BuildKit {
  /** Builds into a folder. `contexts` go by the name that the Dockerfile has for them. */
  build(options: {
    readonly dockerfile: string
    readonly context: string
    readonly contexts?: ReadonlyMap<string, string>
    readonly out: string
  }): Promise<void>
  stop(): Promise<void>
}

/** A BuildKit of the tests' own, with its own state. */
export async function startBuildKit(): Promise<BuildKit> {
  // Not below a deep folder: the path of a Unix socket has at most 107 bytes.
  const state = mkdtempSync(join(tmpdir(), 'bk-'))
  const address = `unix://${join(state, 's.sock')}`
  const daemon = spawn(buildkitd, ['--root', state, '--addr', address, '--oci-worker-net=host'], {
    stdio: 'pipe',
  })
  const ended = once(daemon, 'exit')
  const buildctl = (...args: readonly string[]) =>
    run(join(dirname(buildkitd), 'buildctl'), ['--addr', address, ...args])
  const ready = new Promise<void>((resolve, reject) => {
    let said = ''
    daemon.stderr.on('data', (text: Buffer) => {
      said += text.toString()
      if (said.includes('running server on')) resolve()
    })
    daemon.on('error', reject)
    daemon.on('exit', () => {
      reject(new Error(`buildkitd ended: ${said}`))
    })
  })
  await ready
  return {
    async build({ dockerfile, context, contexts = new Map<string, string>(), out }) {
      const folders = [...contexts].flatMap(([name, path]) => [
        '--local',
        `${name}=${path}`,
        '--opt',
        `context:${name}=local:${name}`,
      ])
      await buildctl(
        ...['build', '--frontend', 'dockerfile.v0', '--no-cache', '--progress', 'plain'],
        ...['--local', `context=${context}`, '--local', `dockerfile=${dockerfile}`, ...folders],
        ...['--output', `type=local,dest=${out}`],
      )
    },
    async stop() {
      daemon.kill()
      await ended
      rmSync(state, { recursive: true, force: true })
    },
  }
}
