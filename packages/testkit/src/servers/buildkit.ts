import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { buildkitd } from '../requirements.js'

export interface BuildKitServer {
  /** `unix:///...`, what the input buildkit-endpoint takes. */
  readonly endpoint: string
  stop(): Promise<void>
}

/** A BuildKit of its own, as it runs on another machine. */
export async function startBuildKit(...args: readonly string[]): Promise<BuildKitServer> {
  const root = mkdtempSync(join(tmpdir(), 'slipway-bk-'))
  const endpoint = `unix://${root}/s.sock`
  const child = spawn(
    buildkitd,
    ['--root', root, '--addr', endpoint, '--oci-worker-net=host', '--config', '/dev/null', ...args],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    rmSync(root, { recursive: true, force: true })
  }
  const deadline = Date.now() + 30_000
  while (!answers(endpoint)) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop()
      throw new Error(`buildkitd did not start:\n${said}`)
    }
    await setTimeout(50)
  }
  return { endpoint, stop }
}

function answers(endpoint: string): boolean {
  try {
    execFileSync(join(dirname(buildkitd), 'buildctl'), ['--addr', endpoint, 'debug', 'workers'], {
      stdio: 'pipe',
    })
    return true
  } catch {
    return false
  }
}
