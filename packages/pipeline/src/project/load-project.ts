import { checkProject } from './check/check-project.js'
import type { StageContext } from './check/read-stage.js'
import { inOrder, type Problem } from './document/problem.js'
import type { GivenInputs, Project } from './file/model.js'
import { readProject } from './file/read-project.js'

/** A `slipway.yml` that was read, with warnings; or what is wrong with it, all at once. */
export type LoadedProject =
  | { readonly kind: 'good'; readonly project: Project; readonly problems: readonly Problem[] }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] }

/** @param given what the step gives for all stages that have it */
export function loadProject(text: string, given: GivenInputs, context: StageContext): LoadedProject {
  const problems: Problem[] = []
  const project = readProject(text, { known: context.known, tell: (problem) => problems.push(problem) })
  const isFaulty = (): boolean => problems.some(({ level }) => level === 'error')
  // What the actions say of a text like ${{ x }} would only add to what is known of it.
  if (project === undefined || problems.some(({ what }) => what.startsWith('${{'))) {
    return { kind: 'faulty', problems: inOrder(problems) }
  }
  problems.push(...checkProject(project, given, context))
  if (isFaulty()) return { kind: 'faulty', problems: inOrder(problems) }
  return { kind: 'good', project, problems: inOrder(problems) }
}
