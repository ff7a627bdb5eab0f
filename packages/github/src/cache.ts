import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { asError, loadHttpClient, type Context } from '@slipway/action-kit'
import { captureOutput, type PrintedLine } from './capture-output.js'

/** Small texts that later runs find again, in the repository's Actions cache. No fault of it is an error. */
export interface TextCache {
  /**
   * The text of `key`, or of the newest key that begins with it, or with the first of the prefixes that has any; of
   * this branch, else of its base or the default branch. Undefined when there is none, or no cache.
   * @param prefixes nine at most
   */
  restore(key: string, prefixes?: readonly string[]): Promise<CachedText | undefined>
  /** Keeps a text under a key of at most 512 characters. What is there once is never changed: `exists`. */
  save(key: string, text: string): Promise<'saved' | 'exists' | 'unavailable'>
}

export interface CachedText {
  readonly key: string
  readonly text: string
}

export interface CacheContext extends Pick<Context, 'env' | 'signal'> {
  readonly log: Pick<Context['log'], 'debug' | 'info'>
}

type CacheLibrary = typeof import('@actions/cache')

/** What the library printed, and what it returned; undefined when it did not get that far. */
interface Attempt<T> {
  readonly value: T | undefined
  readonly printed: readonly PrintedLine[]
  readonly fault: string | undefined
}

/** The library's own attempts take half a minute when the service is down; it cannot be told to stop. */
const limitMs = 60_000

/** Nothing is loaded or sent before the first call. */
export function openCache(context: CacheContext): TextCache {
  const { env, log, signal } = context
  const runnerTemp = env.RUNNER_TEMP
  // The path is a part of what is looked up, so it is the same in every job.
  const folder = join(runnerTemp ?? '', 'slipway-cache')
  const file = join(folder, 'text')
  let last: Promise<unknown> = Promise.resolve()

  const attempt = async <T>(work: (library: CacheLibrary) => Promise<T>): Promise<Attempt<T>> => {
    const printed: PrintedLine[] = []
    const onLine = (line: PrintedLine): void => {
      printed.push(line)
      log.debug(`@actions/cache: ${line.text}`)
    }
    try {
      const library = runnerTemp === undefined ? undefined : await load(env)
      if (library === undefined || runnerTemp === undefined) {
        return { value: undefined, printed, fault: 'this runner offers none' }
      }
      // One after the other: all use the same file.
      const turn = last.then(() =>
        withFolder(folder, runnerTemp, () => captureOutput(onLine, () => work(library))),
      )
      last = turn.catch(() => undefined)
      return { value: await inTime(turn, signal), printed, fault: faultIn(printed) }
    } catch (error) {
      signal.throwIfAborted()
      return { value: undefined, printed, fault: asError(error).message }
    }
  }

  return {
    async restore(key, prefixes = []) {
      const { value, fault } = await attempt(async (library) => {
        const found = await library.restoreCache([file], key, [...prefixes])
        return found === undefined ? undefined : { key: found, text: readFileSync(file, 'utf8') }
      })
      if (fault !== undefined) log.info(`Nothing is restored from the cache: ${fault}`)
      return value
    },
    async save(key, text) {
      const { value, printed, fault } = await attempt((library) => {
        writeFileSync(file, text)
        return library.saveCache([file], key)
      })
      if (value !== undefined && value >= 0) return 'saved'
      if (printed.some((line) => /\(409\)|already exists/i.test(line.text))) return 'exists'
      log.info(`Nothing is saved in the cache: ${fault ?? 'it did not take it'}`)
      return 'unavailable'
    },
  }
}

/** The library, or undefined where the runner offers no cache: an Enterprise Server may have none. */
async function load(env: Context['env']): Promise<CacheLibrary | undefined> {
  // What the library asks too, before it costs the time to load it.
  if (!env.ACTIONS_RUNTIME_TOKEN || !(env.ACTIONS_RESULTS_URL || env.ACTIONS_CACHE_URL)) return undefined
  await loadHttpClient()
  const library = await import('@actions/cache')
  return library.isFeatureAvailable() ? library : undefined
}

/** Gives `work` the private folder, and removes it and what the library left behind in RUNNER_TEMP. */
async function withFolder<T>(folder: string, runnerTemp: string, work: () => Promise<T>): Promise<T> {
  rmSync(folder, { recursive: true, force: true })
  const before = new Set(readdirSync(runnerTemp))
  mkdirSync(folder, { mode: 0o700 })
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
    for (const name of readdirSync(runnerTemp)) {
      if (!before.has(name) && isLibraryFolder(join(runnerTemp, name)))
        rmSync(join(runnerTemp, name), { recursive: true })
    }
  }
}

/** The library makes folders for its archives and leaves them, with its list of files. */
function isLibraryFolder(path: string): boolean {
  if (!/^[\da-f-]{36}$/.test(basename(path)) || !statSync(path).isDirectory()) return false
  return readdirSync(path).every((name) => ['manifest.txt', 'cache.tgz', 'cache.tzst'].includes(name))
}

/** Why nothing came of it, in the library's words. */
function faultIn(printed: readonly PrintedLine[]): string | undefined {
  const found = printed.findLast(
    ({ command, text }) =>
      command === 'warning' || command === 'error' || /^(Failed to|Cache \w+ skipped)/.test(text),
  )
  return found?.text.replace(/\s+/g, ' ').trim()
}

function inTime<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(asError(signal.reason))
    const timer = setTimeout(() => reject(new Error(`it did not answer in ${limitMs / 1000} s`)), limitMs)
    signal.addEventListener('abort', onAbort, { once: true })
    void work.then(resolve, reject).finally(() => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    })
  })
}
