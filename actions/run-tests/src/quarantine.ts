import { readFileSync } from 'node:fs'
import { UserError } from '@slipway/action-kit'
import { asText, isObject, type JsonObject } from './readers/json.js'
import { titleOf } from './report/failures.js'
import { displayable } from './results/displayable.js'
import type { TestCase, TestRun } from './results/test-results.js'

/** Tests whose failures are known: they run and are reported, and fail nothing until their date. */
export interface Quarantine {
  has(test: TestCase): boolean
  /** What is to be mended in the file itself: entries that have expired, or that no test matches. */
  remarks(runs: readonly TestRun[]): readonly string[]
}

interface Entry {
  /** A test's title as reported, suites and name joined by ` › `; `*` stands for anything. */
  readonly test: string
  readonly matches: RegExp
  readonly file: string | undefined
  /** The last day on which it holds, UTC. */
  readonly until: string
}

const accepts =
  'The file holds a list; each entry has `test` (the title as reported, * for anything) and `until` (YYYY-MM-DD), and may have `file` and `reason`.'

/**
 * @param path of a YAML (or JSON) file
 * @param now milliseconds since the epoch
 * @throws UserError naming the entry that is wrong
 */
export async function readQuarantine(path: string | undefined, now: number): Promise<Quarantine> {
  if (path === undefined) return { has: () => false, remarks: () => [] }
  const { parse } = await import('yaml')
  let parsed: unknown
  try {
    // Dates stay texts in the core schema.
    parsed = parse(readFileSync(path, 'utf8'), { schema: 'core' })
  } catch (error) {
    throw new UserError(`The quarantine file ${path} cannot be read`, { cause: error, hint: accepts })
  }
  const entries = listOf(parsed, path).map((entry, index) => readEntry(entry, index, path))
  const today = new Date(now).toISOString().slice(0, 10)
  const current = entries.filter(({ until }) => until >= today)
  return {
    has: (test) => current.some((entry) => isOf(entry, test)),
    remarks: (runs) => remarksOn(entries, today, runs),
  }
}

/** A list, or one under the key `tests`; an empty file is an empty list. */
function listOf(parsed: unknown, path: string): readonly unknown[] {
  const list = isObject(parsed) ? parsed.tests : (parsed ?? [])
  if (Array.isArray(list)) return list
  throw new UserError(`The quarantine file ${path} is no list`, { hint: accepts })
}

function readEntry(value: unknown, index: number, path: string): Entry {
  const entry: JsonObject = isObject(value) ? value : {}
  const test = asText(entry.test)
  const until = asText(entry.until)
  const problem = (what: string): UserError =>
    new UserError(`Entry ${index + 1} of the quarantine file ${path} ${what}`, { hint: accepts })
  if (test === undefined || test.trim() === '') throw problem('has no test')
  if (until === undefined) throw problem(`(${test}) has no until: a quarantine ends`)
  if (!isDay(until)) throw problem(`(${test}) is until ${JSON.stringify(until)}, which is no day`)
  const unknown = Object.keys(entry).filter((key) => !['test', 'until', 'file', 'reason'].includes(key))
  if (unknown.length > 0) throw problem(`(${test}) has the unknown key ${unknown.join(', ')}`)
  return { test, matches: pattern(test), file: asText(entry.file), until }
}

function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  )
}

function pattern(test: string): RegExp {
  const parts = test.split('*').map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's')
}

function isOf({ matches, file }: Entry, test: TestCase): boolean {
  if (!matches.test(displayable(titleOf(test)))) return false
  return (
    file === undefined || (test.file !== undefined && (test.file === file || test.file.endsWith(`/${file}`)))
  )
}

function remarksOn(entries: readonly Entry[], today: string, runs: readonly TestRun[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (entry.until < today) return [`${entry.test} was in quarantine until ${entry.until}: it counts again.`]
    const isThere = runs.some((run) => run.tests.some((test) => isOf(entry, test)))
    return isThere ? [] : [`${entry.test} is in quarantine, and no test has this title.`]
  })
}
