import { createHash } from 'node:crypto'
import type { Baseline } from '../outcome.js'
import { asNumber, asText, isObject } from '../readers/json.js'

/** What is kept of a run for later ones. */
export interface RunRecord extends Baseline {
  /** Milliseconds of each test file, relative to the workspace. */
  readonly times: Readonly<Record<string, number>>
}

/** A store of small texts that lasts from run to run: the Actions cache. Absence and refusal are answers, not errors. */
export interface RecordStore {
  restore(key: string, prefixes: readonly string[]): Promise<string | undefined>
  /** `exists`: another job was first. */
  save(key: string, text: string): Promise<'saved' | 'exists' | 'unavailable'>
}

export interface HistoryScope {
  /** The workflow and the report's name: what tells one run-tests step from another. */
  readonly workflow: string
  readonly name: string
  readonly branch: string
  /** Where the change is to go; the same as `branch` outside of a pull request. */
  readonly baseBranch: string
  readonly runId: string
  readonly runAttempt: string
}

/** The last records of the base branch, and where this run's go. */
export class History {
  readonly #id: string

  constructor(
    private readonly store: RecordStore,
    private readonly scope: HistoryScope,
  ) {
    const { workflow, name } = scope
    this.#id = createHash('sha256')
      .update(JSON.stringify([workflow, name]))
      .digest('hex')
      .slice(0, 16)
  }

  /** The last whole run on the base branch. */
  async baseline(): Promise<RunRecord | undefined> {
    const prefix = this.#prefix('whole', this.scope.baseBranch)
    return parseRecord(await this.store.restore(`${prefix}none`, [prefix]))
  }

  /**
   * What each file took in earlier runs, the same for every shard of this run, whenever it starts: the first shard that
   * asks lays down what it found under the run's own key, and all others take that.
   */
  async sharedTimes(shards: number): Promise<Readonly<Record<string, number>>> {
    // Not the attempt: the shards that are run again belong to those that are not.
    const key = `slipway-shards-${this.#id}-${this.scope.runId}-${shards}`
    const pinned = parseTimes(await this.store.restore(key, []))
    if (pinned !== undefined) return pinned
    const times = await this.#latestTimes(shards)
    const saved = await this.store.save(key, JSON.stringify({ version: 1, times }))
    if (saved !== 'exists') return times
    return parseTimes(await this.store.restore(key, [])) ?? times
  }

  /** @param part `whole`, or the shard's index */
  async save(record: RunRecord, part: string): Promise<void> {
    const { branch, runId, runAttempt } = this.scope
    const key = `${this.#prefix(part, branch)}${runId}-${runAttempt}`
    await this.store.save(key, JSON.stringify({ version: 1, ...record }))
  }

  async #latestTimes(shards: number): Promise<Readonly<Record<string, number>>> {
    const parts = ['whole', ...Array.from({ length: shards }, (_, index) => String(index + 1))]
    const records = await Promise.all(
      parts.map(async (part) => {
        const prefixes = [...new Set([this.scope.branch, this.scope.baseBranch])].map((branch) =>
          this.#prefix(part, branch),
        )
        return parseTimes(await this.store.restore(`${prefixes[0] ?? ''}none`, prefixes))
      }),
    )
    return Object.assign({}, ...records) as Record<string, number> // every part is one
  }

  /** Branch names may hold what a key must not, commas, and one may begin with another's name. */
  #prefix(part: string, branch: string): string {
    const hash = createHash('sha256').update(branch).digest('hex').slice(0, 12)
    return `slipway-tests-${this.#id}-${part}-${hash}-`
  }
}

function parseRecord(text: string | undefined): RunRecord | undefined {
  const value = parse(text)
  if (value === undefined) return undefined
  const number = (name: string): number => asNumber(value[name]) ?? 0
  return {
    branch: asText(value.branch) ?? '',
    sha: asText(value.sha) ?? '',
    passed: number('passed'),
    failed: number('failed'),
    skipped: number('skipped'),
    flaky: number('flaky'),
    total: number('total'),
    durationMs: number('durationMs'),
    coverage: asNumber(value.coverage),
    times: parseTimes(text) ?? {},
  }
}

function parseTimes(text: string | undefined): Readonly<Record<string, number>> | undefined {
  const times = parse(text)?.times
  if (!isObject(times)) return undefined
  return Object.fromEntries(
    Object.entries(times).filter((entry): entry is [string, number] => asNumber(entry[1]) !== undefined),
  )
}

/** A record that an older or newer version wrote tells nothing. */
function parse(text: string | undefined): Record<string, unknown> | undefined {
  if (text === undefined) return undefined
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && value.version === 1 ? value : undefined
  } catch {
    return undefined
  }
}
