import { watchOwnTime, type Context } from '@slipway/action-kit'
import { openGitHub, readEvent, type GitHub } from '@slipway/github'
import { runWorks } from '../../run/run-works.js'
import { concludeWorks, type PipelineOutcome } from '../../run/outcome.js'
import type { PreparedStage, Work } from '../../run/work.js'
import { readStage } from '../check/read-stage.js'
import { decide, decideAll, type Decision } from '../changes/decide.js'
import { describeReason } from '../changes/describe-reason.js'
import { fingerprint } from '../changes/fingerprint.js'
import { findDifferences, findRecorded } from '../changes/gather-facts.js'
import { madeOf } from '../changes/made-of.js'
import type { OpenedProject } from '../open-project.js'
import type { ProjectInputs } from '../project-inputs.js'
import { inOrderOfNeeds } from '../resolve/in-order.js'
import { resolveProject, type ResolvedComponent } from '../resolve/resolve.js'
import { recorder } from './record.js'

type Opened = Extract<OpenedProject, { kind: 'good' }>

/** What is run, and what the step says of it. */
type Run = Opened & Pick<ProjectInputs, 'given' | 'isChangedOnly' | 'names'>

/** What became of a project in one environment. */
export interface ProjectOutcome extends PipelineOutcome {
  readonly decisions: readonly Decision[]
}

/** What of GitHub decides what runs. */
export type Facts = Pick<GitHub, 'lastDeployment' | 'changedSince'>

/** Decides what runs, and runs it. */
export async function runProject(
  run: Run,
  outer: Context,
  openFacts: () => Promise<Facts> = async () =>
    openGitHub({ token: run.stages.token || undefined, event: await readEvent(), context: outer }),
): Promise<ProjectOutcome> {
  const { names, environment, project, given, stages } = run
  const watched = watchOwnTime(outer)
  const { context } = watched
  const started = context.clock.now()
  const all = resolveProject(project, environment, given, stages.known)
  const resolved = inOrderOfNeeds(all.filter((component) => component.stages.length > 0))
  const asked = resolved.filter(({ component }) => names.length === 0 || names.includes(component.name))
  const decisions = run.isChangedOnly
    ? await decideByFacts(asked, all, run, await openFacts())
    : decideAll(asked.map(({ component }) => component.name))
  for (const { name, runs, reason } of decisions) {
    context.log.info(`${runs ? '▶' : '⏭'} ${name}: ${describeReason(reason)}`)
  }
  const running = asked.filter((_, index) => decisions[index]?.runs)
  const works = running.map((component) => toWork(component, run, context))
  return {
    ...concludeWorks(await runWorks(works, context, run.stages.plan === undefined), started, watched),
    decisions,
  }
}

async function decideByFacts(
  asked: readonly ResolvedComponent[],
  all: readonly ResolvedComponent[],
  { environment, project, file, given, stages }: Run,
  facts: Facts,
): Promise<readonly Decision[]> {
  const names = asked.map(({ component }) => component.name)
  const recorded = await findRecorded(names, environment.name, facts)
  const settings = new Map(all.map((component) => [component.component.name, fingerprint(component)]))
  const reading = {
    configFile: file.name,
    environment: environment.name,
    given,
    known: stages.known,
    settings,
  }
  const differences = await findDifferences(recorded, reading, facts)
  const candidates = asked.map((component) => ({
    name: component.component.name,
    needs: component.component.needs.map(({ name }) => name),
    isMadeOf: madeOf(component, project.alsoWhen, file.name),
    settings: settings.get(component.component.name) ?? '',
    recorded: recorded.get(component.component.name) ?? { kind: 'never' as const },
  }))
  return decide(candidates, differences)
}

function toWork(resolved: ResolvedComponent, run: Run, context: Context): Work {
  const { component } = resolved
  return {
    name: component.name,
    behind: [...component.needs, ...component.after].map(({ name }) => name),
    stages: resolved.stages.map((stage): PreparedStage => ({
      name: stage.name,
      isExclusive: run.stages.stages.some(({ name, isExclusive }) => name === stage.name && isExclusive),
      // Read once more when it is its turn: what an earlier stage builds is there only then.
      run: async (stageContext, earlier) => readStage(stage, resolved, run.stages)(stageContext, earlier),
    })),
    ...(run.stages.plan === undefined
      ? recorder(resolved, run.environment.name, run.stages.token, context)
      : {}),
  }
}
