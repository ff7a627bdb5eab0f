import { realClock } from '@slipway/action-kit'
import { AwsCallError, type Aws } from '@slipway/aws'
import { createKeyValues } from '../src/edge/cloudfront-key-values.js'
import { findStore } from '../src/edge/find-store.js'
import { changeKeys } from '../src/edge/key-values.js'
import { ReleaseWorld } from './release-world.js'

const arn = 'arn:aws:cloudfront::123456789012:key-value-store/4f2c91ab-03de-4b00-8000-000000000000'

/** Clients that answer as a test says, one answer a call. */
function answering(answers: (() => unknown)[]): Aws {
  const sender = {
    send: () =>
      Promise.resolve().then(() => {
        const next = answers.shift()
        if (next === undefined) throw new Error('one call too many')
        return next()
      }),
  }
  const given = { lazy: () => () => Promise.resolve(sender), cloudFront: () => Promise.resolve(sender) }
  // Of all that clients do, only this is asked for here.
  return given as unknown as Aws
}

function refused(code: string, message: string): () => never {
  return () => {
    throw new AwsCallError(message, { code, cause: new Error(message) })
  }
}

const { signal } = new AbortController()
const at = { clock: { now: () => 0, sleep: () => Promise.resolve() }, signal }

describe('a KeyValueStore', () => {
  it.each([
    ['ConflictException', 'Resource is not in expected state.'],
    ['ValidationException', 'Pre-Condition failed'],
  ])('that was changed meanwhile is read again and written once more: %s', async (code, message) => {
    const answers = [
      () => ({ ETag: 'K1' }),
      refused(code, message),
      () => ({ ETag: 'K2' }),
      () => ({ ETag: 'K3' }),
    ]
    const store = createKeyValues(arn, answering(answers))
    await changeKeys(store, () => Promise.resolve({ deletes: ['x'] }), at)
    expect(answers).toEqual([])
  })

  it('that refuses for another reason is not asked again', async () => {
    const answers = [() => ({ ETag: 'K1' }), refused('ValidationException', 'Value is too long')]
    const store = createKeyValues(arn, answering(answers))
    await expect(changeKeys(store, () => Promise.resolve({ deletes: ['x'] }), at)).rejects.toThrow('too long')
  })

  it('that is full says how much it holds, and what to do', async () => {
    const full = refused('ServiceQuotaExceededException', 'Limit exceeded')
    const store = createKeyValues(arn, answering([() => ({ ETag: 'K1' }), full]))
    await expect(changeKeys(store, () => Promise.resolve({ deletes: ['x'] }), at)).rejects.toMatchObject({
      message: 'The KeyValueStore is full: it holds 5 MB of keys and values',
      hint: expect.stringContaining('a store of its own') as string,
    })
  })

  it('that is too busy is asked again until it answers', async () => {
    const world = await ReleaseWorld.open()
    try {
      world.aws.faults.add({ calls: 'cloudfront-keyvaluestore:UpdateKeys', kind: 'throttle', count: 3 })
      const outcome = await world.release({ files: { 'index.html': 'one' } }, { id: 'v1' })
      expect(outcome.kind).toBe('released')
      expect((await world.visit('/')).text).toBe('one')
    } finally {
      await world.close()
    }
  })
})

describe('a KeyValueStore that was just made', () => {
  const status = (name: string) => () => ({ KeyValueStore: { ARN: arn, Status: name }, Status: name })
  const find = async (given: string, answers: (() => unknown)[]): Promise<unknown> => {
    let now = 0
    const nothing = (): void => undefined
    const log = { info: nothing, warning: nothing, debug: nothing, notice: nothing }
    // Time passes by this wait alone: the heartbeat sleeps by a signal of its own, and must not run ahead.
    const clock = {
      now: () => now,
      sleep: async (ms: number, by: AbortSignal) => {
        if (by !== signal) await realClock.sleep(ms, by)
        now += ms
      },
    }
    const context = { clock, signal, log } as unknown as Parameters<typeof findStore>[2]
    return findStore(given, answering(answers), context).catch((error: unknown) => (error as Error).message)
  }

  it.each(['orders-web', arn])('is waited for: %s', async (given) => {
    const answers = [status('PROVISIONING'), status('PROVISIONING'), status('READY')]
    expect([await find(given, answers), answers]).toEqual([arn, []])
    const always = Array.from({ length: 500 }, () => status('PROVISIONING'))
    expect(await find(given, always)).toContain('is not ready after 5 min')
  })

  it('is refused when that failed, or when it is not there', async () => {
    expect(await find('orders-web', [status('IMPORT_FAILED')])).toContain('its status is IMPORT_FAILED')
    expect(await find('orders-web', [refused('EntityNotFound', 'no')])).toContain('There is no CloudFront')
    expect(await find(arn, [refused('ResourceNotFoundException', 'no')])).toContain('or it is not ready')
  })
})
