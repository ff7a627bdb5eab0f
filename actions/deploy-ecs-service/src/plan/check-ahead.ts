import { UserError } from '@slipway/action-kit'
import type { Finding } from './finding.js'
import type { Order } from '../inputs/order.js'
import { checkOneOffs } from '../one-off/check-one-offs.js'
import { serviceOfTasks, type Plan } from './plan.js'
import type { Target } from '../ecs/target.js'
import type { Tools } from '../work/tools.js'
import type { World } from '../work/world.js'

/**
 * Everything that can be known to be wrong before anything is changed.
 * @throws UserError with all of it, unless the step only plans
 */
export async function checkAhead(
  world: World,
  tools: Tools,
  plan: Plan,
  { isPreflown, oneOffs }: Order,
  { cluster }: Target,
  isPlan: boolean,
): Promise<readonly Finding[]> {
  // What is under way already is past it.
  if (!isPreflown || plan.kind === 'follow') return []
  const { definition, current, service } = plan
  const input = service.kind === 'as-it-is' ? {} : service.input
  const found = await tools.preflight({ definition, service: current?.described, input, cluster, isPlan })
  const tasks = [...oneOffs.before, ...oneOffs.after]
  const findings = [...found, ...checkOneOffs(tasks, { cluster, definition, service: serviceOfTasks(plan) })]
  const errors = findings.filter(({ level }) => level === 'error')
  const isRefused = !isPlan && errors.length > 0
  for (const finding of findings) {
    if (finding.level === 'error') continue
    const line = describeFinding(finding)
    if (finding.level !== 'warning') world.log.info(line)
    // The report annotates it at its place in the file; there is none of a step that is refused.
    else if (isRefused) world.log.warning(line)
    else world.log.info(`Warning: ${line}`)
  }
  if (isRefused) throw refused(errors)
  return findings
}

export function describeFinding({ problem, hint }: Finding): string {
  return hint === undefined ? problem : `${problem}. ${hint}`
}

/** @throws UserError with all of the errors, if there are any */
export function refuse(findings: readonly Finding[]): void {
  const errors = findings.filter(({ level }) => level === 'error')
  if (errors.length > 0) throw refused(errors)
}

function refused(errors: readonly Finding[]): UserError {
  const [first, ...others] = errors
  if (first !== undefined && others.length === 0) {
    return new UserError(
      `Nothing was deployed: ${first.problem}`,
      first.hint === undefined ? {} : { hint: first.hint },
    )
  }
  const lines = errors.map((finding) => `- ${describeFinding(finding)}`)
  return new UserError(`Nothing was deployed, for ${errors.length} reasons:\n${lines.join('\n')}`)
}
