import { statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import { failOnLevels, type FailOn } from './lint/lint-verdict.js'
import { stageNames, type StageName } from './projects/project.js'
import { readSonarInputs, type SonarInputs } from './sonar/sonar-inputs.js'

export interface Inputs {
  /** What the report is called: the check run, the comment, the summary; and what its records are kept under. */
  readonly name: string
  /** Absolute, inside the workspace; at least one. */
  readonly workingDirectories: readonly string[]
  readonly commands: Readonly<Record<StageName, StageCommand>>
  /** In the place of the test command, when there are any. */
  readonly suites: readonly Suite[]
  readonly failFast: boolean
  /** From SIGTERM on, what runs has a few seconds to end. */
  readonly timeoutMs: number | undefined
  /** Globs, relative to each working directory. */
  readonly reports: readonly string[]
  readonly failOnEmpty: boolean
  readonly allowNoTests: boolean
  readonly failOn: FailOn
  /** How often what failed is run again. */
  readonly retries: number
  readonly failOnFlaky: boolean
  /** Absolute path of the quarantine file. */
  readonly quarantine: string | undefined
  readonly shard: { readonly index: number; readonly count: number } | undefined
  /** Globs of the results directories of shards, relative to the workspace; nothing is run then. */
  readonly merge: readonly string[]
  /** Percent, 0 to 100. */
  readonly coverageMin: number | undefined
  readonly coverageMinChanged: number | undefined
  readonly maxAnnotations: number
  /** Absolute; without it, a folder in RUNNER_TEMP. */
  readonly resultsDirectory: string | undefined
  readonly checkRun: boolean
  readonly comment: boolean
  readonly githubToken: string | undefined
  readonly sonar: SonarInputs
}

export type StageCommand =
  | { readonly kind: 'detect' }
  | { readonly kind: 'none' }
  | { readonly kind: 'given'; readonly command: string }

export interface Suite {
  readonly name: string
  readonly command: string
}

export function readInputs(reader: InputReader): Inputs {
  const suites = readSuites(reader)
  const commands = readCommands(reader, suites)
  const inputs: Inputs = {
    name: reader.text('name', { default: 'Tests', accepts: 'a title' }),
    workingDirectories: readFolders(reader),
    commands,
    suites,
    failFast: reader.boolean('fail-fast', { default: false }),
    timeoutMs: readTimeout(reader),
    reports: readReports(reader),
    failOnEmpty: reader.boolean('fail-on-empty', { default: true }),
    allowNoTests: reader.boolean('allow-no-tests', { default: false }),
    failOn: reader.choice('fail-on', failOnLevels, { default: 'error' }),
    retries: reader.integer('retries', { default: 0, min: 0, max: 10, accepts: 'a number from 0 to 10' }),
    failOnFlaky: reader.boolean('fail-on-flaky', { default: false }),
    quarantine: readQuarantine(reader),
    shard: readShard(reader),
    merge: reader.lines('merge', { accepts: 'globs of results directories, one a line' }),
    coverageMin: readPercent(reader, 'coverage-min'),
    coverageMinChanged: readPercent(reader, 'coverage-min-changed'),
    maxAnnotations: reader.integer('max-annotations', {
      default: 10,
      min: 0,
      max: 50,
      accepts: 'a number from 0 to 50',
    }),
    resultsDirectory: readResultsDirectory(reader),
    checkRun: reader.boolean('check-run', { default: false }),
    comment: reader.boolean('comment', { default: false }),
    githubToken: reader.optionalText('github-token', { accepts: 'a token, such as github.token' }),
    sonar: readSonarInputs(reader),
  }
  checkCombinations(reader, inputs)
  return inputs
}

/** Whether any stage may run: with `test-command: none`, only commands that are given do. */
export function runsNothing({ commands, suites, merge }: Inputs): boolean {
  const given = Object.values(commands).some(({ kind }) => kind === 'given')
  return merge.length > 0 || (commands.test.kind === 'none' && suites.length === 0 && !given)
}

function checkCombinations(reader: InputReader, inputs: Inputs): void {
  const { merge, reports, shard } = inputs
  const isMerge = merge.length > 0
  if (isMerge && shard !== undefined) reader.fault('merge', 'joins shards, and shard is given too')
  if (isMerge && reports.length > 0)
    reader.fault('merge', 'runs and reads nothing else, and reports is given too')
  if (!isMerge && runsNothing(inputs) && reports.length === 0) {
    reader.fault('reports', 'is required when test-command is none', 'globs of result files, one a line')
  }
}

function readCommands(reader: InputReader, suites: readonly Suite[]): Inputs['commands'] {
  const given = stageNames.map((stage): [StageName, StageCommand] => {
    const command = reader.optionalText(`${stage}-command`, { accepts: 'a shell command, or none' })
    if (command === undefined) return [stage, { kind: 'detect' }]
    return [stage, command === 'none' ? { kind: 'none' } : { kind: 'given', command }]
  })
  const commands = Object.fromEntries(given) as Record<StageName, StageCommand> // one entry a stage
  if (suites.length === 0) {
    if (commands.test.kind !== 'none') return commands
    const asGiven = given.map(([stage, command]) => [stage, command.kind === 'detect' ? none : command])
    return Object.fromEntries(asGiven) as Record<StageName, StageCommand> // as above
  }
  if (commands.test.kind !== 'detect')
    reader.fault('suites', 'takes the place of test-command, which is given too')
  return commands
}

const none: StageCommand = { kind: 'none' }

function readSuites(reader: InputReader): readonly Suite[] {
  const accepts = '`name: command`, one a line'
  const suites = reader.lines('suites', { accepts }).flatMap((line) => {
    const [, name = '', command = ''] = /^([^:]*):\s*(.*)$/.exec(line) ?? []
    if (name.trim() !== '' && command !== '') return [{ name: name.trim(), command }]
    reader.fault('suites', `has the line ${JSON.stringify(line)}`, accepts)
    return []
  })
  const twice = suites.find(({ name }, index) => suites.findIndex((other) => other.name === name) < index)
  if (twice !== undefined) reader.fault('suites', `names ${JSON.stringify(twice.name)} twice`)
  return suites
}

function readReports(reader: InputReader): readonly string[] {
  const accepts = 'globs, one a line'
  // The name that mikepenz/action-junit-report has.
  const other = reader.lines('report_paths', { accepts })
  const reports = reader.lines('reports', { accepts })
  if (other.length > 0 && reports.length > 0)
    reader.fault('report_paths', 'means the same as reports; both are given')
  const globs = [...reports, ...other]
  if (globs.length > 0 && globs.every((glob) => glob.startsWith('!'))) {
    reader.fault('reports', 'only leaves files out', 'at least one glob that does not start with !')
  }
  return globs
}

function readShard(reader: InputReader): Inputs['shard'] {
  const accepts = '`i/n`, as in 2/4'
  const text = reader.optionalText('shard', { accepts, matches: /^\d+\/\d+$/ })
  const [index = 0, count = 0] = (text ?? '').split('/').map(Number)
  if (text === undefined || Number.isNaN(index)) return undefined
  if (index < 1 || index > count || count > 1000) reader.fault('shard', `is ${JSON.stringify(text)}`, accepts)
  return { index, count }
}

function readTimeout(reader: InputReader): number | undefined {
  const accepts = 'minutes, up to 360; parts as decimals'
  const minutes = reader.optionalNumber('timeout-minutes', { accepts, min: 0, max: 360 })
  if (minutes === 0) reader.fault('timeout-minutes', 'is 0', accepts)
  return minutes === undefined ? undefined : minutes * 60_000
}

function readPercent(reader: InputReader, name: string): number | undefined {
  return reader.optionalNumber(name, { accepts: 'a percentage from 0 to 100', min: 0, max: 100 })
}

function readQuarantine(reader: InputReader): string | undefined {
  const accepts = 'a file inside the workspace, relative to it'
  const given = reader.optionalText('quarantine', { accepts })
  if (given === undefined) return undefined
  const path = inWorkspace(reader, 'quarantine', given, accepts)
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) {
    reader.fault('quarantine', `is ${JSON.stringify(given)}, which is not a file`, accepts)
  }
  return path
}

function readResultsDirectory(reader: InputReader): string | undefined {
  const accepts = 'a folder, relative to the workspace'
  const given = reader.optionalText('results-directory', { accepts })
  if (given === undefined) return undefined
  const path = resolve(reader.workspace, given)
  if (path === resolve(reader.workspace))
    reader.fault('results-directory', 'is the workspace itself', accepts)
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) {
    reader.fault('results-directory', `is ${JSON.stringify(given)}, which is a file`, accepts)
  }
  return path
}

function readFolders(reader: InputReader): readonly string[] {
  const accepts = 'folders inside the workspace, relative to it, one a line'
  const lines = reader.lines('working-directory', { default: '.', accepts })
  return [...new Set(lines)].map((given) => {
    const path = inWorkspace(reader, 'working-directory', given, accepts)
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
      reader.fault('working-directory', `is ${JSON.stringify(given)}, which is not a folder`, accepts)
    }
    return path
  })
}

function inWorkspace(reader: InputReader, name: string, given: string, accepts: string): string {
  const path = resolve(reader.workspace, given)
  const fromWorkspace = relative(reader.workspace, path)
  if (fromWorkspace.split(/[\\/]/)[0] === '..' || isAbsolute(fromWorkspace)) {
    reader.fault(name, `is ${JSON.stringify(given)}, which is outside the workspace`, accepts)
  }
  return path
}
