import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { runStep, type StepResult } from '@slipway/testkit'
import { jobLog } from './job-log.js'
import { openStepTimes } from './step-times.js'

/** One step that ran: a row of the table, a section of the report. */
export interface StepRecord {
  readonly commit: string
  readonly stage: string
  readonly outcome: string
  /** What the demo expects of it came true. */
  readonly asExpected: boolean
  readonly ms: number
  /** Of that, what the step itself took, without its programs and waiting. Undefined for a program alone. */
  readonly own?: { readonly wallMs: number; readonly processorMs: number } | undefined
  /** Markdown. */
  readonly summary: string
}

export interface JobOptions {
  /** Headline of the commit: `1.0.0 (3f2c1d0)`. */
  readonly commit: string
  readonly sha: string
  readonly workspace: string
  /** What GitHub sets for a step of a job in an environment, or in none. */
  readonly env: (environment?: string) => Readonly<Record<string, string>>
}

export interface ActionStep {
  readonly stage: string
  readonly action: string
  readonly inputs: Readonly<Record<string, string>>
  /** Of its job: roles that change production are for it alone. */
  readonly environment?: string
  /** The step is meant to fail. */
  readonly fails?: boolean
}

/** A step did not do what the demo expects: the job ends there, as GitHub's would. */
export class StepSurprise extends Error {}

/** A job of a workflow: steps one after another, each recorded. */
export class Job {
  constructor(
    readonly options: JobOptions,
    readonly records: StepRecord[],
  ) {}

  /** `uses:` of one of the four actions, through its bundle. */
  async uses({ stage, action, inputs, environment, fails = false }: ActionStep): Promise<StepResult> {
    this.#headline(stage, `uses: org/actions/actions/${action}@v1`)
    const started = Date.now()
    const show = jobLog(console.log)
    const { workspace, sha, env } = this.options
    const times = openStepTimes()
    const result = await runStep({
      action: `actions/${action}`,
      inputs,
      workspace,
      env: { ...env(environment), ...times.env, GITHUB_SHA: sha },
      onStdout: show,
    })
    const ms = Date.now() - started
    const found = times.read()
    show('\n')
    if (result.stderr !== '') console.error(result.stderr)
    const outcome = result.outputs.outcome ?? (result.exitCode === 0 ? 'succeeded' : 'failed')
    const own = found && { wallMs: ms - found.awayMs, processorMs: found.processorMs }
    this.#record(stage, outcome, (result.exitCode !== 0) === fails, { ms, own }, result.summary)
    return result
  }

  /** `run:`, in a folder of the workspace. */
  async run(stage: string, folder: string, program: string, args: readonly string[]): Promise<void> {
    this.#headline(stage, `run: ${[program, ...args].join(' ')}`)
    const started = Date.now()
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(program, args, {
        cwd: join(this.options.workspace, folder),
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      child.stdout.setEncoding('utf8').on('data', jobLog(console.log))
      child.once('error', reject)
      child.once('close', resolve)
    })
    this.#record(
      stage,
      exitCode === 0 ? 'succeeded' : `exit ${exitCode ?? 'by signal'}`,
      exitCode === 0,
      { ms: Date.now() - started },
      '',
    )
  }

  #headline(stage: string, text: string): void {
    console.log(`\n  ${stage}  ${text}`)
  }

  #record(
    stage: string,
    outcome: string,
    asExpected: boolean,
    times: Pick<StepRecord, 'ms' | 'own'>,
    summary: string,
  ): void {
    this.records.push({ commit: this.options.commit, stage, outcome, asExpected, ...times, summary })
    if (!asExpected) throw new StepSurprise(`${stage}: ${outcome}`)
  }
}
