import { readdirSync, readFileSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'

/** A process as everyone on the machine sees it (argv), and as its user does (environment). */
export interface SeenProcess {
  readonly argv: readonly string[]
  readonly environment: ReadonlyMap<string, string>
}

export interface ProcessWatch {
  /** Every process that was seen so far, once for each program that it has been. */
  readonly seen: () => readonly SeenProcess[]
  readonly stop: () => void
}

// Short-lived clients are also written down by the programs that stand in front of them: see spied-program.ts.
const everyMs = 15

/**
 * Looks at all processes of this machine, in containers or out of them, again and again.
 * @param isLeftOut processes that are not looked at, by their arguments
 * @param onLook called after each look
 */
export function watchProcesses(
  isLeftOut: (argv: readonly string[]) => boolean,
  onLook: (watch: ProcessWatch) => void = () => undefined,
): ProcessWatch {
  const seen = new Map<string, SeenProcess>()
  const look = (): void => {
    for (const pid of processIds()) {
      const argv = readList(pid, 'cmdline')
      const key = `${pid} ${argv.join('\0')}`
      // Nothing but the kernel's own threads has no arguments, and what has just ended.
      if (argv.length === 0 || seen.has(key) || isLeftOut(argv)) continue
      seen.set(key, { argv, environment: readVariables(readList(pid, 'environ')) })
    }
    onLook(watch)
  }
  const timer = setInterval(look, everyMs)
  const watch: ProcessWatch = {
    seen: () => [...seen.values()],
    stop: () => clearInterval(timer),
  }
  return watch
}

/** Resolves once no process of this machine, in containers or out of them, has the text on its command line. */
export async function untilNothingRuns(text: string): Promise<void> {
  const isRunning = (): boolean =>
    processIds().some((pid) => readList(pid, 'cmdline').some((arg) => arg.includes(text)))
  for (const deadline = Date.now() + 10_000; isRunning();) {
    if (Date.now() > deadline) throw new Error(`A process with ${text} on its command line is still running`)
    await setImmediate()
  }
}

function processIds(): readonly string[] {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name))
}

export function readVariables(entries: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    entries.map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)]),
  )
}

function readList(pid: string, name: 'cmdline' | 'environ'): readonly string[] {
  try {
    return splitList(readFileSync(`/proc/${pid}/${name}`, 'utf8'))
  } catch {
    // It has ended since the folder was read.
    return []
  }
}

/** Texts, each ended by a NUL. */
export function splitList(text: string): readonly string[] {
  return text.split('\0').slice(0, -1)
}
