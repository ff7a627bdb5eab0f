import type { RegistryImage, Repository } from '../../src/registry/ecr.js'
import { checkRegistry } from '../../src/registry/registry-check.js'

const repository: Repository = {
  name: 'orders',
  uri: 'host/orders',
  registryId: '1',
  region: 'eu-west-1',
  mutability: { immutable: false, exceptions: [] },
}

const check = (
  tags: Readonly<Record<string, string>>,
  digests: readonly string[],
  digest: string | undefined,
): ReturnType<typeof checkRegistry> => {
  const image = (name: string): RegistryImage => ({ digest: name, manifest: '{}', mediaType: undefined })
  const entries = Object.entries(tags).map(([tag, name]) => [tag, image(name)] as const)
  return checkRegistry(
    {
      imagesByTag: () => Promise.resolve(new Map(entries)),
      imageByDigest: (_repository, name) => Promise.resolve(digests.includes(name) ? image(name) : undefined),
    },
    repository,
    ['a', 'b'],
    digest,
  )
}

describe('the digest that is given out', () => {
  it('is what both, builder and registry, say', async () => {
    expect(await check({ a: 'd1', b: 'd1' }, [], 'd1')).toMatchObject({
      image: { digest: 'd1' },
      movedTags: [],
    })
  })

  it("is the registry's where the builder says none", async () => {
    expect((await check({ a: 'd1', b: 'd1' }, [], undefined)).image.digest).toBe('d1')
  })

  it('stays what was pushed when somebody else has moved a tag since', async () => {
    const found = await check({ a: 'd2', b: 'd1' }, ['d1'], 'd1')
    expect(found).toMatchObject({ image: { digest: 'd1' }, movedTags: ['a'] })
    expect(await check({ a: 'd2', b: 'd2' }, ['d1'], 'd1')).toMatchObject({ movedTags: ['a', 'b'] })
  })

  it.each([
    ['the registry does not have it', {}, 'd1', 'ECR has no image d1 in orders'],
    ['nobody can tell', { a: 'd1', b: 'd2' }, undefined, 'ECR has no image with the tag a, b in orders'],
  ])('is an error when %s', async (_, tags, digest, message) => {
    await expect(check(tags, [], digest)).rejects.toThrow(message)
  })
})
