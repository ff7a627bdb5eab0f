import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { permissionsOf, type Permissions } from './permissions.js'

export interface Rewriting {
  /** What a workflow has that asks for nothing. */
  readonly granted: Permissions
  /** The environment of a job with these permissions, in the environment of this name, an expression mostly. */
  environment(permissions: Permissions, environment: string): Readonly<Record<string, string>>
  /** Throws where a job asks for more than it can have. */
  check(permissions: Permissions, job: string): void
  /** Called with what each job and step uses, after it was rewritten. */
  uses(reference: string, job: string, permissions: Permissions): void
}

/** The variable that a job's token is in. */
export const tokenVariable = 'SLIPWAY_JOB_TOKEN'
export const ownReference = /^org\/actions(?:\/([^@]+))?@/

/** A workflow as act takes it; what that lacks is in run-workflow.ts. */
export function rewriteWorkflow(text: string, rewriting: Rewriting): string {
  const document = parseDocument(withinExpressions(text))
  const workflow = document.contents
  if (!isMap(workflow)) throw new Error('A workflow is a mapping')
  const jobs = workflow.get('jobs')
  for (const { key, value: job } of isMap(jobs) ? jobs.items : []) {
    if (!isMap(job)) continue
    const permissions = permissionsOf(job) ?? permissionsOf(workflow) ?? rewriting.granted
    rewriting.check(permissions, String(key))
    const used = rewriteUses(job)
    if (used !== undefined) {
      rewriting.uses(used, String(key), permissions)
      continue
    }
    const added = rewriting.environment(permissions, environmentOf(job))
    for (const [name, value] of Object.entries(added)) job.setIn(['env', name], value)
    rewriteSteps(job, String(key), permissions, rewriting)
  }
  return document.toString({ lineWidth: 0 })
}

function withinExpressions(text: string): string {
  return (
    text
      // Of the matrix, whose values tell its jobs apart as well.
      .replaceAll('strategy.job-index', 'toJSON(matrix)')
      // A skipped job's outputs are the text of their expressions there.
      .replace(
        /\b(?:jobs|needs)\.[\w-]+\.outputs\.[\w-]+/g,
        (output) => `(!startsWith(${output}, '$') && ${output} || '')`,
      )
      // That of a workflow whose jobs were all skipped is empty.
      .replace(/\bneeds\.[\w-]+\.result\b/g, (result) => `(${result} || 'skipped')`)
  )
}

function rewriteSteps(job: YAMLMap, name: string, permissions: Permissions, rewriting: Rewriting): void {
  const steps = job.get('steps')
  for (const step of isSeq(steps) ? steps.items : []) {
    if (!isMap(step)) continue
    const used = rewriteUses(step)
    if (used === undefined) continue
    rewriting.uses(used, name, permissions)
    if (!ownReference.test(used) || step.hasIn(['with', 'github-token'])) continue
    step.setIn(['with', 'github-token'], `\${{ env.${tokenVariable} }}`)
  }
}

function rewriteUses(map: YAMLMap): string | undefined {
  const uses = map.get('uses')
  if (typeof uses !== 'string') return undefined
  const rewritten = uses.replace(/^\$\/(.*)$/, 'org/actions/$1@v1')
  map.set('uses', rewritten)
  return rewritten
}

function environmentOf(job: YAMLMap): string {
  const environment = job.get('environment')
  const name = isMap(environment) ? environment.get('name') : environment
  return typeof name === 'string' ? name : ''
}
