import { InputReader } from '@slipway/action-kit'
import { readTarget } from '../src/ecs/target.js'

const at = 'arn:aws:ecs:eu-west-1:123456789012'
const long = `${at}:service/shop/orders`
const short = `${at}:service/orders`

/** What is found, or the faults. */
function read(inputs: Readonly<Record<string, string>>): unknown {
  const reader = new InputReader(new Map(Object.entries(inputs)), '/')
  const target = readTarget(reader, true)
  try {
    reader.check()
    return target
  } catch (error) {
    return String(error)
  }
}

describe('the cluster of a service', () => {
  it.each([
    ['is default where nothing names one', { service: 'orders' }, 'default'],
    ['is the one that is given', { service: 'orders', cluster: 'shop' }, 'shop'],
    ['is named by the long form of the ARN', { service: long }, 'shop'],
    ['is so too where the runner fills in the default', { service: long, cluster: 'default' }, 'shop'],
    ['may be said twice, by name', { service: long, cluster: 'shop' }, 'shop'],
    ['may be said twice, by ARN', { service: long, cluster: `${at}:cluster/shop` }, `${at}:cluster/shop`],
    ['is not named by the short form of the ARN', { service: short }, 'default'],
    ['is what is given beside the short form', { service: short, cluster: 'shop' }, 'shop'],
  ])('%s', (_name, inputs: Readonly<Record<string, string>>, cluster) => {
    expect(read(inputs)).toEqual({ cluster, service: inputs.service })
  })

  it.each([
    ['another name', 'web'],
    ['the ARN of another account', 'arn:aws:ecs:eu-west-1:210987654321:cluster/shop'],
  ])('is refused where both say something else: %s', (_name, cluster) => {
    expect(read({ service: long, cluster })).toMatch(
      `Input "cluster" is "${cluster}", and the ARN in service is of the cluster ${at}:cluster/shop`,
    )
  })
})
