import { createHash } from 'node:crypto'
import { virtualTime, type VirtualTime } from '@slipway/local-aws'
import { plainLog } from '@slipway/testkit/plain-log'
import type { Lease } from '../src/lock/held.js'
import { acquireLease } from '../src/lock/lease.js'
import { lockPath } from '../src/lock/lock-file.js'
import { publisherOf, type Publisher } from '../src/lock/publisher.js'
import type { ObjectStore } from '../src/s3/object-store.js'

const publisher = (id: string): Publisher => ({
  id,
  run: `run of ${id}`,
  order: 1,
  isRerun: false,
  commit: undefined,
})

/** One lock in a bucket, and holders of it in one time. */
class LockWorld {
  readonly time: VirtualTime = virtualTime()
  readonly lines: string[] = []
  bytes: Buffer | undefined
  /** What happens to a write: it may throw, or never end. */
  trouble: (holder: string) => Promise<void> = () => Promise.resolve()
  readonly cancellation = new AbortController()
  /** By how much the clock of a holder was set, in milliseconds. */
  readonly skews = new Map<string, number>()

  take(id: string, timeoutMs = 600_000): Promise<Lease> {
    const store = this.#store(id)
    const options = { publisher: publisher(id), timeoutMs, place: 's3://orders-web/', tidying: store }
    return acquireLease(store, options, {
      clock: {
        now: () => this.time.now() + (this.skews.get(id) ?? 0),
        sleep: (ms, signal) => this.time.sleep(ms, signal),
      },
      signal: this.cancellation.signal,
      log: this.#log(),
    })
  }

  /** What somebody holds, and whether it is free. */
  get state(): string {
    const lock: unknown = JSON.parse(this.bytes?.toString() ?? '{}')
    const { state = '', holder = '' } = lock as { state?: string; holder?: string }
    return `${state} ${holder}`.trim()
  }

  /** Something else writes the lock. */
  write(text: string): void {
    this.bytes = Buffer.from(text)
  }

  #store(id: string): Pick<ObjectStore, 'read' | 'write'> {
    const etagOf = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex')
    return {
      read: (path) => {
        expect(path).toBe(lockPath)
        const { bytes } = this
        return Promise.resolve(bytes === undefined ? undefined : { bytes, etag: etagOf(bytes) })
      },
      write: async (_path, bytes, expected) => {
        await this.trouble(id)
        if (expected !== (this.bytes === undefined ? undefined : etagOf(this.bytes))) return undefined
        this.bytes = bytes
        return etagOf(bytes)
      },
    }
  }

  #log(): Parameters<typeof acquireLease>[2]['log'] {
    return plainLog((line) => void this.lines.push(line))
  }
}

/** What a promise has come to by now. */
function watch<T>(promise: Promise<T>): { value: T | undefined; error: unknown } {
  const seen: { value: T | undefined; error: unknown } = { value: undefined, error: undefined }
  promise.then(
    (value) => (seen.value = value),
    (error: unknown) => (seen.error = error),
  )
  return seen
}

describe('the lock of a site', () => {
  let world: LockWorld
  beforeEach(() => {
    world = new LockWorld()
  })

  it('is taken at once when it is nobody’s, and given back', async () => {
    const lease = await world.take('a')
    expect(world.state).toBe('held a')
    await lease.release()
    expect(world.state).toBe('free')
    const next = await world.take('b')
    expect(world.state).toBe('held b')
    await next.release()
  })

  it('has the next one wait as long as its holder lives', async () => {
    const first = await world.take('a')
    const second = watch(world.take('b'))
    await world.time.advance(5 * 60_000)
    expect(second.value).toBeUndefined()
    expect(world.lines).toContain('Waiting for another publish to s3://orders-web/: run of a')
    await first.release()
    await world.time.advance(2_000)
    expect(second.value).toBeDefined()
    expect(world.state).toBe('held b')
    expect(first.lost.aborted).toBe(false)
    await second.value?.release()
  })

  it('is taken over from a dead holder after half a minute, and not before', async () => {
    world.write('{"state":"held","holder":"dead","run":"run 7"}')
    const heir = watch(world.take('b'))
    await world.time.advance(28_000)
    expect(heir.value).toBeUndefined()
    await world.time.advance(4_000)
    expect(heir.value).toBeDefined()
    expect(world.lines.join('\n')).toContain('Taking over from a publish that was not heard of for')
    await heir.value?.release()
  })

  it('is one heir’s alone', async () => {
    world.write('{"state":"held","holder":"dead","run":"run 7"}')
    const heirs = ['b', 'c', 'd'].map((id) => watch(world.take(id)))
    await world.time.advance(60_000)
    expect(heirs.filter(({ value }) => value !== undefined)).toHaveLength(1)
    for (let left = 2; left >= 0; left--) {
      await heirs.find(({ value }) => value?.lost.aborted === false)?.value?.release()
      await world.time.advance(60_000)
      for (const heir of heirs) if (heir.value !== undefined) await heir.value.release()
    }
  })

  it.each(['not JSON', '[]', '{"state":"held"}'])(
    'that cannot be read runs out as any other: %s',
    async (text) => {
      world.write(text)
      const heir = watch(world.take('b'))
      await world.time.advance(20_000)
      expect(heir.value).toBeUndefined()
      await world.time.advance(20_000)
      expect(heir.value).toBeDefined()
      await heir.value?.release()
    },
  )

  it('is given up for after the time, with the run that has it', async () => {
    const first = await world.take('a')
    const second = watch(world.take('b', 60_000))
    await world.time.advance(70_000)
    expect(second.error).toMatchObject({
      message: 'Another publish to s3://orders-web/ is still under way after 1 min 00 s',
      cause: new Error('It is run of a'),
    })
    await first.release()
  })

  it('is lost when somebody has taken over: the holder hears of it at its next renewal', async () => {
    const lease = await world.take('a')
    world.write('{"state":"held","holder":"b","run":"run of b"}')
    await world.time.advance(9_000)
    expect(lease.lost.reason).toMatchObject({
      message: 'This publish has lost its lock: another publish has taken over',
    })
    await lease.release()
    expect(world.state).toBe('held b')
  })

  it.each([
    ['fails', () => Promise.reject(new Error('S3 is down'))],
    ['never ends', () => new Promise<void>(() => undefined)],
  ])('is lost before another one may take over when renewing %s', async (_how, trouble) => {
    const lease = await world.take('a')
    world.trouble = trouble
    await world.time.advance(19_000)
    expect(lease.lost.aborted).toBe(false)
    await world.time.advance(6_000)
    expect(lease.lost.reason).toMatchObject({
      message: 'This publish has lost its lock: it could not be renewed in time',
    })
  })

  it('is not taken from a holder that lives when the clock of who waits is set forward', async () => {
    const first = await world.take('a')
    const second = watch(world.take('b'))
    await world.time.advance(3_000)
    world.skews.set('b', 300_000)
    await world.time.advance(60_000)
    expect(second.value).toBeUndefined()
    expect(first.lost.aborted).toBe(false)
    await first.release()
    await world.time.advance(2_000)
    await second.value?.release()
  })

  it.each([-600_000, 600_000])('outlives the clock of its holder being set by %i ms', async (ms) => {
    const lease = await world.take('a')
    world.skews.set('a', ms)
    await world.time.advance(60_000)
    expect(lease.lost.aborted).toBe(false)
    world.trouble = () => new Promise<void>(() => undefined)
    world.skews.set('a', 2 * ms)
    await world.time.advance(29_000)
    // Somebody may take over now, whatever time the holder has.
    expect(lease.lost.aborted).toBe(true)
  })

  it('survives a renewal that fails once', async () => {
    const lease = await world.take('a')
    world.trouble = () => Promise.reject(new Error('S3 is down'))
    await world.time.advance(9_000)
    world.trouble = () => Promise.resolve()
    await world.time.advance(120_000)
    expect(lease.lost.aborted).toBe(false)
    await lease.release()
    expect(world.state).toBe('free')
  })

  it('is given back with the version of a renewal that was under way', async () => {
    const lease = await world.take('a')
    let arrive: () => void = () => undefined
    world.trouble = () => new Promise((resolve) => (arrive = resolve))
    await world.time.advance(8_000)
    world.trouble = () => Promise.resolve()
    const released = lease.release()
    await world.time.advance(0)
    arrive()
    await released
    expect(world.state).toBe('free')
  })

  it('waits no longer once the step is cancelled', async () => {
    const first = await world.take('a')
    const second = watch(world.take('b'))
    await world.time.advance(3_000)
    world.cancellation.abort(new Error('cancelled'))
    await world.time.advance(3_000)
    expect(second.error).toMatchObject({ message: 'cancelled' })
    await first.release()
  })
})

describe('publisherOf', () => {
  const github = {
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'acme/site',
    GITHUB_RUN_ID: '42',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SHA: 'c'.repeat(40),
  }
  it.each([
    [
      github,
      {
        run: 'https://github.com/acme/site/actions/runs/42',
        order: 42,
        isRerun: false,
        commit: 'c'.repeat(40),
      },
    ],
    [{ ...github, GITHUB_RUN_ATTEMPT: '2' }, { isRerun: true }],
    [{ ...github, GITHUB_SHA: 'main' }, { commit: undefined }],
    [{}, { run: 'a run outside of GitHub', order: undefined, isRerun: false, commit: undefined }],
    [{ GITHUB_RUN_ID: 'x' }, { order: undefined }],
  ])('reads who publishes from the environment: %j', (env, expected) => {
    expect(publisherOf(env, 'me')).toMatchObject({ id: 'me', ...expected })
  })
})
