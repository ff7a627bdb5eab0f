import { stripVTControlCharacters } from 'node:util'
import type { FollowedFramework } from '../results/test-results.js'

export type MavenFramework = Extract<FollowedFramework, 'surefire' | 'failsafe'>

/** What Maven's console says of one plugin's runs in one module. */
export interface ToldRun {
  readonly framework: MavenFramework
  readonly artifactId: string
  /** Nothing when no total was printed. */
  readonly announced: number | undefined
  /** Whether test classes ran and came to their end, as far as was told. */
  readonly isWhole: boolean
}

interface OpenRun {
  readonly framework: MavenFramework
  readonly artifactId: string
  announced?: number
  /** Test classes have begun since the last total. */
  isRunning: boolean
  isBroken: boolean
}

// `--- maven-surefire-plugin:3.2.5:test (default-test) @ orders ---`; from Maven 3.9 on `--- surefire:3.2.5:test ...`.
// Source: maven-embedder, ExecutionEventLogger.mojoStarted.
const goal = /^-{3,} (\S+?):[^:\s]+:(\S+) (?:\(.*\) )?@ (\S+) -{3,}$/
const failedGoal = /^Failed to execute goal \S*?(surefire|failsafe)\S* (?:\(.*?\) )?on project ([^\s:]+):/
// Source: maven-surefire-common, ForkStarter and SurefireHelper.
const breaks =
  /The forked VM terminated|There was a timeout|error in the fork|Error occurred in starting fork|Crashed tests:/i
const total = /^Tests run: (\d+), Failures: \d+, Errors: \d+, Skipped: \d+(?:, Flakes: \d+)?$/

/** Reads Maven's console while it comes: what was begun and is in no report, because its process has ended. */
export class MavenOutput {
  readonly #runs = new Map<string, OpenRun>()
  #current: OpenRun | undefined
  #failed: OpenRun | undefined
  #areResults = false
  /** Modules are built at the same time, and their lines are mixed: what belongs to which cannot be told. */
  #isParallel = false
  /** Whether Maven was seen at all. */
  isThere = false

  line(raw: string): void {
    const text = withoutLevel(raw)
    const [, plugin, name, artifactId = ''] = goal.exec(text) ?? []
    if (plugin !== undefined) this.#begin(/surefire|failsafe/.exec(plugin)?.[0], name, artifactId)
    else if (text.startsWith('Using the MultiThreadedBuilder implementation')) this.#isParallel = true
    else if (/^Running \S/.test(text)) this.#change({ isRunning: true })
    else if (/^Results ?:$/.test(text)) this.#areResults = true
    else if (this.#areResults && total.test(text)) this.#close(Number(total.exec(text)?.[1]))
    this.#readFailure(text)
  }

  get runs(): readonly ToldRun[] {
    return [...this.#runs.values()].map(({ framework, artifactId, announced, isRunning, isBroken }) => ({
      framework,
      artifactId,
      announced: this.#isParallel ? undefined : announced,
      isWhole: !isBroken && (this.#isParallel || !isRunning),
    }))
  }

  #begin(framework: string | undefined, name: string | undefined, artifactId: string): void {
    this.isThere = true
    this.#areResults = false
    const isTest = name === 'test' || name === 'integration-test'
    this.#current = isTest ? this.#of(framework, artifactId) : undefined
  }

  #close(count: number): void {
    this.#areResults = false
    this.#change({ isRunning: false, announced: (this.#current?.announced ?? 0) + count })
  }

  #change(change: Partial<OpenRun>): void {
    if (this.#current !== undefined) Object.assign(this.#current, change)
  }

  /** Maven says at the end what failed; the plugin at once, where failures are told to be ignored. */
  #readFailure(text: string): void {
    const [, framework, artifactId = ''] = failedGoal.exec(text) ?? []
    if (framework !== undefined) this.#failed = this.#of(framework, artifactId)
    else if (text.startsWith('Failed to execute goal')) this.#failed = undefined
    const broken = this.#failed ?? this.#current
    if (broken !== undefined && breaks.test(text)) broken.isBroken = true
  }

  #of(framework: string | undefined, artifactId: string): OpenRun | undefined {
    if (framework !== 'surefire' && framework !== 'failsafe') return undefined
    const key = `${framework} ${artifactId}`
    const run = this.#runs.get(key) ?? { framework, artifactId, isRunning: false, isBroken: false }
    this.#runs.set(key, run)
    return run
  }
}

function withoutLevel(line: string): string {
  return stripVTControlCharacters(line)
    .replace(/^\[[A-Z]+\] ?/, '')
    .trimEnd()
}
