import { UserError, type Clock } from '@slipway/action-kit'
import { AwsCallError } from '@slipway/aws'
import { virtualTime } from '@slipway/local-aws'
import { Looks } from '../../src/preflight/looks.js'

const open = (clock: Clock = virtualTime(), signal = new AbortController().signal): Looks =>
  new Looks({ clock, signal })

const denied = (action: string, resource: string): AwsCallError =>
  new AwsCallError(`AWS denied ${action} on ${resource}`, {
    code: 'AccessDenied',
    cause: undefined,
    hint: `Add this statement to the policy of the role:\n${JSON.stringify({ Effect: 'Allow', Action: action, Resource: resource }, null, 2)}`,
  })

describe('a look', () => {
  it('gives what AWS says', async () => {
    const looks = open()
    expect(await looks.look('image', 'an image', () => Promise.resolve('there'))).toBe('there')
    expect(looks.findings()).toEqual([])
  })

  it('that is denied is one finding for each permission, with all the resources', async () => {
    const looks = open()
    for (const resource of ['arn:b', 'arn:a']) {
      const answer = await looks.look<string>('secrets', `the secret ${resource}`, () =>
        Promise.reject(denied('secretsmanager:DescribeSecret', resource)),
      )
      expect(answer).toBeUndefined()
    }
    await looks.look('roles', 'the role x', () => Promise.reject(denied('iam:GetRole', 'arn:x')))
    const [role, secret, ...others] = looks.findings()
    expect(others).toEqual([])
    expect(role).toMatchObject({ level: 'unknown', check: 'roles' })
    expect(secret?.problem).toBe(
      'Could not look at the secret arn:b: AWS denied secretsmanager:DescribeSecret on arn:b',
    )
    expect(secret?.hint).toContain('"Resource": [\n    "arn:a",\n    "arn:b"\n  ]')
  })

  it('that AWS refuses otherwise is a finding with the reason', async () => {
    const looks = open()
    const refusal = new UserError('AWS throttled ecr BatchGetImage to the last attempt', { hint: 'Wait.' })
    await looks.look('image', 'an image', () => Promise.reject(refusal))
    expect(looks.findings()).toMatchObject([
      {
        problem: 'Could not look at an image: AWS throttled ecr BatchGetImage to the last attempt',
        hint: 'Wait.',
      },
    ])
  })

  it('that takes longer than ten seconds is given up, and told so', async () => {
    const time = virtualTime()
    const looks = open(time)
    let aborted: AbortSignal | undefined
    const looking = looks.look('image', 'an image', ({ abortSignal }) => {
      aborted = abortSignal
      return new Promise(() => undefined)
    })
    await time.advance(9_999)
    expect(aborted?.aborted).toBe(false)
    await time.advance(1)
    expect(await looking).toBeUndefined()
    expect(aborted?.aborted).toBe(true)
    expect(looks.findings()).toMatchObject([
      { level: 'unknown', problem: 'AWS did not tell of an image within 10 seconds' },
    ])
  })

  it('is one of eight at a time, and of sixty in a check', async () => {
    const looks = open()
    let underWay = 0
    let most = 0
    let calls = 0
    const ask = async (): Promise<string> => {
      calls++
      most = Math.max(most, ++underWay)
      await new Promise((resolve) => setImmediate(resolve))
      underWay--
      return 'there'
    }
    await Promise.all(Array.from({ length: 70 }, () => looks.look('secrets', 'a secret', ask)))
    expect([most, calls]).toEqual([8, 60])
    expect(looks.findings()).toMatchObject([
      { level: 'unknown', check: 'secrets', problem: 'Only 60 things were looked at' },
    ])
  })

  it('that fails by a fault of the action itself is no finding', async () => {
    const fault = new TypeError('undefined is not a function')
    await expect(open().look('image', 'an image', () => Promise.reject(fault))).rejects.toBe(fault)
  })
})
