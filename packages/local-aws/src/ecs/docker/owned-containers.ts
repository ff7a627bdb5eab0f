import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { readListed } from './answers.js'
import { DockerError, type DockerEngine } from './engine.js'

const label = 'slipway-local-aws'
const hostLabel = `${label}.host`
const processLabel = `${label}.process`

/** Labels every container of one embedded AWS, so that none is left behind: not by it, and not by one that crashed. */
export class OwnedContainers {
  readonly id = randomBytes(6).toString('hex')

  constructor(private readonly engine: DockerEngine) {}

  get labels(): Readonly<Record<string, string>> {
    return { [label]: this.id, [hostLabel]: hostname(), [processLabel]: String(process.pid) }
  }

  async remove(container: string): Promise<void> {
    try {
      await this.engine.call('DELETE', `/containers/${container}?force=true&v=true`)
    } catch (error) {
      // 404: it is gone; 409: it is being removed.
      if (!(error instanceof DockerError && [404, 409].includes(error.status))) throw error
    }
  }

  async removeAll(): Promise<void> {
    const own = await this.#list(`${label}=${this.id}`)
    await Promise.all(own.map(({ id }) => this.remove(id)))
  }

  /** Removes what processes of this machine that no longer live have left. */
  async sweep(): Promise<void> {
    const left = (await this.#list(`${hostLabel}=${hostname()}`)).filter(
      ({ labels }) => !isAlive(Number(labels[processLabel])),
    )
    await Promise.all(left.map(({ id }) => this.remove(id)))
  }

  async #list(filter: string): Promise<ReturnType<typeof readListed>> {
    const filters = encodeURIComponent(JSON.stringify({ label: [filter] }))
    return readListed(await this.engine.call('GET', `/containers/json?all=true&filters=${filters}`))
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: somebody else's process.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
