import { startLocalAws, type LocalAws } from '../src/index.js'
import { connectRegistry, digestOf, type RegistryClient } from './registry-client.js'

let aws: LocalAws
let registry: RegistryClient
let host: string

beforeEach(async () => {
  aws = await startLocalAws()
  host = new URL(aws.world.endpoint).host
  registry = await connectRegistry(aws)
  await registry.createRepository('team/orders')
})
afterEach(async () => {
  registry.close()
  await aws.stop()
})

it('owns what is named by the endpoint', () => {
  expect(aws.ecr.images.owns(`${host}/team/orders:v1`)).toBe(true)
  expect(aws.ecr.images.owns('nginx:latest')).toBe(false)
})

it('finds an image by tag, by digest, by both, and as latest', async () => {
  const { digest } = await registry.pushImage('team/orders', 'v1', 'layer')
  const has = (suffix: string): boolean => aws.ecr.images.has(`${host}/team/orders${suffix}`)
  expect([':v1', `@${digest}`, `:v1@${digest}`].map(has)).toEqual([true, true, true])
  expect(['', ':v2', `:v2@${digest}`, `@${digestOf('other')}`].map(has)).toEqual([false, false, false, false])
  await registry.pushImage('team/orders', 'latest', 'layer')
  expect(has('')).toBe(true)
})

it('logs in with what the registry takes', async () => {
  const { username, password, serveraddress } = aws.ecr.images.login()
  const answer = await fetch(`http://${serveraddress}/v2/`, {
    headers: { authorization: `Basic ${btoa(`${username}:${password}`)}` },
  })
  expect(answer.status).toBe(200)
})
