import { InputReader, nearestTo } from '@slipway/action-kit'
import type { Stage } from '../stage.js'
import type { StageContext } from './check/read-stage.js'
import type { Problem } from './document/problem.js'
import { askInputs } from './file/known-inputs.js'
import type { Environment, Project } from './file/model.js'
import { loadProject } from './load-project.js'
import type { ProjectInputs } from './project-inputs.js'
import { environmentOf } from './resolve/resolve.js'

/** The file that was read, with what is wrong with it or suspicious in it. */
export interface ConfigFile {
  /** From the workspace. */
  readonly name: string
  readonly text: string
  readonly problems: readonly Problem[]
}

/** A project and the environment that it is deployed to, or what is wrong with the file. */
export type OpenedProject =
  | { readonly kind: 'faulty'; readonly file: ConfigFile }
  | {
      readonly kind: 'good'
      readonly file: ConfigFile
      readonly project: Project
      readonly environment: Environment
      readonly stages: StageContext
    }

/**
 * Reads the project. What is wrong with the file is no fault of an input: it has a place.
 * @throws InputError when the step names what the file does not have
 */
export function openProject(inputs: ProjectInputs, stages: readonly Stage[]): OpenedProject {
  const { name, text, given, token, workspace, isPlan } = inputs
  const plan = isPlan ? { roleToAssume: given.get('role-to-assume')?.text } : undefined
  const context: StageContext = { stages, known: askInputs(stages), workspace, token, plan }
  const loaded = loadProject(text, given, context)
  const file = { name, text, problems: loaded.problems }
  if (loaded.kind === 'faulty') return { kind: 'faulty', file }
  const { project } = loaded
  const reader = new InputReader(new Map(), workspace)
  checkNames(reader, inputs.names, project)
  const environment = chooseEnvironment(reader, inputs.environment, project)
  reader.check()
  return { kind: 'good', file, project, environment, stages: context }
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
