import type { AwsCredentialIdentity } from '@aws-sdk/types'
import { renewingCredentials, type RenewingCredentials } from '../src/renewing-credentials.js'

const minute = 60_000

let now: number
let fetched: number
let session: RenewingCredentials

beforeEach(() => {
  now = 0
  fetched = 0
  session = renewingCredentials(
    () => {
      fetched++
      return Promise.resolve(identity(`ASIA${fetched}`, now + 15 * minute))
    },
    () => now,
  )
})

function identity(accessKeyId: string, expiration: number): AwsCredentialIdentity {
  return { accessKeyId, secretAccessKey: 'secret', expiration: new Date(expiration) }
}

async function keyAt(time: number): Promise<string> {
  now = time
  return (await session.get()).accessKeyId
}

describe('renewingCredentials', () => {
  it('fetches at the first use, once for all who wait', async () => {
    expect(fetched).toBe(0)
    const [first, second] = await Promise.all([session.get(), session.get()])
    expect(first).toBe(second)
    expect(fetched).toBe(1)
  })

  it('renews five minutes before the end', async () => {
    expect(await keyAt(0)).toBe('ASIA1')
    expect(await keyAt(10 * minute - 1)).toBe('ASIA1')
    expect(await keyAt(10 * minute)).toBe('ASIA2')
    expect(await keyAt(19 * minute)).toBe('ASIA2')
  })

  it('renews what was discarded, but not what somebody else renewed already', async () => {
    expect(await keyAt(0)).toBe('ASIA1')
    session.discard('ASIA1')
    expect(await keyAt(1)).toBe('ASIA2')
    session.discard('ASIA1')
    expect(await keyAt(2)).toBe('ASIA2')
  })

  it('tries again after a fetch that failed', async () => {
    let failures = 1
    const shaky = renewingCredentials(() =>
      failures-- > 0
        ? Promise.reject(new Error('no token'))
        : Promise.resolve(identity('ASIA', Date.now() + 15 * minute)),
    )
    await expect(shaky.get()).rejects.toThrow('no token')
    await expect(shaky.get()).resolves.toMatchObject({ accessKeyId: 'ASIA' })
  })
})
