import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { GitHub } from '../github/start-github.js'
import { pythonTool } from '../requirements.js'
import { eventDocument, isOfFork, type WorkflowEvent } from './event.js'
import { ofFork, restricted, type Permissions } from './permissions.js'
import { prepareActions } from './prepare-actions.js'
import { readLog, type JobRun } from './read-log.js'
import { tokenVariable } from './rewrite-workflow.js'
import { showLog } from './show-log.js'
import { outputsVariable, readOutputs, tellOutputs } from './tell-outputs.js'

export interface WorkflowOptions {
  /** The text of the workflow that calls this repository's. */
  readonly workflow: string
  /** What is in the repository beside it: path -> text; what begins with `#!` is a program. */
  readonly files?: Readonly<Record<string, string>>
  /**
   * What the commits before hold, oldest first. Commits of the same history are the same, with the same sha: that of a run is
   * known to a later one whose history goes on from it.
   */
  readonly history?: readonly Readonly<Record<string, string>>[]
  readonly event: WorkflowEvent
  readonly github: GitHub
  /** What every job has in its environment: where the embedded AWS is. */
  readonly env: Readonly<Record<string, string>>
  /** What a job with `id-token: write` has besides, see OidcIssuer.environment. */
  readonly identity: Readonly<Record<string, string>>
  /** A folder whose programs jobs find before those of the machine. */
  readonly programs?: string
  /** The number of the run: later ones are newer. */
  readonly run?: number
  readonly secrets?: Readonly<Record<string, string>>
  readonly vars?: Readonly<Record<string, string>>
}

export interface WorkflowRun {
  readonly exitCode: number | null
  readonly jobs: Readonly<Record<string, JobRun>>
  /** Outputs of the caller's jobs; none once one has failed, since act ends there. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly sha: string
  /** Everything that act printed, for the message of a failed test. */
  readonly text: string
}

const runners = ['ubuntu-24.04', 'ubuntu-24.04-arm', 'ubuntu-latest']

/**
 * Runs a workflow by act on this machine: the runner's own expressions, matrices, needs, outputs, reusable workflows,
 * post steps. A copy of this repository is `org/actions@v1`. What act lacks is done in that copy, or not at all:
 *
 * | GitHub | under act |
 * |---|---|
 * | `$/` | rewritten to org/actions/…@v1 |
 * | `permissions:` | each job's token is made for what it asks; more than the caller has fails as GitHub does |
 * | `id-token: write` | the two variables are in the environment of jobs that have it, claims name the environment |
 * | a fork | permissions become `read`, no secrets, no identity |
 * | `github.token` | `with: github-token` of each of our steps, since defaults know no other context |
 * | `strategy.job-index` | empty in act: the values of the matrix in its place |
 * | actions/checkout | act's own: the workspace is copied |
 * | runners of other processors | this machine; what builds for them is the caller's, in `env` |
 * | artifacts, setup-* | stand-ins, see stand-ins/ |
 * | approvals, `environment.url`, `concurrency`, `timeout-minutes` of jobs | not there |
 * | jobs after a failed one | not run when the failed one is a reusable workflow, even with `always()` |
 * | `needs.x.result` of a workflow whose jobs are all skipped | `skipped` is put in the place of nothing |
 * | outputs of a skipped job | their expressions' text: put out of the way |
 * | outputs of a workflow that skips one which it calls | none |
 */
export async function runWorkflow(options: WorkflowOptions): Promise<WorkflowRun> {
  const { event, github, run = 1 } = options
  const base = mkdtempSync(join(tmpdir(), 'slipway-act-'))
  try {
    const fork = isOfFork(event)
    const prepared = prepareActions(
      options.workflow,
      join(base, 'actions'),
      restricted,
      (permissions, environment) =>
        jobEnvironment(fork ? ofFork(permissions) : permissions, environment, options),
    )
    const workspace = join(base, 'workspace')
    const caller = '.github/workflows/caller.yml'
    const sha = commit(
      workspace,
      [...(options.history ?? []), options.files ?? {}],
      options.history !== undefined,
    )
    write(workspace, { [caller]: tellOutputs(prepared.caller) })
    const eventPath = join(base, 'event.json')
    const outputsPath = join(base, 'outputs.json')
    for (const name of ['artifacts', 'home']) mkdirSync(join(base, name))
    writeFileSync(eventPath, JSON.stringify(eventDocument(event, github.env.GITHUB_REPOSITORY ?? '', sha)))
    const env = {
      ...options.env,
      ...github.env,
      GITHUB_RUN_ID: String(run),
      SLIPWAY_ARTIFACTS: join(base, 'artifacts'),
      [outputsVariable]: outputsPath,
    }
    const repositories = [...prepared.repositories].map(([name, folder]) => `${name}=${folder}`)
    const { exitCode, text } = await act(workspace, join(base, 'home'), options.programs, [
      ...[event.name, '--json', '--action-offline-mode', '--no-cache-server', '-W', caller, '-e', eventPath],
      ...runners.flatMap((runner) => ['-P', `${runner}=-self-hosted`]),
      ...repositories.flatMap((repository) => ['--local-repository', repository]),
      ...pairs('--env', env),
      ...pairs('--var', options.vars ?? {}),
      ...pairs('--secret', fork ? {} : (options.secrets ?? {})),
    ])
    return { exitCode, jobs: readLog(text), outputs: readOutputs(outputsPath), sha, text }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

function jobEnvironment(
  permissions: Permissions,
  environment: string,
  { github, identity }: WorkflowOptions,
): Readonly<Record<string, string>> {
  const url = identity.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''
  return {
    [tokenVariable]: github.jobToken(permissions),
    ...(permissions['id-token'] === 'write'
      ? { ...identity, ACTIONS_ID_TOKEN_REQUEST_URL: `${url}&environment=${environment}` }
      : {}),
  }
}

/**
 * The caller's repository: a commit of each.
 * @param isDated whether all are of the same second, so that equal ones have equal hashes
 * @returns the last one's hash
 */
function commit(
  folder: string,
  commits: readonly Readonly<Record<string, string>>[],
  isDated: boolean,
): string {
  mkdirSync(folder)
  const second = '2026-11-01T00:00:00Z'
  const date = isDated ? { GIT_AUTHOR_DATE: second, GIT_COMMITTER_DATE: second } : {}
  const git = (...args: readonly string[]): string => {
    const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com']
    const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...date }
    return execFileSync('git', ['-C', folder, ...identity, ...args], { env, encoding: 'utf8' }).trim()
  }
  git('init', '--quiet', '--initial-branch=main')
  for (const files of commits) {
    write(folder, files)
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message', 'change')
  }
  return git('rev-parse', 'HEAD')
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text, { mode: text.startsWith('#!') ? 0o755 : 0o644 })
  }
}

/** Nothing of this process's environment but what finds programs. */
function act(
  cwd: string,
  home: string,
  programs: string | undefined,
  args: readonly string[],
): Promise<{ readonly exitCode: number | null; readonly text: string }> {
  const PATH = [programs, process.env.PATH].filter((folders) => folders !== undefined).join(delimiter)
  const env = { PATH, HOME: home, DOCKER_HOST: process.env.DOCKER_HOST, GIT_PAGER: 'cat' }
  return new Promise((done, reject) => {
    const child = spawn(pythonTool('act'), args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let text = ''
    // `npm run example`: somebody looks on.
    const show =
      process.env.SLIPWAY_SHOW_ACT === '1' ? showLog((part) => process.stdout.write(part)) : undefined
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part
        show?.(part)
      })
    child.once('error', reject)
    child.once('close', (exitCode) => done({ exitCode, text }))
  })
}

function pairs(option: string, values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).flatMap(([name, value]) => [option, `${name}=${value}`])
}
