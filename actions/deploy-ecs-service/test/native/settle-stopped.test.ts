import { CancelledError } from '@slipway/action-kit'
import { settleStopped } from '../../src/native/settle-stopped.js'
import type { Listed } from '../../src/native/native-api.js'
import type { Ending } from '../../src/work/under-way.js'
import { newRevision } from '../fixtures.js'
import { nativeLook, target } from './native-fixtures.js'
import { mineListed } from './scripted-native.js'

const other = (createdAt: number): Listed => ({ ...mineListed, arn: 'arn:x/theirs', createdAt })

/** @param listed what ECS lists, whatever it is asked for; an error when it refuses */
function settle(listed: readonly Listed[] | Error, isCancelled = false): Promise<Ending> {
  const controller = new AbortController()
  if (isCancelled) controller.abort(new CancelledError('SIGTERM'))
  const api = {
    list: () => (listed instanceof Error ? Promise.reject(listed) : Promise.resolve(listed)),
    taskDefinitions: () => Promise.resolve(new Map([[target, newRevision]])),
  }
  const world = { log: { info: () => undefined, warning: () => undefined }, signal: controller.signal }
  return settleStopped(world, api, nativeLook({ status: 'STOPPED', createdAt: 2_000 }), 'By hand.')
}

const stopped: Ending = { kind: 'stopped', reason: 'By hand.' }
const superseded: Ending = { kind: 'superseded', by: 'theirs of orders:13' }

describe('a deployment that was stopped', () => {
  it.each<[string, readonly Listed[] | Error, Ending]>([
    ['alone', [mineListed], stopped],
    ['and listed no more', [], stopped],
    ['and a newer one is there', [other(9_000), mineListed], superseded],
    ['and another one of the same moment', [other(2_000), mineListed], superseded],
    ['and an older one is there', [mineListed, other(1_000)], stopped],
    ['and nobody says what else there is', new Error('no'), stopped],
  ])('%s', async (_name, listed, expected) => {
    expect(await settle(listed)).toEqual(expected)
  })

  it('in a step that was cancelled ends the step', async () => {
    await expect(settle(new Error('no'), true)).rejects.toThrow('SIGTERM')
  })
})
