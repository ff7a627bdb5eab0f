import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputReader } from '@slipway/action-kit'
import { deployService } from '../../src/work/deploy-service.js'
import { readOrder } from '../../src/inputs/order.js'
import type { ServiceOutcome } from '../../src/work/outcome.js'
import { openTools } from '../../src/work/open-tools.js'
import { definitionOf, openCodeDeployWorld, type CodeDeployWorld } from './world.js'

let world: CodeDeployWorld
let workspace: string
beforeEach(() => void (workspace = mkdtempSync(join(tmpdir(), 'slipway-codedeploy-'))))
afterEach(async () => {
  rmSync(workspace, { recursive: true, force: true })
  await world.close()
})

/** All of a deployment, as a step with these inputs does it. */
async function deploy(inputs: Readonly<Record<string, string>> = {}): Promise<ServiceOutcome> {
  writeFileSync(join(workspace, 'task-definition.json'), JSON.stringify(definitionOf('orders:1')))
  const given = {
    cluster: 'shop',
    service: 'orders',
    'task-definition': 'task-definition.json',
    image: 'orders:2',
    preflight: 'false',
    ...inputs,
  }
  const reader = new InputReader(new Map(Object.entries(given)), workspace)
  const order = readOrder(reader)
  reader.check()
  const context = {
    clock: world.world.clock,
    signal: world.world.signal,
    env: process.env,
    maskSecret: () => undefined,
    log: {
      ...world.world.log,
      debug: () => undefined,
      notice: () => undefined,
      group: <T>(_title: string, work: () => Promise<T>) => work(),
      openGroup: () => () => undefined,
      withoutCommands: <T>(work: (write: (text: string) => void) => Promise<T>) => work(() => undefined),
    },
  }
  const target = { ...order.target, region: 'eu-west-1' }
  return deployService(
    world.world,
    openTools(world.deployAws, () => world.deployAws, context),
    target,
    order,
    { isPlan: false },
  )
}

it('succeeds, and is unchanged the next time', async () => {
  world = await openCodeDeployWorld()
  const outcome = await deploy()
  expect(outcome).toMatchObject({
    kind: 'succeeded',
    running: 1,
    deploymentId: expect.stringMatching(/^d-/) as string,
    taskDefinition: expect.stringMatching(/orders:2$/) as string,
    previous: expect.stringMatching(/orders:1$/) as string,
  })
  expect(await deploy()).toMatchObject({ kind: 'unchanged' })
})

it('puts the version before back when the new one crashes, with the cause and its log', async () => {
  world = await openCodeDeployWorld()
  world.aws.ecs.script('orders:2', { exit: { afterMs: 2_000, code: 1, logs: ['no database'] } })
  expect(await deploy()).toMatchObject({
    kind: 'rolled-back',
    by: 'action',
    to: expect.stringMatching(/orders:1$/) as string,
    diagnosis: { exitCode: 1, container: 'app', log: { lines: ['no database'] } },
  })
  expect(await world.serving()).toBe('orders:1')
})

it('is paused where the group waits for a person', async () => {
  world = await openCodeDeployWorld({ readyWaitMinutes: 10 })
  expect(await deploy()).toMatchObject({ kind: 'paused', stage: 'Ready' })
})

it('on-failure: stop leaves both task sets, and says so', async () => {
  world = await openCodeDeployWorld()
  world.aws.ecs.script('orders:2', { pull: 'missing' })
  const outcome = await deploy({ 'on-failure': 'stop' })
  expect(outcome).toMatchObject({
    kind: 'failed',
    world: expect.stringContaining('stopped where it is') as string,
  })
  expect((await world.describe()).taskSets).toHaveLength(2)
})

it('without a group nothing is registered', async () => {
  world = await openCodeDeployWorld({ isMissing: true })
  await expect(deploy()).rejects.toThrow('No CodeDeploy deployment group deploys orders of cluster shop')
  expect(world.aws.journal.calls).not.toContain('ecs:RegisterTaskDefinition')
})
