import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { root } from './root.js'
import { parseKeyValueFile } from './key-value-file.js'
import { parseWorkflowCommands, type PrintedAnnotation } from './workflow-commands.js'

export interface StepOptions {
  /** The folder of its action.yml, from the repository's root: `actions/run-tests`; `.` for the root action. */
  readonly action: string
  /** `with:`. Defaults of action.yml are added, as the runner does. */
  readonly inputs?: Readonly<Record<string, string>>
  /** `env:` of the step, and what the runner sets. Nothing else is inherited but PATH and HOME. */
  readonly env?: Readonly<Record<string, string>>
  /** GITHUB_WORKSPACE; an empty folder without it. */
  readonly workspace?: string
  /** Called with every piece of stdout as it comes; `kill` sends the main process a signal, as a cancelled job does. */
  readonly onStdout?: (text: string, kill: (signal: NodeJS.Signals) => void) => void
  /** Whether its post step runs, where it has one; true unless given. A test of many steps may do without. */
  readonly hasPost?: boolean
  /** The node that runs the bundle; this process's own unless given. */
  readonly node?: string
}

export interface StepResult {
  readonly exitCode: number | null
  /** Everything the main step printed, workflow commands included. */
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  /** The Markdown of GITHUB_STEP_SUMMARY. */
  readonly summary: string
  readonly annotations: readonly PrintedAnnotation[]
  /** Values given to `::add-mask::`. */
  readonly masks: readonly string[]
  /** State that the main step saved for the post step. */
  readonly state: Readonly<Record<string, string>>
  readonly post:
    { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string } | undefined
  /** Files and folders in RUNNER_TEMP after the main step and after the post step: what the step left behind. */
  readonly leftAfterMain: readonly string[]
  readonly left: readonly string[]
}

/** Runs an action's bundle as the runner does: inputs, files and state by environment, main, then post. */
export async function runStep(options: StepOptions): Promise<StepResult> {
  const base = mkdtempSync(join(tmpdir(), 'slipway-step-'))
  const folder = join(root, options.action)
  const definition = readAction(folder)
  const temp = join(base, 'temp')
  const workspace = options.workspace ?? join(base, 'workspace')
  for (const path of [temp, workspace]) mkdirSync(path, { recursive: true })
  const files = Object.fromEntries(
    ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map((name) => [`GITHUB_${name}`, join(base, name)]),
  )
  for (const path of Object.values(files)) writeFileSync(path, '')
  const env: NodeJS.ProcessEnv = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo-org/orders',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REF_NAME: 'main',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_ACTOR: 'octocat',
    RUNNER_TEMP: temp,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...files,
    ...options.env,
    ...inputEnvironment({ ...definition.defaults, ...options.inputs }),
  }
  try {
    const node = options.node ?? process.execPath
    const main = await runNode(node, resolve(folder, definition.main), env, workspace, options.onStdout)
    const leftAfterMain = readdirSync(temp)
    const state = parseKeyValueFile(readFileSync(join(base, 'STATE'), 'utf8'))
    const post =
      definition.post === undefined || options.hasPost === false
        ? undefined
        : await runNode(
            node,
            resolve(folder, definition.post),
            { ...env, ...stateEnvironment(state) },
            workspace,
          )
    return {
      ...main,
      outputs: parseKeyValueFile(readFileSync(join(base, 'OUTPUT'), 'utf8')),
      summary: readFileSync(join(base, 'STEP_SUMMARY'), 'utf8'),
      ...parseWorkflowCommands(main.stdout),
      state,
      post,
      leftAfterMain,
      left: readdirSync(temp),
    }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

interface ActionDefinition {
  readonly main: string
  readonly post: string | undefined
  readonly defaults: Readonly<Record<string, string>>
}

function readAction(folder: string): ActionDefinition {
  const { inputs = {}, runs } = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as {
    inputs?: Record<string, { default?: string | number | boolean }>
    runs: { main: string; post?: string }
  }
  const defaults = Object.entries(inputs).map(
    ([name, input]) => [name, evaluate(String(input.default ?? ''))] as const,
  )
  return { main: runs.main, post: runs.post, defaults: Object.fromEntries(defaults) }
}

/** The one expression that a default holds: the job's token. Here a job has none; a test that wants one gives it. */
function evaluate(value: string): string {
  return value.replace(/\$\{\{ *github\.token *\}\}/, '')
}

function inputEnvironment(inputs: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const entries = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
    value,
  ])
  return Object.fromEntries(entries) as NodeJS.ProcessEnv
}

function stateEnvironment(state: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
}

function runNode(
  node: string,
  file: string,
  env: NodeJS.ProcessEnv,
  cwd: string,
  onStdout?: StepOptions['onStdout'],
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  return new Promise((done, reject) => {
    const child = spawn(node, [file], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text
      onStdout?.(text, (signal) => child.kill(signal))
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.once('error', reject)
    child.once('close', (exitCode) => done({ exitCode, stdout, stderr }))
  })
}
