import { asError } from '@slipway/action-kit'
import { plainLog } from '@slipway/testkit/plain-log'
import { classifyPushFailure, pushWithRetries, type PushAttempt } from '../../src/build/push-retries.js'

const quiet = plainLog()

describe('a refused push', () => {
  it.each([
    ['toomanyrequests: Rate exceeded', 'transient'],
    ['received unexpected HTTP status: 503 Service Unavailable', 'transient'],
    [
      'unexpected status from PUT request to https://x/v2/y/manifests/z: 500 Internal Server Error',
      'transient',
    ],
    ['Put "https://x": read tcp 1.2.3.4: connection reset by peer', 'transient'],
    ['Put "https://x": EOF', 'transient'],
    ['error parsing HTTP 429 response body: unexpected end of JSON input: ""', 'transient'],
    ['error parsing HTTP 403 response body: unexpected end of JSON input: ""', 'final'],
    ['net/http: TLS handshake timeout', 'transient'],
    ['denied: Your authorization token has expired. Reauthenticate and try again.', 'expired-login'],
    ['no basic auth credentials', 'expired-login'],
    ['checking whether a blob exists in 127.0.0.1/x: unauthorized: authentication required', 'expired-login'],
    [
      "tag invalid: The image tag 'v1' already exists in the 'x' repository and cannot be overwritten because the tag is immutable.",
      'tag-exists',
    ],
    ['denied: User: arn:aws:iam::1:user/x is not authorized to perform: ecr:PutImage', 'final'],
    ['name unknown: The repository does not exist', 'final'],
  ])('%s: %s', (reason, kind) => {
    expect(classifyPushFailure(reason)).toBe(kind)
  })
})

describe('a push', () => {
  interface Pushed {
    readonly result: PushAttempt<string>
    readonly waits: readonly number[]
    readonly pushes: number
    readonly logins: number
  }

  const push = async (...reasons: readonly (string | undefined)[]): Promise<Pushed> => {
    const left = [...reasons]
    const waits: number[] = []
    let now = 0
    const calls = { pushes: 0, logins: 0 }
    const result = await pushWithRetries(
      () => {
        calls.pushes++
        now += 10_000
        const reason = left.length > 1 ? left.shift() : left[0]
        const attempt: PushAttempt<string> =
          reason === undefined ? { refused: false, value: 'done' } : { refused: true, reason }
        return Promise.resolve(attempt)
      },
      () => {
        calls.logins++
        return Promise.resolve()
      },
      {
        clock: {
          now: () => now,
          sleep: (ms) => {
            now += ms
            return Promise.resolve(void waits.push(ms))
          },
        },
        log: quiet,
        signal: new AbortController().signal,
      },
    )
    return { result, waits, ...calls }
  }

  it('is repeated as long as what stops it passes', async () => {
    const { result, pushes, waits } = await push('EOF', 'Rate exceeded', undefined)
    expect(result).toEqual({ refused: false, value: 'done' })
    expect(pushes).toBe(3)
    expect(waits).toHaveLength(2)
  })

  it('has a budget: it is given up when it has failed for a quarter of an hour', async () => {
    const { result, pushes, waits } = await push('EOF')
    expect(result).toEqual({ refused: true, reason: 'EOF' })
    const ms = pushes * 10_000 + waits.reduce((sum, wait) => sum + wait, 0)
    expect(ms).toBeGreaterThanOrEqual(900_000)
    expect(ms).toBeLessThan(915_000)
    expect(Math.max(...waits)).toBeLessThanOrEqual(2_000)
  })

  it('outlasts a registry that fails seven attempts in eight', async () => {
    const { result } = await push(...Array.from({ length: 60 }, () => 'EOF'), undefined)
    expect(result).toEqual({ refused: false, value: 'done' })
  })

  it('logs in again once', async () => {
    const expired = 'denied: Your authorization token has expired.'
    expect(await push(expired, undefined)).toMatchObject({ result: { refused: false }, logins: 1 })
    expect(await push(expired)).toMatchObject({ result: { refused: true }, logins: 1, pushes: 2 })
  })

  it('is not repeated when it is denied', async () => {
    expect(await push('denied: not authorized')).toMatchObject({ pushes: 1, logins: 0 })
  })

  it('ends with the step', async () => {
    const controller = new AbortController()
    controller.abort(new Error('cancelled'))
    const pushing = pushWithRetries(
      () => Promise.resolve({ refused: true, reason: 'EOF' } as const),
      () => Promise.resolve(),
      {
        clock: { now: () => 0, sleep: (_ms, signal) => Promise.reject(asError(signal?.reason)) },
        log: quiet,
        signal: controller.signal,
      },
    )
    await expect(pushing).rejects.toThrow('cancelled')
  })
})
