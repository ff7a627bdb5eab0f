import { readFileSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { errorCode, InputReader } from '@slipway/action-kit'
import type { Stage } from '../stage.js'
import type { Given, GivenInputs } from './file/model.js'
import { commonInputs } from './file/names.js'

/** A step that a `slipway.yml` describes. The file is looked into when the step runs: most steps have none. */
export interface ProjectInputs {
  readonly kind: 'project'
  /** The file, from the workspace, and what it says. */
  readonly name: string
  readonly text: string
  /** As the step names it; undefined: the only one. */
  readonly environment: string | undefined
  /** Only these services and sites; none: all. */
  readonly names: readonly string[]
  readonly isChangedOnly: boolean
  /** Says what would be done, and does nothing. */
  readonly isPlan: boolean
  /** What the step gives for all stages that have it. */
  readonly given: GivenInputs
  /** Empty without one. */
  readonly token: string
  readonly workspace: string
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

/** Reads the inputs of such a step, and the text of the file. */
export function readProjectInputs(reader: InputReader, stages: readonly Stage[]): ProjectInputs {
  const config = reader.text('config', { default: byItself, accepts: accepts.config })
  const inputs = {
    environment: reader.optionalText('environment', { accepts: accepts.environment }),
    names: reader.lines('components', { accepts: accepts.components }),
    isChangedOnly: reader.boolean('changed-only', { default: true }),
    isPlan: reader.boolean('plan', { default: false }),
    given: readCommon(reader),
    token: reader.optionalText('github-token', { accepts: 'a token, such as github.token' }) ?? '',
  }
  refuseStageInputs(reader, stages, config)
  const { workspace } = reader
  return { kind: 'project', ...inputs, ...readConfig(reader, config), workspace }
}

function readConfig(reader: InputReader, config: string): Pick<ProjectInputs, 'name' | 'text'> {
  const path = resolve(reader.workspace, config)
  const name = relative(reader.workspace, path).split(sep).join('/')
  if (name.startsWith('../') || isAbsolute(name)) {
    reader.fault('config', `is ${JSON.stringify(config)}, outside the workspace`, accepts.config)
    return { name, text: '' }
  }
  const { text, problem } = readText(path)
  if (text === undefined) {
    reader.fault('config', `names ${JSON.stringify(config)}, ${problem ?? ''}`, accepts.config)
  }
  return { name, text: text ?? '' }
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

function readText(path: string): { readonly text?: string; readonly problem?: string } {
  try {
    return { text: readFileSync(path, 'utf8') }
  } catch (error) {
    const code = errorCode(error) ?? String(error)
    const missing = `and there is no such file (looked for ${path}; is actions/checkout an earlier step?)`
    return { problem: code === 'ENOENT' ? missing : `which cannot be read (${code})` }
  }
}
