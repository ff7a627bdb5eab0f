import { openAws } from '@slipway/aws'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { openEcrPublic } from '../../src/registry/ecr-public.js'
import { openRegistryRepository } from '../../src/registry/open-registry-repository.js'
import type { EcrApi } from '../../src/registry/ecr.js'
import { digestOf, uploadImage } from './content.js'
import { contextOf } from './context.js'

const before = process.env
let aws: LocalAws
beforeAll(async () => {
  aws = await startLocalAws()
  process.env = { ...before, ...aws.environment }
})
afterAll(async () => {
  process.env = before
  await aws.stop()
})

const open = (region = aws.world.region): EcrApi => {
  const context = contextOf()
  const inputs = { region } as Parameters<typeof openAws>[0]
  return openEcrPublic(openAws(inputs, { ...context, env: process.env }), context)
}

describe('a public registry', () => {
  it('takes images of its account, whatever the region of the step, and gives them to everybody', async () => {
    const registry = await aws.ecr.publicRegistry({ alias: 'acme' })
    registry.createRepository('orders')
    const ecr = open()
    const repository = await ecr.repository('orders')
    expect(repository).toMatchObject({ uri: `${registry.host}/acme/orders`, region: 'us-east-1' })
    const image = await uploadImage(ecr.protocol(repository), 'v1')
    await ecr.putImage(repository, image, 'v1')
    await ecr.putImage(repository, image, undefined)
    expect(registry.tags('orders')).toEqual({ v1: image.digest })
    expect(await ecr.imagesByTag(repository, ['v1', 'v2'])).toEqual(new Map([['v1', image]]))
    expect(await ecr.imageByDigest(repository, image.digest)).toEqual(image)
    expect(await ecr.pushedAt(repository, image.digest)).toBeInstanceOf(Date)
    expect(await ecr.pushedAt(repository, digestOf('another'))).toBeUndefined()
    const anyone = openRegistryRepository({
      host: registry.host,
      name: 'acme/orders',
      login: () => Promise.resolve(undefined),
      context: contextOf(),
    })
    expect(await anyone.digestOf('v1')).toBe(image.digest)
    await expect(anyone.putManifest(image, 'v2')).rejects.toMatchObject({ status: 403 })
  })

  it('that is asked for a repository which is not there says so by its code', async () => {
    await expect(open().repository('absent')).rejects.toMatchObject({ code: 'RepositoryNotFoundException' })
  })

  it('is not there for accounts of another partition', async () => {
    await expect(open('us-gov-west-1').repository('orders')).rejects.toThrow(
      'There is no ECR Public for accounts of us-gov-west-1',
    )
  })
})
