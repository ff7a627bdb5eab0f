import { startGitHub, type GitHub } from '@slipway/testkit'
import { openGitHub, type DeploymentStatus, type GitHub as Client } from '../src/index.js'
import { recordContext } from './context.js'
import { pushEvent, sha } from './event-of.js'

let world: GitHub

const client = (token: string, event = pushEvent()): Client =>
  openGitHub({ token, event, context: recordContext({ env: world.env }) })

const api = { environment: 'production', task: 'slipway:api' }

async function deploy(
  digit: string,
  states: readonly DeploymentStatus['state'][],
  overrides: { task?: string; environment?: string; isTransient?: boolean } = {},
): Promise<void> {
  const github = client('job', pushEvent({ sha: sha(digit) }))
  const deployment = { ...api, description: '', isTransient: false, isProduction: undefined, ...overrides }
  const created = await github.createDeployment(deployment)
  if (created.kind !== 'done') throw new Error(created.why)
  for (const state of states) {
    await github.setDeploymentStatus(created.value, {
      state,
      description: '',
      environmentUrl: undefined,
      logUrl: undefined,
      autoInactive: false,
    })
  }
}

beforeEach(async () => {
  world = await startGitHub({
    tokens: [
      { token: 'job', permissions: { deployments: 'write' } },
      { token: 'narrow', permissions: { contents: 'read' } },
    ],
  })
})
afterEach(() => world.close())

describe('the last deployment', () => {
  it('is undefined where there is none of this task in this environment', async () => {
    await deploy('a', ['success'], { task: 'slipway:web' })
    await deploy('a', ['success'], { environment: 'staging' })
    expect(await client('job').lastDeployment(api)).toEqual({ kind: 'done', value: undefined })
  })

  it.each<[string, readonly DeploymentStatus['state'][], string]>([
    ['succeeded', ['in_progress', 'success'], 'succeeded'],
    ['failed', ['in_progress', 'failure'], 'failed'],
    ['was cancelled', ['in_progress', 'error'], 'failed'],
    ['is under way, or its job was killed', ['in_progress'], 'unfinished'],
    ['never said anything', [], 'unfinished'],
    ['waits', ['in_progress', 'queued'], 'unfinished'],
    ['was retired after its success', ['in_progress', 'success', 'inactive'], 'succeeded'],
    ['was retired without one', ['in_progress', 'failure', 'inactive'], 'gone'],
  ])('%s', async (_what, states, state) => {
    await deploy('a', states)
    expect(await client('job').lastDeployment(api)).toEqual({ kind: 'done', value: { sha: sha('a'), state } })
  })

  it('is the newest, though an older one succeeded', async () => {
    await deploy('a', ['success'])
    await deploy('b', ['in_progress', 'failure'])
    expect(await client('job').lastDeployment(api)).toMatchObject({
      value: { sha: sha('b'), state: 'failed' },
    })
  })

  it('of a pull request that was closed is gone', async () => {
    await deploy('a', ['success', 'inactive'], { isTransient: true })
    expect(await client('job').lastDeployment(api)).toMatchObject({ value: { state: 'gone' } })
  })

  it('needs a permission, and says which', async () => {
    expect(await client('narrow').lastDeployment(api)).toMatchObject({
      kind: 'not-permitted',
      why: expect.stringContaining('"deployments: read"') as unknown,
    })
  })
})
