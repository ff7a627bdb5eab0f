import { Agent, get } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

/** What users saw while something else went on. */
export interface Traffic {
  readonly requests: number
  readonly failed: number
  /** How many requests each version answered, in the order in which the versions first answered. */
  readonly versions: ReadonlyMap<string, number>
}

/** One user's request: resolves with the version that answers, and rejects when anything of it fails. */
export type Ask = (agent?: Agent) => Promise<string>

const pauseMs = 20

/** Asks over and over while `work` runs. */
export async function underTraffic<T>(
  ask: Ask,
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
      const version = await ask(agent).catch(() => undefined)
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
export async function askVersion(url: string, agent?: Agent): Promise<string> {
  return (JSON.parse(await read(`${url}/version`, agent)) as { version: string }).version
}

/** The version that a page shows, once the scripts that it refers to have been loaded as well. */
export async function visitSite(url: string, agent?: Agent): Promise<string> {
  const page = await read(`${url}/`, agent)
  const scripts = [...page.matchAll(/<script[^>]* src="?([^" >]+)/g)].map(([, path = '']) => path)
  await Promise.all(scripts.map((path) => read(new URL(path, `${url}/`).href, agent)))
  const version = /<h1>Orders ([\d.]+)<\/h1>/.exec(page)?.[1]
  if (version === undefined || scripts.length === 0) throw new Error(`${url} shows no version of the site`)
  return version
}

/** The body of an answer 200. */
function read(url: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, agent === undefined ? {} : { agent }, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (text: string) => (body += text))
      response.on('error', reject)
      response.on('end', () => {
        if (response.statusCode === 200) resolve(body)
        else reject(new Error(`HTTP ${response.statusCode ?? 0}`))
      })
    }).on('error', reject)
  })
}
