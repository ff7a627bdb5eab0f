import type { Context, OutputValue } from '@slipway/action-kit'
import { announceDeployment, type FinalState } from '@slipway/github'
import type { Announced, Work, WorkResult } from '../../run/work.js'
import { taskOf } from '../changes/gather-facts.js'
import type { ResolvedComponent } from '../resolve/resolve.js'

/** Modes that bring a version to the environment; a plan or a look at it is no deployment. */
const deploying = ['', 'deploy', 'run-task', 'publish', 'release']

/** Records on GitHub what is deployed where: by that the next run knows what has changed. */
export function recorder(
  { component, stages }: ResolvedComponent,
  environment: string,
  token: string,
  context: Context,
): Pick<Work, 'announce'> {
  const text = (input: string): string | undefined =>
    stages.map(({ inputs }) => inputs.get(input)?.text).find((value) => value !== undefined)
  const isDeployed = stages.every(({ inputs }) => deploying.includes(inputs.get('mode')?.text ?? ''))
  if (!isDeployed) return {}
  return {
    announce(): Announced {
      const news = {
        environment,
        task: taskOf(component.name),
        description: `${component.name} to ${environment}`,
        token: token || undefined,
        environmentUrl: text('environment-url'),
        beginning: 'Deploying',
      }
      const announcement = announceDeployment(news, context)
      return {
        conclude: async (result) => announcement.conclude(stateOf(result), describe(result), urlOf(result)),
      }
    },
  }
}

/** A deployment that waits for a person, or that nobody followed to its end, is not known to be there. */
const unfinished: readonly OutputValue[] = ['paused', 'started']

function stateOf({ outcome, stages }: WorkResult): FinalState {
  switch (outcome) {
    case 'succeeded': {
      const outcomes = stages.map(({ report }) => report?.outputs.outcome)
      if (outcomes.some((found) => unfinished.includes(found))) return 'queued'
      return outcomes.includes('superseded') ? 'error' : 'success'
    }
    case 'failed':
      return 'failure'
    case 'cancelled':
    case 'not-run':
      return 'error'
  }
}

function describe({ outcome, stages }: WorkResult): string {
  const last = stages.find((stage) => stage.outcome !== 'succeeded')
  return last === undefined ? outcome : `${last.name} ${last.outcome.replace('-', ' ')}`
}

function urlOf({ stages }: WorkResult): string | undefined {
  const url = stages
    .map(({ report }) => report?.outputs.url)
    .find((found) => typeof found === 'string' && found !== '')
  return typeof url === 'string' && /^https?:\/\//.test(url) ? url : undefined
}
