import { inOrder, type Problem } from '../document/problem.js'
import type { GivenInputs, Project } from '../file/model.js'
import { plainEnvironment, resolveProject } from '../resolve/resolve.js'
import { checkComponent } from './check-component.js'
import { checkTargets } from './check-targets.js'
import type { StageContext } from './read-stage.js'

/**
 * Holds the project against the actions, in every environment of it: what is wrong with production is known when staging
 * is deployed, or on the pull request.
 * @param given what the step gives for all stages that have it
 */
export function checkProject(
  project: Project,
  given: GivenInputs,
  context: StageContext,
): readonly Problem[] {
  const environments = project.environments.length > 0 ? project.environments : [plainEnvironment('')]
  const found = new Map<string, { readonly problem: Problem; readonly names: string[] }>()
  for (const environment of environments) {
    const components = resolveProject(project, environment, given, context.known)
    const problems = [
      ...components.flatMap((component) => checkComponent(component, context)),
      ...checkTargets(components),
    ]
    for (const problem of inOrder(problems)) {
      const key = JSON.stringify([problem.place, problem.what])
      const known = found.get(key)
      if (known === undefined) found.set(key, { problem, names: [environment.name] })
      else known.names.push(environment.name)
    }
  }
  return [
    ...idle(project),
    ...[...found.values()].map(({ problem, names }) => inOnly(problem, names, environments.length)),
  ]
}

/** Where it is wrong, unless it is so everywhere. */
function inOnly(problem: Problem, names: readonly string[], all: number): Problem {
  return names.length === all ? problem : { ...problem, what: `${problem.what} (in ${names.join(', ')})` }
}

/** What has no stage in any environment would never do anything. */
function idle({ components, environments }: Project): readonly Problem[] {
  return components.flatMap(({ kind, name, place, settings }): Problem[] => {
    const differences = environments.map((environment) => environment.components.get(name))
    const isOn = [settings, ...differences].some((said) =>
      [...(said?.stages.values() ?? [])].some((stage) => stage.isOn),
    )
    if (isOn) return []
    const accepts = kind === 'service' ? 'test, build and deploy' : 'test and publish'
    return [{ level: 'error', place, what: `${kind}s.${name} has no stage`, accepts }]
  })
}
