import type { KnownInputs } from '../file/known-inputs.js'
import { noSettings, type Component, type Environment, type Given, type GivenInputs } from '../file/model.js'
import type { Project, Settings } from '../file/model.js'
import { stagesOf, type StageName } from '../file/names.js'
import type { Place } from '../document/problem.js'
import { byItself } from './by-itself.js'

/** A stage of a service or site in one environment, with every input that it gets from the file. */
export interface ResolvedStage {
  readonly name: StageName
  readonly place: Place
  readonly inputs: GivenInputs
}

/** A service or site as one environment has it; the stages in their order. */
export interface ResolvedComponent {
  readonly component: Component
  readonly stages: readonly ResolvedStage[]
}

/** An environment that the file says nothing of differs in nothing. */
export function environmentOf({ environments }: Project, name: string): Environment {
  return environments.find((environment) => environment.name === name) ?? plainEnvironment(name)
}

export function plainEnvironment(name: string): Environment {
  const place = { line: 1, column: 1, length: 1 }
  return { name, place, settings: noSettings, components: new Map() }
}

/**
 * Services and sites as an environment has them. Of the same input, what the environment says of the one service counts
 * before what it says of all, that before the service's own, that before the defaults, and that before the step's.
 * @param given what the step gives for all stages that have it
 */
export function resolveProject(
  project: Project,
  environment: Environment,
  given: GivenInputs,
  known: KnownInputs,
): readonly ResolvedComponent[] {
  const step: Settings = { common: given, stages: new Map() }
  return project.components.map((component) => {
    const own = environment.components.get(component.name) ?? noSettings
    const layers = [step, project.defaults, component.settings, environment.settings, own]
    const stages = stagesOf[component.kind].filter((stage) => isOn(stage, component, environment, own))
    return { component, stages: stages.map((stage) => resolveStage(stage, component, layers, known(stage))) }
  })
}

/** A service says which stages it has; an environment may add one or leave it out. */
function isOn(stage: StageName, { settings }: Component, environment: Environment, own: Settings): boolean {
  if (environment.settings.stages.get(stage)?.isOn === false) return own.stages.get(stage)?.isOn === true
  return (own.stages.get(stage) ?? settings.stages.get(stage))?.isOn === true
}

function resolveStage(
  name: StageName,
  component: Component,
  layers: readonly Settings[],
  known: ReadonlySet<string>,
): ResolvedStage {
  const inputs = new Map<string, Given>()
  let place = component.place
  for (const { common, stages } of layers) {
    const own = stages.get(name)
    place = own?.place ?? place
    const said = [...common].filter(([input]) => known.has(input)).concat([...(own?.inputs ?? [])])
    for (const [input] of said) for (const other of instead(input)) inputs.delete(other)
    for (const [input, value] of said) inputs.set(input, value)
  }
  for (const [input, text] of byItself(name, component, inputs)) {
    if (!inputs.has(input) && known.has(input)) {
      inputs.set(input, { text, place: component.place, path: `${component.kind}s.${component.name}` })
    }
  }
  // An empty text takes away what a layer below says.
  return { name, place, inputs: new Map([...inputs].filter(([, { text }]) => text !== '')) }
}

/** Of these an action takes one alone: who names another one means that in its place. */
const alternatives = ['task-definition', 'task-definition-family', 'task-definition-arn']

function instead(input: string): readonly string[] {
  return alternatives.includes(input) ? [...alternatives, 'task-definition-revision'] : []
}
