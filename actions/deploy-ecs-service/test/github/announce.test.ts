import { CancelledError } from '@slipway/action-kit'
import type { GitHubEvent } from '@slipway/github'
import type { GitHub } from '@slipway/testkit'
import { announce, type FinalState } from '../../src/github/announce.js'
import type { GitHubWish } from '../../src/github/wish.js'
import { openWorld, pullRequest, push, watch, wishFor, type Watched } from './world.js'

let world: GitHub
beforeEach(async () => void (world = await openWorld()))
afterEach(() => world.close())

const orders = { service: 'orders', cluster: 'shop' }
const production = wishFor({ environment: 'production' })

async function deploy(
  wish: GitHubWish,
  state: FinalState = 'success',
  options: {
    readonly event?: GitHubEvent
    readonly signal?: AbortSignal
    readonly service?: string
    readonly url?: string
  } = {},
): Promise<Watched> {
  const context = watch(world.env, options.signal)
  const subject = { ...orders, service: options.service ?? 'orders' }
  const announcement = announce(wish, subject, context, () => Promise.resolve(options.event ?? push))
  await announcement.conclude(state, 'orders runs orders:13', options.url)
  return context
}

const states = (): readonly string[] => world.deployments.all.map(({ id }) => world.deployments.statesOf(id))

describe('a deploy on GitHub', () => {
  it('is a Deployment that is in progress, and then what it became, with the log and the address', async () => {
    const { lines } = await deploy({ ...production, environmentUrl: 'https://orders.example' })
    expect(world.deployments.all).toMatchObject([
      {
        environment: 'production',
        sha: push.sha,
        task: 'deploy:orders',
        description: 'orders in cluster shop',
        transient_environment: false,
        production_environment: true,
        statuses: [
          { state: 'in_progress', log_url: push.runUrl, environment_url: 'https://orders.example' },
          {
            state: 'success',
            description: 'orders runs orders:13',
            log_url: push.runUrl,
            environment_url: 'https://orders.example',
          },
        ],
      },
    ])
    expect(lines).toEqual([])
  })

  it('shows the address that the deploy found out', async () => {
    await deploy(production, 'success', { url: 'https://orders.ecs.eu-west-1.on.aws' })
    expect(world.deployments.all[0]?.statuses[1]?.environment_url).toBe('https://orders.ecs.eu-west-1.on.aws')
  })

  it('of a pull request is of its branch, in an environment that goes away', async () => {
    await deploy(wishFor({ environment: 'pr-7' }), 'success', { event: pullRequest })
    expect(world.deployments.all).toMatchObject([
      { sha: pullRequest.pullRequest?.headSha, transient_environment: true, production_environment: false },
    ])
  })

  it('that succeeds retires those before it of the same service', async () => {
    await deploy(production)
    await deploy(production, 'success', { service: 'payments' })
    await deploy(production, 'failure')
    await deploy(production)
    expect(states()).toEqual([
      'in_progress success inactive',
      'in_progress success',
      'in_progress failure',
      'in_progress success',
    ])
  })

  it('is nothing without an environment', async () => {
    const { lines } = await deploy(wishFor())
    expect([world.journal.lines, lines]).toEqual([[], []])
  })

  it('of a fork is a notice that names the permission', async () => {
    const { lines } = await deploy({ ...production, token: 'fork' }, 'success', { event: pullRequest })
    expect(lines).toEqual([
      'notice There is no GitHub deployment: the token may not create a deployment (HTTP 403: Resource not accessible by integration); it needs the permission "deployments: write".',
    ])
  })

  it('goes on without GitHub when that is down', async () => {
    world.faults.add({ answer: 503, count: 100 })
    const { lines } = await deploy(production)
    expect(lines.filter((line) => line.startsWith('notice'))).toEqual([
      'notice There is no GitHub deployment: GitHub did not create a deployment (HTTP 503: Service Unavailable).',
    ])
  })

  it('says which state GitHub did not take', async () => {
    world.faults.add({ requests: /statuses$/, nth: 2, count: 100, answer: 500 })
    const { lines } = await deploy(production)
    expect(lines.at(-1)).toMatch(
      /^notice The GitHub deployment is not shown as success: GitHub did not set the state/,
    )
    expect(states()).toEqual(['in_progress'])
  })

  it('goes on where the event cannot be read', async () => {
    const context = watch(world.env)
    const announcement = announce(production, orders, context, () => Promise.reject(new Error('no JSON')))
    await announcement.conclude('success', 'x')
    expect(context.lines).toEqual(['notice There is no GitHub deployment: no JSON.'])
  })

  it('that is cancelled is still told', async () => {
    const controller = new AbortController()
    const context = {
      ...watch(world.env, controller.signal),
      clock: { now: Date.now, sleep: () => new Promise<void>(() => undefined) },
    }
    const announcement = announce(production, orders, context, () => Promise.resolve(push))
    controller.abort(new CancelledError('SIGTERM'))
    await announcement.conclude('error', 'Cancelled')
    expect(states()).toEqual(['in_progress error'])
  })

  it('does not wait for GitHub to begin', () => {
    const announcement = announce(production, orders, watch(world.env), () => new Promise(() => undefined))
    expect(announcement).toHaveProperty('conclude')
  })
})
