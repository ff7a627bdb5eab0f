import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { asError, InputReader, type Clock, type Context } from '@slipway/action-kit'
import { plainLog } from '@slipway/testkit/plain-log'
import { readSonarInputs, type SonarInputs } from '../../src/sonar/sonar-inputs.js'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A folder with these files: path -> text. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-sonar-'))
  folders.push(folder)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/**
 * A folder for PATH with a `sonar-scanner` that submits to the server of its environment, as the real one does, and
 * leaves `.scannerwork/report-task.txt`. It fails when it finds the token in its arguments.
 */
export function makeScanner(): string {
  const folder = makeFolder()
  const script = join(folder, 'sonar-scanner')
  writeFileSync(script, `#!${process.execPath}\n${scanner}`)
  chmodSync(script, 0o755)
  return folder
}

const scanner = `
const { mkdirSync, writeFileSync } = require('node:fs')
const { SONAR_HOST_URL: host, SONAR_TOKEN: token, PUBLIC_URL: shown = host } = process.env
if (process.argv.some((argument) => argument.includes(token))) process.exit(3)
fetch(host + '/api/ce/submit', { method: 'POST', headers: { authorization: 'Bearer ' + token } })
  .then((response) => response.json())
  .then(({ taskId }) => {
    mkdirSync('.scannerwork', { recursive: true })
    writeFileSync('.scannerwork/report-task.txt', [
      'projectKey=orders', 'serverUrl=' + shown, 'serverVersion=10.7.0.96327',
      'dashboardUrl=' + shown + '/dashboard?id=orders', 'ceTaskId=' + taskId,
      'ceTaskUrl=' + shown + '/api/ce/task?id=' + taskId, '',
    ].join('\\n'))
    console.log('ANALYSIS SUCCESSFUL')
  })
`

/** The inputs that a workflow with these values gives. */
export function sonarInputs(given: Readonly<Record<string, string>> = {}): SonarInputs {
  const reader = new InputReader(new Map(Object.entries(given)), '/')
  const inputs = readSonarInputs(reader)
  reader.check()
  return inputs
}

export interface World extends Pick<Context, 'clock' | 'env' | 'log' | 'maskSecret' | 'signal'> {
  /** Everything that was printed. */
  readonly printed: readonly string[]
  readonly masked: readonly string[]
  readonly controller: AbortController
}

/** A context whose time passes only while something sleeps, and then at once. */
export function makeWorld(env: Readonly<NodeJS.ProcessEnv> = {}): World {
  const printed: string[] = []
  const masked: string[] = []
  const controller = new AbortController()
  const print = (text: string): void => void printed.push(text)
  return {
    printed,
    masked,
    controller,
    env,
    signal: controller.signal,
    clock: virtualClock(),
    maskSecret: (value) => void masked.push(value),
    log: plainLog(print),
  }
}

/** Sleepers wake one after another, the one that is due first; nobody waits for real. */
function virtualClock(): Clock {
  let now = 0
  const sleepers: { readonly at: number; readonly wake: () => void }[] = []
  const wakeNext = (): void => {
    sleepers.sort((a, b) => a.at - b.at)
    const next = sleepers.shift()
    if (next === undefined) return
    now = Math.max(now, next.at)
    next.wake()
  }
  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) {
          reject(asError(signal.reason))
          return
        }
        const onAbort = (): void => {
          sleepers.splice(sleepers.indexOf(sleeper), 1)
          reject(asError(signal?.reason))
        }
        const wake = (): void => {
          signal?.removeEventListener('abort', onAbort)
          resolve()
        }
        const sleeper = { at: now + ms, wake }
        sleepers.push(sleeper)
        signal?.addEventListener('abort', onAbort, { once: true })
        // The heartbeat sleeps longest and must not hurry time on while an answer is under way: whoever polls does.
        if (ms < 30_000) setImmediate(wakeUntil, sleeper.at)
      }),
  }

  function wakeUntil(at: number): void {
    while (sleepers.some((sleeper) => sleeper.at <= at)) wakeNext()
  }
}
