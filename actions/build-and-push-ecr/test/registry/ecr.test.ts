import { openAws } from '@slipway/aws'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { openEcr, type EcrApi, type EcrOptions } from '../../src/registry/ecr.js'
import { imageSizes } from '../../src/registry/image-sizes.js'
import { platformImages } from '../../src/registry/platform-images.js'
import { repositoryPolicy } from '../../src/registry/repository-policy.js'
import { createRepository } from '../world.js'
import { digestOf, indexOf, uploadImage } from './content.js'
import { contextOf } from './context.js'

const before = process.env
let aws: LocalAws
let context = contextOf()
beforeEach(async () => {
  aws = await startLocalAws()
  context = contextOf()
  process.env = { ...before, ...aws.environment }
})
afterEach(async () => {
  process.env = before
  await aws.stop()
})

const open = (options?: EcrOptions): EcrApi => {
  const inputs = { region: aws.world.region } as Parameters<typeof openAws>[0]
  return openEcr(openAws(inputs, { ...context, env: process.env }), context, options)
}

describe("the account's own registry", () => {
  it('finds a repository, and images by tag and digest, whose tags it moves', async () => {
    await createRepository(aws, 'team/orders', { imageTagMutability: 'IMMUTABLE' })
    const ecr = open()
    const repository = await ecr.repository('team/orders')
    expect(repository).toMatchObject({
      registryId: aws.world.account,
      region: aws.world.region,
      mutability: { immutable: true, exceptions: [] },
    })
    expect(repository.uri.startsWith(`${await ecr.signedInHost()}/`)).toBe(true)
    const image = await uploadImage(ecr.protocol(repository), 'v1')
    await ecr.putImage(repository, image, 'v1')
    await ecr.putImage(repository, image, 'v1')
    expect(await ecr.imagesByTag(repository, ['v1', 'v2'])).toEqual(new Map([['v1', image]]))
    expect(await ecr.imagesByTag(repository, [])).toEqual(new Map())
    expect(await ecr.imageByDigest(repository, image.digest)).toEqual(image)
    expect(await ecr.imageByDigest(repository, digestOf('another'))).toBeUndefined()
    expect(await ecr.pushedAt(repository, image.digest)).toBeInstanceOf(Date)
    expect(await ecr.pushedAt(repository, digestOf('another'))).toBeUndefined()
    const other = await uploadImage(ecr.protocol(repository), 'v2')
    await expect(ecr.putImage(repository, other, 'v1')).rejects.toMatchObject({
      code: 'ImageTagAlreadyExistsException',
    })
  })

  it('asks for one login for all of its repositories, and masks it', async () => {
    await createRepository(aws, 'team/orders')
    await createRepository(aws, 'team/other')
    const ecr = open()
    const { uri } = await ecr.repository('team/orders')
    await Promise.all(
      [uri, uri.replace('orders', 'other')].map((one) => ecr.protocol({ uri: one }).manifest('v1')),
    )
    const logins = aws.journal.entries.filter(({ operation }) => operation === 'GetAuthorizationToken')
    expect(logins).toHaveLength(1)
    expect(context.masked).toContain((await ecr.login()).password)
  })

  it("tells an index's images apart from its attestations, and what a pull of each transfers", async () => {
    await createRepository(aws, 'team/orders')
    const ecr = open()
    const repository = await ecr.repository('team/orders')
    const protocol = ecr.protocol(repository)
    const [amd, arm, attestation] = [
      await uploadImage(protocol, 'amd64'),
      await uploadImage(protocol, 'for arm64'),
      await uploadImage(protocol, 'attestation'),
    ]
    const index = indexOf(
      { image: amd, platform: { os: 'linux', architecture: 'amd64' } },
      { image: arm, platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
      { image: attestation, platform: { os: 'unknown', architecture: 'unknown' } },
    )
    for (const image of [amd, arm, attestation, index]) await ecr.putImage(repository, image, undefined)
    expect(await platformImages(ecr, repository, index)).toEqual([
      { platform: 'linux/amd64', image: amd },
      { platform: 'linux/arm64', image: arm },
    ])
    const configOf = (content: string): number =>
      JSON.stringify({ architecture: 'amd64', os: 'linux', config: { Labels: { content } } }).length
    expect(await imageSizes(ecr, repository, index)).toEqual([
      { platform: 'linux/amd64', digest: amd.digest, bytes: configOf('amd64') + 'amd64'.length },
      { platform: 'linux/arm64', digest: arm.digest, bytes: configOf('for arm64') + 'for arm64'.length },
    ])
    expect(await imageSizes(ecr, repository, amd)).toMatchObject([
      { platform: undefined, digest: amd.digest },
    ])
  })
})

describe("another account's registry", () => {
  const registryId = '210987654321'
  /** As its denial is told. */
  const told = {
    message: `Account ${registryId} does not let account 123456789012 use its repository team/orders`,
    hint: expect.stringContaining('"AWS": "arn:aws:iam::123456789012:user/administrator"') as string,
  }

  it('that does not name the caller is an error with the policy to add, with which it goes', async () => {
    const theirs = await aws.ecr.registry({ account: registryId })
    theirs.createRepository('team/orders')
    const ecr = open({ registryId })
    await expect(ecr.repository('team/orders')).rejects.toMatchObject({
      ...told,
      code: 'AccessDeniedException',
    })
    expect(await ecr.signedInHost()).toBe(theirs.host)
    const protocol = ecr.protocol({ uri: `${theirs.host}/team/orders` })
    await expect(uploadImage(protocol, 'v1')).rejects.toMatchObject(told)

    theirs.setPolicy('team/orders', repositoryPolicy('arn:aws:iam::123456789012:user/administrator'))
    const repository = await ecr.repository('team/orders')
    expect(repository).toMatchObject({ registryId, uri: `${theirs.host}/team/orders` })
    const image = await uploadImage(protocol, 'v1')
    await ecr.putImage(repository, image, 'v1')
    expect(await ecr.imagesByTag(repository, ['v1'])).toEqual(new Map([['v1', image]]))
    expect(theirs.tags('team/orders')).toEqual({ v1: image.digest })
    expect(await ecr.pushedAt(repository, image.digest)).toBeInstanceOf(Date)
  })
})
