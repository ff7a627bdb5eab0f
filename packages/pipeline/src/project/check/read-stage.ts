import { InputReader } from '@slipway/action-kit'
import { placeholder, type RunStage, type Stage } from '../../stage.js'
import type { KnownInputs } from '../file/known-inputs.js'
import type { ResolvedComponent, ResolvedStage } from '../resolve/resolve.js'

/** What is asked for is only planned. */
export interface PlanWish {
  /** Stands in the place of the roles in the file, which may change things. */
  readonly roleToAssume: string | undefined
}

export interface StageContext {
  readonly stages: readonly Stage[]
  readonly known: KnownInputs
  readonly workspace: string
  /** The step's own, for the stages that have one; empty where there is none. */
  readonly token: string
  /** Undefined: what is asked for is done. */
  readonly plan?: PlanWish | undefined
}

/**
 * Reads a stage's inputs by the reader of its action.
 * @throws InputError with everything that is wrong with them
 */
export function readStage(
  { name, inputs }: ResolvedStage,
  component: ResolvedComponent,
  { stages, known, workspace, token, plan }: StageContext,
): RunStage {
  const stage = stages.find((candidate) => candidate.name === name)
  if (stage === undefined) throw new Error(`There is no stage ${name}`)
  const given = new Map([...inputs].map(([input, { text }]) => [input, text]))
  // Where the environment is to be seen is said by the deployment that the pipeline itself records.
  given.delete('environment-url')
  if (known(name).has('github-token')) given.set('github-token', token)
  const role = plan?.roleToAssume
  if (role !== undefined && known(name).has('role-to-assume')) given.set('role-to-assume', role)
  const reader = new InputReader(given, workspace)
  for (const [input, from] of stage.takes) {
    if (component.stages.some((other) => other.name === from)) reader.supply(input, placeholder(from))
  }
  const run = stage.readOwn(reader, plan !== undefined)
  reader.check()
  return run
}
