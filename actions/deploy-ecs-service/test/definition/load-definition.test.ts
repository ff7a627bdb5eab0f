import { UserError } from '@slipway/action-kit'
import { AwsCallError } from '@slipway/aws'
import { loadDefinition, revisionAsIs } from '../../src/definition/load-definition.js'
import { wishOf } from './try-wish.js'

const current = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:12'

/** An ECS that describes everything that it is asked for, or refuses it. */
function ecs(error?: Error): {
  readonly asked: string[]
  describeTaskDefinition(name: string): Promise<{ family: string }>
} {
  const asked: string[] = []
  return {
    asked,
    describeTaskDefinition(name) {
      asked.push(name)
      return error === undefined ? Promise.resolve({ family: name }) : Promise.reject(error)
    },
  }
}

it.each<[string, Record<string, string>, readonly string[]]>([
  ['what the service runs', {}, [current]],
  ['the latest of a family', { 'task-definition-family': 'web' }, ['web']],
  ['a revision', { 'task-definition': 'web:3' }, ['web:3']],
])('asks ECS for %s', async (_name, given, expected) => {
  const api = ecs()
  expect(await loadDefinition(wishOf(given), api, current)).toEqual({ family: expected[0] })
  expect(api.asked).toEqual(expected)
})

it('takes a file as it is, and asks nobody', async () => {
  const file = { family: 'orders', containerDefinitions: [{ name: 'app', image: 'a' }] }
  const api = ecs()
  const wish = wishOf({ 'task-definition': 'task.json' }, { files: { 'task.json': file } })
  expect(await loadDefinition(wish, api, current)).toEqual(file)
  expect(api.asked).toEqual([])
})

it('says that there is nothing to deploy where no service runs anything', async () => {
  await expect(loadDefinition(wishOf({}), ecs(), undefined)).rejects.toThrow(
    'There is no task definition to deploy: none is given, and no service runs one',
  )
})

it('says which one there is not', async () => {
  const cause = new Error('Unable to describe task definition.')
  const refused = new AwsCallError('ecs DescribeTaskDefinition failed', { code: 'ClientException', cause })
  const error: unknown = await loadDefinition(
    wishOf({ 'task-definition': 'taks-definition' }),
    ecs(refused),
    current,
  ).catch((thrown: unknown) => thrown)
  if (!(error instanceof UserError)) throw error
  expect(error.message).toBe('There is no task definition taks-definition')
  expect(error.hint).toContain('Where a file is meant: there is none of that name in the workspace')
})

it('lets other errors through as they are', async () => {
  const denied = new AwsCallError('AWS denied ecs:DescribeTaskDefinition', {
    code: 'AccessDeniedException',
    cause: '',
  })
  await expect(loadDefinition(wishOf({}), ecs(denied), current)).rejects.toBe(denied)
})

describe('a revision that can be deployed as it is', () => {
  const active = { taskDefinitionArn: current, status: 'ACTIVE' }
  it.each<[string | undefined, string, Record<string, string>, Record<string, string>, boolean]>([
    [current, 'one that was asked for and is not changed', { 'task-definition': 'orders:12' }, active, false],
    [undefined, 'one that is changed', { 'task-definition': 'orders:12' }, active, true],
    [
      undefined,
      'one when a new one is wanted',
      { 'task-definition': 'orders:12', 'force-new-revision': 'true' },
      active,
      false,
    ],
    [
      undefined,
      'one that was deregistered: ECS starts no task of it',
      { 'task-definition': 'orders:12' },
      { ...active, status: 'INACTIVE' },
      false,
    ],
  ])('%s: %s', (expected, _name, given, base, isChanged) => {
    expect(revisionAsIs(wishOf(given), base, isChanged)).toBe(expected)
  })
})
