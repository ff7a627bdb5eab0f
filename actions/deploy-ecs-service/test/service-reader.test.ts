import { AwsCallError } from '@slipway/aws'
import { virtualTime } from '@slipway/local-aws'
import type { DeployAws } from '../src/deploy-aws.js'
import { createServiceReader, type ReadService } from '../src/ecs/service-reader.js'

const time = virtualTime()

/** @param refuse gives the error with which a call for these services is answered */
function reader(
  isOne: boolean,
  refuse: (services: readonly string[]) => string | undefined = () => undefined,
): { readonly read: ReadService; readonly calls: (readonly string[])[] } {
  const calls: (readonly string[])[] = []
  const send = ({ input }: { input: { services: readonly string[] } }): Promise<unknown> => {
    calls.push(input.services)
    const code = refuse(input.services)
    if (code !== undefined) return Promise.reject(new AwsCallError(code, { code, cause: undefined }))
    const found = input.services.filter((name) => name !== 'missing')
    return Promise.resolve({ services: found.map((serviceName) => ({ serviceName })).reverse() })
  }
  // A client, as far as it is used.
  const aws = { ecs: () => Promise.resolve({ send }) } as unknown as Pick<DeployAws, 'ecs'>
  return { read: createServiceReader(aws, 'shop', time, isOne), calls }
}

async function readAll(read: ReadService, names: readonly string[]): Promise<readonly string[]> {
  const reading = Promise.allSettled(names.map(read))
  await time.advance(1_000)
  const settled = await reading
  return settled.map((one) =>
    one.status === 'rejected' ? String(one.reason) : (one.value?.serviceName ?? '-'),
  )
}

const named = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `s${index}`)

describe('reading services', () => {
  it('looks that come together share calls, ten services each, and every one gets its own', async () => {
    const { read, calls } = reader(false)
    expect(await readAll(read, named(23))).toEqual(named(23))
    expect(calls.map(({ length }) => length)).toEqual([10, 10, 3])
  })

  it('one that is missing is missing alone', async () => {
    expect(await readAll(reader(false).read, ['s1', 'missing', 's2'])).toEqual(['s1', '-', 's2'])
  })

  it('the only service waits for nobody', async () => {
    const { read, calls } = reader(true)
    expect((await read('orders'))?.serviceName).toBe('orders')
    expect(calls).toEqual([['orders']])
  })

  it('what passes fails the looks that share the call, and no further call is made', async () => {
    const { read, calls } = reader(false, () => 'ThrottlingException')
    expect(await readAll(read, ['a', 'b'])).toEqual(Array(2).fill('AwsCallError: ThrottlingException'))
    expect(calls).toHaveLength(1)
  })

  it('one that may not be read does not take the others with it', async () => {
    const { read } = reader(false, (names) =>
      names.includes('secret') ? 'AccessDeniedException' : undefined,
    )
    expect(await readAll(read, ['a', 'secret'])).toEqual(['a', 'AwsCallError: AccessDeniedException'])
  })

  it('a later look is another call', async () => {
    const { read, calls } = reader(false)
    await readAll(read, ['a'])
    await readAll(read, ['a', 'b'])
    expect(calls).toEqual([['a'], ['a', 'b']])
  })
})
