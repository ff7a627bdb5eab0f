import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { InputError, type InputFault } from '@slipway/action-kit'
import type { Problem } from '../document/problem.js'
import type { ResolvedComponent, ResolvedStage } from '../resolve/resolve.js'
import { readStage, type StageContext } from './read-stage.js'

/** What the actions themselves find wrong with the inputs of a component's stages, and folders that are not there. */
export function checkComponent(resolved: ResolvedComponent, context: StageContext): readonly Problem[] {
  // The actions would say of the same folders once more that they are not there.
  const missing = missingFolders(resolved, context.workspace)
  if (missing.length > 0) return missing
  return resolved.stages.flatMap((stage) =>
    faultsOf(() => readStage(stage, resolved, context))
      .concat(faultsOfUrl(stage))
      .filter(({ input }) => input !== 'source' || !isStillToBeBuilt(stage, resolved, context.workspace))
      .map((fault) => toProblem(fault, stage, resolved)),
  )
}

function faultsOf(read: () => unknown): readonly InputFault[] {
  try {
    read()
    return []
  } catch (error) {
    if (error instanceof InputError) return error.faults
    throw error
  }
}

function missingFolders({ component }: ResolvedComponent, workspace: string): readonly Problem[] {
  const { kind, name, paths } = component
  const missing = paths.filter((path) => statOf(workspace, path.name) === undefined)
  return missing.map((path) => ({
    level: 'error',
    place: path.place,
    what: `${kind}s.${name}: there is no ${JSON.stringify(path.name)} in the workspace`,
  }))
}

function faultsOfUrl({ inputs }: ResolvedStage): readonly InputFault[] {
  const url = inputs.get('environment-url')?.text
  if (url === undefined || (/^https?:\/\//i.test(url) && URL.canParse(url))) return []
  return [
    {
      input: 'environment-url',
      problem: `is ${JSON.stringify(url)}`,
      accepts: 'an absolute http or https address',
    },
  ]
}

/** What the test stage installs and builds is not there before it has run. The stage itself looks again. */
function isStillToBeBuilt(
  { inputs }: ResolvedStage,
  { stages }: ResolvedComponent,
  workspace: string,
): boolean {
  const source = inputs.get('source')?.text
  return (
    source !== undefined &&
    stages.some(({ name }) => name === 'test') &&
    statOf(workspace, source) === undefined
  )
}

function statOf(workspace: string, path: string): unknown {
  return statSync(resolve(workspace, path), { throwIfNoEntry: false })
}

function toProblem(
  { input, problem, accepts }: InputFault,
  stage: ResolvedStage,
  { component }: ResolvedComponent,
): Problem {
  // The reader of many services calls its faults `services[orders].image`.
  const given = stage.inputs.get(input.replace(/[[.].*$/, ''))
  const path = `${component.kind}s.${component.name}.${stage.name}`
  const isOfStep = given?.path === ''
  return {
    level: 'error',
    place: given?.place ?? stage.place,
    what: `${isOfStep ? 'the step' : path}: the input ${JSON.stringify(input)} ${problem}`,
    accepts,
  }
}
