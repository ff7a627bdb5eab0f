import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { DevTools } from './devtools.js'
import { openPage, type Page } from './page.js'

export interface BrowserOptions {
  /** Hosts that there are nowhere else -> host and port: `{ '*.preview.example.com': '127.0.0.1:8080' }`. */
  readonly hosts?: Readonly<Record<string, string>>
}

export interface Browser {
  /** Somebody with a cache, cookies and service workers of their own. */
  newVisitor(): Promise<Visitor>
  close(): Promise<void>
}

export interface Visitor {
  openPage(): Promise<Page>
}

// Nothing is asked of anybody but who the test names.
const quiet = [
  '--no-first-run',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-features=HttpsUpgrades,OptimizationHints,Translate,MediaRouter',
]

// A page that another one lies on top of goes on as if it was looked at.
const awake = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

/** Starts Chromium without a window. */
export async function startBrowser({ hosts = {} }: BrowserOptions = {}): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'slipway-browser-'))
  const rules = Object.entries(hosts).map(([host, address]) => `MAP ${host} ${address}`)
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--hide-scrollbars',
  ]
  const own = [
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    `--host-resolver-rules=${rules.join(',')}`,
  ]
  const child = spawn('chromium', [...flags, ...quiet, ...awake, ...own], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    // The wrapper of a distribution starts the browser itself as its child: both end together.
    detached: true,
  })
  // By `stdio`, the fourth and the fifth are pipes.
  const [to, from] = [child.stdio[3] as Writable, child.stdio[4] as Readable]
  const devtools = new DevTools(to, from)
  const ended = new Promise<void>((resolve) => {
    const end = (why: string): void => {
      devtools.close(new Error(`Chromium ${why}`))
      resolve()
    }
    child.once('error', (error) => end(`did not start: ${error.message}`))
    child.once('exit', (code, signal) => end(`ended with ${signal ?? `exit ${code ?? ''}`}`))
  })
  const close = async (): Promise<void> => {
    await devtools.send('Browser.close').catch(() => undefined)
    const timer = setTimeout(() => killAll(child), 5_000)
    await ended
    clearTimeout(timer)
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 })
  }
  try {
    await devtools.send('Browser.getVersion')
  } catch (error) {
    await close()
    throw error
  }
  return {
    close,
    async newVisitor() {
      const { browserContextId } = await devtools.send('Target.createBrowserContext')
      return { openPage: () => openPage(devtools, String(browserContextId)) }
    },
  }
}

function killAll({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended just now.
  }
}
