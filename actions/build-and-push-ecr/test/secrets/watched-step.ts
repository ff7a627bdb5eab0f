import { execFileSync } from 'node:child_process'
import { basename } from 'node:path'
import type { LocalAws } from '@slipway/local-aws'
import type { StepOptions, StepResult } from '@slipway/testkit'
import { buildAndPush, folder, registry } from '../world.js'
import { writtenSince, type WrittenFile } from './files.js'
import { watchProcesses, type SeenProcess } from './processes.js'
import { spyOnProgram, type SpiedProgram } from './spied-program.js'

export interface WatchedStep {
  readonly result: StepResult
  readonly spied: SpiedProgram
  /** Everywhere that the text, a line of it or its Base64 was found, each place once. */
  readonly placesOf: (secret: string) => readonly string[]
}

export interface Watch {
  /** The path of the builder's client. */
  readonly program: string
  /** Folders that the builder writes to, beside those of the step. */
  readonly folders?: readonly string[]
  /** The user's own files with secrets. */
  readonly secretFiles?: readonly string[]
  /** Variables in which the user has a secret: every program of the job has them by the user's doing. */
  readonly secretVariables?: readonly string[]
  /** Whether to cancel the step now; asked all the time until it says so. */
  readonly cancelWhen?: (log: string) => boolean
}

/**
 * Runs the bundle, and looks at all that others could see of it: every process of the machine while it runs; log,
 * summary, outputs, state, and what was written to disk and to the registry afterwards.
 */
export async function watchStep(
  aws: LocalAws,
  options: Partial<StepOptions>,
  watch: Watch,
): Promise<WatchedStep> {
  const home = folder()
  const temporary = folder()
  const spied = spyOnProgram(watch.program)
  // The clock of file systems goes in steps.
  const since = Date.now() - 100
  let [log, isCancelled] = ['', false]
  let cancel: (() => void) | undefined
  const running = watchProcesses(isStep, () => {
    if (isCancelled || cancel === undefined || watch.cancelWhen?.(log) !== true) return
    isCancelled = true
    cancel()
  })
  let result: StepResult
  try {
    result = await buildAndPush(aws, {
      ...options,
      env: {
        HOME: home,
        TMPDIR: temporary,
        ...options.env,
        PATH: `${spied.bin}:${options.env?.PATH ?? process.env.PATH ?? ''}`,
      },
      onStdout: (text, kill) => {
        log += text
        cancel = () => kill('SIGTERM')
      },
    })
  } finally {
    running.stop()
  }
  const folders = [home, temporary, options.workspace ?? '', ...(watch.folders ?? [])]
  const files = writtenSince(since, folders, [spied.bin, ...(watch.secretFiles ?? [])])
  const shown = { ...shownBy(result), 'image in the engine': imagesOf(aws) }
  const all = [...running.seen(), ...spied.calls()]
  return {
    result,
    spied,
    placesOf: (secret) => {
      const forms = [...secret.split('\n').filter(Boolean), Buffer.from(secret).toString('base64')]
      const isIn = (text: string): boolean => forms.some((form) => text.includes(form))
      const own = watch.secretVariables ?? []
      return [
        ...new Set([...inProcesses(all, isIn, own), ...inTexts(shown, isIn), ...inFiles(files, isIn)]),
      ].sort()
    },
  }
}

/** The runner hands the inputs to the step's own process by its environment, and so does this test. */
function isStep(argv: readonly string[]): boolean {
  return argv.length === 2 && argv[1]?.endsWith('/dist/build-and-push-ecr/index.js') === true
}

type Search = (text: string) => boolean

function inProcesses(
  processes: readonly SeenProcess[],
  isIn: Search,
  own: readonly string[],
): readonly string[] {
  return processes.flatMap(({ argv, environment }) => {
    const name = nameOf(argv)
    const variables = [...environment].filter(([variable, value]) => isIn(value) && !own.includes(variable))
    return [
      ...(argv.some(isIn) ? [`arguments of ${name}`] : []),
      ...variables.map(([variable]) => {
        return isHanded(argv, variable) ? `--secret of ${name}` : `${variable} of ${name}`
      }),
    ]
  })
}

/** Docker asks its plugin what it is before it becomes that plugin, and with the same environment. */
function isHanded(argv: readonly string[], variable: string): boolean {
  if (!/^SLIPWAY_BUILD_SECRET_\d+$/.test(variable)) return false
  const isOption = (arg: string, index: number): boolean =>
    argv[index - 1] === '--secret' && arg.endsWith(`,env=${variable}`)
  return argv[1] === 'docker-cli-plugin-metadata' || argv.some(isOption)
}

/** The program's name; of one that a shell runs, that of its file. */
function nameOf(argv: readonly string[]): string {
  const name = argv.find((arg) => !/(?:^|\/)(?:ba|da)?sh$/.test(arg)) ?? ''
  return basename(name)
}

function inTexts(texts: Readonly<Record<string, string>>, isIn: Search): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]) => (isIn(text) ? [name] : []))
}

function inFiles(files: readonly WrittenFile[], isIn: Search): readonly string[] {
  return files.flatMap(({ path, content }) => (isIn(content) ? [path] : []))
}

/** Everything that a step shows, without the commands that have the runner mask something. */
function shownBy(result: StepResult): Readonly<Record<string, string>> {
  const { stdout, stderr, summary, outputs, state, annotations, post, left, leftAfterMain } = result
  return {
    log: stdout.replace(/^::add-mask::.*$/gm, ''),
    'standard error': stderr,
    summary,
    outputs: JSON.stringify(outputs),
    state: JSON.stringify(state),
    annotations: JSON.stringify(annotations),
    'post step': JSON.stringify(post),
    'temporary files': JSON.stringify([left, leftAfterMain]),
  }
}

/** What the engine tells of the images that it made for this registry. */
function imagesOf(aws: LocalAws): string {
  const ask = (...args: readonly string[]): string => execFileSync('docker', args, { encoding: 'utf8' })
  const listing = ask('images', '--no-trunc', '--format', '{{.ID}} {{.Repository}}').split('\n')
  const ids = listing
    .filter((line) => line.includes(` ${registry(aws)}/`))
    .map((line) => line.split(' ')[0] ?? '')
  const each = [...new Set(ids)]
  if (each.length === 0) return ''
  return [...each.map((id) => ask('history', '--no-trunc', id)), ask('image', 'inspect', ...each)].join('\n')
}
