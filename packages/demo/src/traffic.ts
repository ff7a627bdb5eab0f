import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What the users of the service saw while something else went on. */
export interface Traffic {
  readonly requests: number
  readonly failed: number
  /** How many requests each version answered, in the order in which the versions first answered. */
  readonly versions: ReadonlyMap<string, number>
}

const pauseMs = 20

/** Requests `/version` over and over while `work` runs; every answer but a 200 counts as failed. */
export async function underTraffic<T>(
  url: string,
  work: () => Promise<T>,
): Promise<{ result: T; traffic: Traffic }> {
  const agent = new Agent({ keepAlive: true })
  const versions = new Map<string, number>()
  let requests = 0
  let failed = 0
  let running = true
  const poll = async (): Promise<void> => {
    while (running) {
      requests++
      const version = await askVersion(url, agent).catch(() => undefined)
      if (version === undefined) failed++
      else versions.set(version, (versions.get(version) ?? 0) + 1)
      await sleep(pauseMs)
    }
  }
  const polling = poll()
  try {
    const result = await work()
    return { result, traffic: { requests, failed, versions } }
  } finally {
    running = false
    await polling
    agent.destroy()
  }
}

/** The version that answers at `<url>/version`. */
export function askVersion(url: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    get(`${url}/version`, agent === undefined ? {} : { agent }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (text: string) => (body += text))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode !== 200) reject(new Error(`HTTP ${response.statusCode ?? 0}`))
        else resolve((JSON.parse(body) as { version: string }).version)
      })
    }).on('error', reject)
  })
}
