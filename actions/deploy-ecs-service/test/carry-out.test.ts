import { virtualTime } from '@slipway/local-aws'
import type { DeployAws } from '../src/deploy-aws.js'
import { carryOut } from '../src/work/carry-out.js'
import { order } from './fixtures.js'

describe('mode: rollback', () => {
  it.each([
    ['there is none', []],
    ['it was deleted', [{ serviceName: 'orders', status: 'INACTIVE' }]],
  ])('of a service says so when %s, and asks for nothing else', async (_why, services) => {
    const calls: string[] = []
    const send = (command: object): Promise<object> => {
      calls.push(command.constructor.name)
      return Promise.resolve({ services })
    }
    // Of all of AWS, a client that answers DescribeServices.
    const aws = { region: 'eu-west-1', ecs: () => Promise.resolve({ send }) } as unknown as DeployAws
    const quiet = (): void => undefined
    const log = { info: quiet, warning: quiet, notice: quiet, debug: quiet } as never
    const context = {
      clock: virtualTime(),
      log,
      signal: new AbortController().signal,
      env: {},
      maskSecret: quiet,
    }
    const work = { kind: 'rollback', order: order(), to: undefined } as const
    await expect(carryOut(work, () => aws, context)).rejects.toThrow(
      'There is no service orders in cluster shop in eu-west-1',
    )
    expect(calls).toEqual(['DescribeServicesCommand'])
  })
})
