import { readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { errorCode, InputReader, nearestTo } from '@slipway/action-kit'
import type { Stage } from '../stage.js'
import type { StageContext } from './check/read-stage.js'
import type { Problem } from './document/problem.js'
import { askInputs } from './file/known-inputs.js'
import type { Environment, Given, GivenInputs, Project } from './file/model.js'
import { commonInputs } from './file/names.js'
import { loadProject } from './load-project.js'
import { environmentOf } from './resolve/resolve.js'

/** The file that was read. */
export interface ConfigFile {
  /** From the workspace. */
  readonly name: string
  readonly text: string
  readonly problems: readonly Problem[]
}

/** A step that a `slipway.yml` describes, or what is wrong with that. */
export type ProjectInputs =
  | { readonly kind: 'faulty'; readonly file: ConfigFile }
  | {
      readonly kind: 'project'
      readonly file: ConfigFile
      readonly project: Project
      readonly environment: Environment
      /** Only these; undefined: all. */
      readonly names: readonly string[] | undefined
      readonly isChangedOnly: boolean
      readonly given: GivenInputs
      readonly stages: StageContext
    }

export const projectInputs = ['config', 'components', 'changed-only'] as const
const byItself = 'slipway.yml'
const accepts = {
  config: 'a file inside the workspace, relative to it',
  environment: 'the name of an environment',
  components: 'names of services and sites, one a line',
}

/** Whether the step is one that a file describes: it names one, or asks for no stage by itself and has one. */
export function isProject(reader: InputReader, stages: readonly Stage[]): boolean {
  if (reader.isGiven('config')) return true
  if (stages.some(({ asksFor }) => asksFor.some((name) => reader.isGiven(name)))) return false
  return readText(resolve(reader.workspace, byItself)).text !== undefined
}

/** Reads the inputs of such a step, and the file. What is wrong with the file is no fault of an input: it has a place. */
export function readProjectInputs(reader: InputReader, stages: readonly Stage[]): ProjectInputs {
  const name = reader.text('config', { default: byItself, accepts: accepts.config })
  const chosen = reader.optionalText('environment', { accepts: accepts.environment })
  const names = reader.lines('components', { accepts: accepts.components })
  const isChangedOnly = reader.boolean('changed-only', { default: true })
  const token = reader.optionalText('github-token', { accepts: 'a token, such as github.token' }) ?? ''
  const given = readCommon(reader)
  refuseStageInputs(reader, stages, name)
  const path = resolve(reader.workspace, name)
  const file = relative(reader.workspace, path).split(sep).join('/')
  const text = isAbsolute(file) || file.startsWith('../') ? undefined : read(reader, path, name)
  if (text === undefined) {
    if (file.startsWith('../'))
      reader.fault('config', `is ${JSON.stringify(name)}, outside the workspace`, accepts.config)
    return { kind: 'faulty', file: { name, text: '', problems: [] } }
  }
  const context: StageContext = { stages, known: askInputs(stages), workspace: reader.workspace, token }
  const loaded = loadProject(text, given, context)
  const config = { name: file, text, problems: loaded.problems }
  if (loaded.kind === 'faulty') return { kind: 'faulty', file: config }
  const { project } = loaded
  checkNames(reader, names, project)
  return {
    kind: 'project',
    file: config,
    project,
    environment: chooseEnvironment(reader, chosen, project),
    names: names.length === 0 ? undefined : names,
    isChangedOnly,
    given,
    stages: context,
  }
}

function readCommon(reader: InputReader): GivenInputs {
  const place = { line: 1, column: 1, length: 1 }
  return new Map(
    commonInputs.flatMap((name): [string, Given][] => {
      const text = reader.optionalText(name, { accepts: 'what every stage that has it takes' })
      return text === undefined ? [] : [[name, { text, place, path: '' }]]
    }),
  )
}

/** Beside the file they would be ignored without a word. */
function refuseStageInputs(reader: InputReader, stages: readonly Stage[], file: string): void {
  if (reader.unread.length === 0) return
  const scratch = new InputReader(new Map([['no-such-input', 'x']]), reader.workspace)
  for (const stage of stages) stage.prepare(scratch)
  for (const name of reader.unread.filter((input) => scratch.declared.has(input))) {
    reader.fault(name, `is given beside ${file}, where it belongs`)
    reader.know(name)
  }
}

function read(reader: InputReader, path: string, name: string): string | undefined {
  const { text, problem } = readText(path)
  if (text === undefined)
    reader.fault('config', `names ${JSON.stringify(name)}, ${problem ?? ''}`, accepts.config)
  return text
}

function readText(path: string): { readonly text?: string; readonly problem?: string } {
  try {
    return { text: readFileSync(path, 'utf8') }
  } catch (error) {
    const code = errorCode(error) ?? String(error)
    const missing = `and there is no such file (looked for ${path}; is actions/checkout an earlier step?)`
    return { problem: code === 'ENOENT' ? missing : `which cannot be read (${code})` }
  }
}

function chooseEnvironment(reader: InputReader, chosen: string | undefined, project: Project): Environment {
  const names = project.environments.map((environment) => environment.name)
  const [first, second] = names
  const name = chosen ?? (second === undefined ? (first ?? 'production') : undefined)
  if (name === undefined) reader.fault('environment', 'is required', names.join(', '))
  else if (names.length > 0 && !names.includes(name)) {
    const [meant] = nearestTo(name, names, 2)
    const problem = `is ${JSON.stringify(name)}, which the file does not have`
    if (meant === undefined) reader.fault('environment', problem, names.join(', '))
    else reader.fault('environment', `${problem}: probably ${JSON.stringify(meant)} is meant`)
  }
  return environmentOf(project, name ?? '')
}

function checkNames(reader: InputReader, names: readonly string[], { components }: Project): void {
  const known = components.map(({ name }) => name)
  for (const name of names.filter((candidate) => !known.includes(candidate))) {
    reader.fault(
      'components',
      `names ${JSON.stringify(name)}, which the file does not have`,
      known.join(', '),
    )
  }
}
