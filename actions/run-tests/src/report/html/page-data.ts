import type { Outcome } from '../../outcome.js'
import { createSuiteNames } from '../../results/suites.js'
import type { TestCase } from '../../results/test-results.js'
import { shorten } from '../failure-message.js'
import { titleOf, type FailedTest } from '../failures.js'

// Bounds the page of a run in which everything fails; results.json has all of it.
const maxMessage = 4_000
const maxDetailed = 2_000

/** What the page's script lists: each test in a few words and numbers. */
export interface PageData {
  readonly statuses: readonly { readonly text: string; readonly tone: string }[]
  readonly suites: readonly string[]
  readonly details: readonly TestDetails[]
  readonly tests: readonly PageTest[]
}

export type PageTest = readonly [
  status: number,
  suite: number,
  title: string,
  durationMs?: number | null,
  details?: number | null,
]

export type TestDetails = Pick<FailedTest, 'message' | 'diff' | 'source' | 'rerun'> & {
  /** As one text: `src/a.ts:12`. */
  readonly place: string | undefined
}

export const statuses = [
  { text: 'failed', tone: 'bad' },
  { text: 'flaky', tone: 'odd' },
  { text: 'quarantined', tone: 'odd' },
  { text: 'passed', tone: 'good' },
  { text: 'skipped', tone: 'soft' },
] as const

/** Every test, failed ones first, then what is doubtful, then in the order in which they ran. */
export function pageData(outcome: Outcome): PageData {
  const { runs, failures, flaky, quarantined, workspace } = outcome
  const nameOf = createSuiteNames(workspace)
  const suites = new Map<string, number>()
  const details: TestDetails[] = []
  const described = new Map([...failures, ...flaky, ...quarantined].map((one) => [one.test, one]))
  const inQuarantine = new Set(quarantined.map(({ test }) => test))
  const tests: PageTest[] = []
  const told = runs.flatMap((run) =>
    run.tests.map((test) => ({ test, run, status: statusOf(test, inQuarantine) })),
  )
  told.sort((a, b) => a.status - b.status)
  for (const { test, run, status } of told) {
    const suite = numberOf(suites, nameOf(test, run))
    const title = shorten(titleOf(test), 500)
    const time = test.durationMs === undefined ? null : Math.round(test.durationMs)
    const failure = described.get(test)
    if (failure === undefined || details.length >= maxDetailed) {
      tests.push([status, suite, title, time])
    } else {
      tests.push([status, suite, title, time, details.push(detailsOf(failure)) - 1])
    }
  }
  return { statuses, suites: [...suites.keys()], details, tests }
}

function statusOf(test: TestCase, inQuarantine: ReadonlySet<TestCase>): number {
  if (test.status === 'skipped') return 4
  if (test.status === 'failed') return inQuarantine.has(test) ? 2 : 0
  return test.isFlaky === true ? 1 : 3
}

function numberOf(names: Map<string, number>, name: string): number {
  const known = names.get(name)
  if (known !== undefined) return known
  names.set(name, names.size)
  return names.size - 1
}

function detailsOf({ place, message, diff, source, rerun }: FailedTest): TestDetails {
  return {
    place:
      place === undefined
        ? undefined
        : [place.file, place.line].filter((part) => part !== undefined).join(':'),
    message: shorten(message, maxMessage),
    diff: diff === undefined ? undefined : shorten(diff, maxMessage),
    source,
    rerun: rerun === undefined ? undefined : shorten(rerun, maxMessage),
  }
}
