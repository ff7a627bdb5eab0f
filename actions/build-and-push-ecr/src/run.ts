import { CancelledError, type Context } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import type { Inputs } from './inputs.js'
import type { Outcome } from './outcome.js'
import { openEcrPublic } from './registry/ecr-public.js'
import { openEcr } from './registry/ecr.js'
import { readEventFacts } from './tags/read-event-facts.js'
import { resolveTags } from './tags/resolve-tags.js'
import { runAssembleTask } from './tasks/assemble.js'
import { runBuildOnly } from './tasks/build-only.js'
import { runBuildTask } from './tasks/build.js'
import { chooseTags } from './tasks/choose-tags.js'
import { planBuildOnly, runPlan } from './tasks/plan.js'
import type { Progress } from './tasks/progress.js'
import { runPromoteTask } from './tasks/promote.js'
import type { Setting } from './tasks/setting.js'

/** @throws UserError for what the user can mend; a cancelled step is an outcome, which says what was pushed */
export async function run(inputs: Inputs, context: Context): Promise<Outcome> {
  const facts = readEventFacts(context.env)
  const resolved = resolveTags(inputs.tagging, facts, new Date(context.clock.now()))
  for (const { line, reason } of resolved.unused) context.log.info(`No tag of ${line}: it ${reason}`)
  const { version } = resolved
  const tags = chooseTags(inputs.task, resolved, facts, context.env)
  const progress: Progress = { during: 'the start', pushed: [] }
  const setting = { inputs, context, facts, tags, version, progress }
  try {
    const outcome = await carryOut(setting)
    if ('image' in outcome) {
      const { repositoryUri, digest, tags: given } = outcome.image
      context.log.info(`In the registry: ${repositoryUri}@${digest} as ${given.join(', ')} (${outcome.kind})`)
    }
    return outcome
  } catch (error) {
    if (!context.signal.aborted && !(error instanceof CancelledError)) throw error
    const notPushed = tags.filter((tag) => !progress.pushed.includes(tag))
    return { kind: 'cancelled', repository: inputs.repository, ...progress, notPushed }
  }
}

async function carryOut(known: Omit<Setting, 'ecr' | 'aws'>): Promise<Outcome> {
  const { inputs, context } = known
  const { task } = inputs
  if (task.kind === 'build' && !task.push) {
    return inputs.isPlan === true ? planBuildOnly(known) : runBuildOnly(task, known)
  }
  const aws = openAws(inputs.aws, context)
  const ecr =
    inputs.registryType === 'public'
      ? openEcrPublic(aws, context)
      : openEcr(aws, context, { registryId: inputs.registryId })
  const setting = { ...known, aws, ecr }
  if (inputs.isPlan === true) return runPlan(setting)
  switch (task.kind) {
    case 'build':
      return runBuildTask(task, setting)
    case 'promote':
      return runPromoteTask(task, setting)
    case 'assemble':
      return runAssembleTask(task, setting)
  }
}
