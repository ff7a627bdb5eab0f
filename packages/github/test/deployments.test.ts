import { startGitHub, type GitHub } from '@slipway/testkit'
import { openGitHub, type GitHub as Client, type DeploymentStatus, type NewDeployment } from '../src/index.js'
import { recordContext } from './context.js'
import { pullRequestEvent, pushEvent, sha } from './event-of.js'

let world: GitHub
let github: Client

const deployment: NewDeployment = {
  environment: 'production',
  task: 'deploy:orders',
  description: 'orders in shop',
  isTransient: false,
  isProduction: undefined,
}

const status = (
  state: DeploymentStatus['state'],
  overrides: Partial<DeploymentStatus> = {},
): DeploymentStatus => ({
  state,
  description: '',
  environmentUrl: undefined,
  logUrl: undefined,
  autoInactive: false,
  ...overrides,
})

const client = (token = 'job', event = pushEvent()): Client =>
  openGitHub({ token, event, context: recordContext({ env: world.env }) })

/** A deployment that went through these states. */
async function deployed(
  states: readonly DeploymentStatus['state'][],
  overrides: Partial<NewDeployment> = {},
): Promise<number> {
  const answer = await github.createDeployment({ ...deployment, ...overrides })
  if (answer.kind !== 'done') throw new Error(answer.why)
  for (const state of states) await github.setDeploymentStatus(answer.value, status(state))
  return answer.value
}

beforeEach(async () => {
  world = await startGitHub({
    tokens: [
      { token: 'job', permissions: { deployments: 'write' } },
      { token: 'fork', permissions: { deployments: 'read' } },
    ],
  })
  github = client()
})

afterEach(() => world.close())

describe('a deployment', () => {
  it('is of the commit that was pushed, waits for no checks and merges nothing', async () => {
    expect(await github.createDeployment({ ...deployment, description: 'x'.repeat(200) })).toEqual({
      kind: 'done',
      value: 1,
    })
    expect(world.deployments.all).toMatchObject([
      {
        ref: sha('a'),
        task: 'deploy:orders',
        environment: 'production',
        description: `${'x'.repeat(139)}…`,
        production_environment: true,
        transient_environment: false,
      },
    ])
    expect(world.journal.requests[0]?.body).toMatchObject({ auto_merge: false, required_contexts: [] })
  })

  it("is of the last commit of a pull request's branch, in an environment that goes away", async () => {
    const preview = { ...deployment, environment: 'pr-7', isTransient: true, isProduction: false }
    await client('job', pullRequestEvent()).createDeployment(preview)
    expect(world.deployments.all).toMatchObject([
      { ref: sha('b'), environment: 'pr-7', production_environment: false, transient_environment: true },
    ])
  })

  it('is made once when the answer to the first attempt was lost', async () => {
    world.faults.add({ requests: /^POST .*deployments$/, answer: 'lost-answer' })
    expect(await github.createDeployment(deployment)).toEqual({ kind: 'done', value: 1 })
    expect(world.deployments.all).toHaveLength(1)
  })

  it('has a state with what leads to it', async () => {
    const id = await deployed([])
    const given = {
      description: 'y'.repeat(141),
      environmentUrl: 'https://orders.example',
      logUrl: 'https://github.com/octo-org/orders/actions/runs/1',
    }
    expect(await github.setDeploymentStatus(id, status('in_progress', given))).toEqual({
      kind: 'done',
      value: undefined,
    })
    expect(world.deployments.all[0]?.statuses).toEqual([
      {
        id: 1,
        state: 'in_progress',
        description: `${'y'.repeat(139)}…`,
        environment_url: 'https://orders.example',
        log_url: 'https://github.com/octo-org/orders/actions/runs/1',
      },
    ])
  })

  it('is not possible with the token of a fork, and the answer names the permission', async () => {
    expect(await client('fork').createDeployment(deployment)).toEqual({
      kind: 'not-permitted',
      why: 'the token may not create a deployment (HTTP 403: Resource not accessible by integration); it needs the permission "deployments: write"',
    })
  })

  it('is not possible where GitHub is down, after three attempts', async () => {
    world.faults.add({ answer: 502, count: 3 })
    expect(await github.createDeployment(deployment)).toMatchObject({ kind: 'failed' })
    expect(world.journal.lines).toHaveLength(3)
  })
})

describe('those that were replaced', () => {
  it('become inactive, in production too, and no others', async () => {
    const oldest = await deployed(['in_progress', 'success', 'inactive'])
    const failed = await deployed(['failure'])
    const before = await deployed(['success'])
    const payments = await deployed(['success'], { task: 'deploy:payments' })
    const staging = await deployed(['success'], { environment: 'staging' })
    const mine = await deployed(['success'])
    expect(await github.retireDeployments(mine, deployment)).toEqual({ kind: 'done', value: 1 })
    const states = [oldest, failed, before, payments, staging, mine].map((id) =>
      world.deployments.statesOf(id),
    )
    expect(states).toEqual([
      'in_progress success inactive',
      'failure',
      'success inactive',
      'success',
      'success',
      'success',
    ])
  })

  it('are left to GitHub where that is asked for', async () => {
    const before = await deployed(['success'], { environment: 'staging' })
    const mine = await deployed([], { environment: 'staging' })
    await github.setDeploymentStatus(mine, status('success', { autoInactive: true }))
    expect(world.deployments.statesOf(before)).toBe('success inactive')
  })

  it('are retired all, with what became of them, when there is nothing of them any more', async () => {
    const shown = await deployed(['success'])
    // It came late, and was never shown.
    const late = await deployed(['in_progress', 'inactive'])
    const others = await deployed(['success'], { task: 'deploy:payments' })
    const answer = await github.retireDeployments(Infinity, deployment, 'Removed')
    expect(answer).toEqual({ kind: 'done', value: 1 })
    expect([shown, late, others].map((id) => world.deployments.statesOf(id))).toEqual([
      'success inactive',
      'in_progress inactive',
      'success',
    ])
    expect(world.deployments.all[0]?.statuses.at(-1)?.description).toBe('Removed')
  })
})
