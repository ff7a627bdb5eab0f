import { documentedStatements } from '@slipway/testkit'
import { checkCodeDeploy } from '../../src/codedeploy/begin-codedeploy.js'
import { findPreviousByCodeDeploy } from '../../src/codedeploy/find-previous-codedeploy.js'
import { definitionOf, noWish, openCodeDeployWorld, pass, type CodeDeployWorld } from './world.js'

const documented = documentedStatements('deploy-ecs-service', 'For CodeDeploy', {
  account: '123456789012',
  region: 'eu-west-1',
  application: 'AppECS-shop-orders',
  'deployment-group': 'DgpECS-shop-orders',
})
const optional = ['ContinueCodeDeploy', 'FindTheGroup', 'GoBackByCodeDeploy']
const deploys = documented.filter(({ Sid = '' }) => !optional.includes(Sid))
const ecs = {
  Sid: 'Ecs',
  Effect: 'Allow' as const,
  Action: ['ecs:DescribeServices', 'ecs:ListTasks', 'ecs:DescribeTasks', 'logs:GetLogEvents'],
  Resource: '*',
}

let world: CodeDeployWorld
afterEach(() => world.close())

it('is enough to deploy, to follow, to explain a failure and to undo it', async () => {
  world = await openCodeDeployWorld({}, [{ Version: '2012-10-17', Statement: [...deploys, ecs] }])
  const ahead = { service: await world.describe(), definition: definitionOf('orders:2') }
  expect(await checkCodeDeploy(world.deployAws, world.world, noWish, ahead)).toBeUndefined()
  expect(await world.follow(await world.begin('orders:2'))).toEqual({ kind: 'completed' })
  world.aws.ecs.script('orders:3', { exit: { afterMs: 1_000, code: 1 } })
  const underWay = await world.begin('orders:3')
  expect(await world.follow(underWay)).toMatchObject({ kind: 'hopeless' })
  await underWay.explain('')
  expect(await underWay.rollBack('')).toMatchObject({ kind: 'asked' })
  await pass(world, 1)
  const refused = world.aws.journal.entries.filter(({ error }) => error?.startsWith('AccessDenied'))
  expect(refused).toEqual([])
  const asked = world.aws.journal.permissions('arn:aws:iam::123456789012:user/ci').map(({ action }) => action)
  const own = [...new Set(asked)].filter((action) => action.startsWith('codedeploy:'))
  expect(own.sort()).toEqual(deploys.flatMap(({ Action }) => Action).sort())
})

it('with the statement for it, enough to find what a rollback goes to', async () => {
  const goesBack = documented.filter(({ Sid }) => Sid === 'GoBackByCodeDeploy')
  const describes = { ...ecs, Action: [...ecs.Action, 'ecs:DescribeTaskDefinition'] }
  world = await openCodeDeployWorld({}, [
    { Version: '2012-10-17', Statement: [...deploys, ...goesBack, describes] },
  ])
  for (const image of ['orders:2', 'orders:3']) await world.follow(await world.begin(image))
  const previous = await findPreviousByCodeDeploy(world.deployAws, world.world, await world.describe())
  expect(previous.revision).toMatch(/orders:2$/)
  expect(goesBack.flatMap(({ Action }) => Action)).toEqual(['codedeploy:BatchGetDeployments'])
})

it('what is missing is named', async () => {
  world = await openCodeDeployWorld({}, [{ Version: '2012-10-17', Statement: [ecs] }])
  await expect(world.begin('orders:2')).rejects.toThrow(/codedeploy:GetDeploymentGroup/)
})
