import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface DockerRegistry {
  /** `127.0.0.1:<port>` */
  readonly host: string
  readonly user: string
  readonly password: string
  /** The registry's answer to a request by the user. */
  ask(path: string, accept?: string): Promise<Response>
  stop(): Promise<void>
}

const user = 'AWS'
const password = 'the-password'
// bcrypt, which is all that the registry takes.
const entry = `${user}:$2b$05$abcdefghijklmnopqrstuu.znb4r.2SiHQeF.pCKpDSFBaTOrRZqq`

/** Debian's docker-registry on a port of its own choice, with one user. */
export async function startDockerRegistry(): Promise<DockerRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-registry-'))
  writeFileSync(join(folder, 'htpasswd'), `${entry}\n`)
  const config = {
    version: '0.1',
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: '127.0.0.1:0' },
    auth: { htpasswd: { realm: 'test', path: join(folder, 'htpasswd') } },
  }
  // JSON is YAML.
  writeFileSync(join(folder, 'config.yml'), JSON.stringify(config))
  const registry = spawn('docker-registry', ['serve', join(folder, 'config.yml')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => registry.once('close', () => resolve()))
  const host = await new Promise<string>((resolve, reject) => {
    createInterface({ input: registry.stderr }).on('line', (line) => {
      const found = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    void ended.then(() => reject(new Error('docker-registry ended before it listened')))
  })
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  return {
    host,
    user,
    password,
    ask: (path, accept = '*/*') => fetch(`http://${host}${path}`, { headers: { authorization, accept } }),
    async stop() {
      registry.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
