import { PutAccountSettingCommand, PutImageTagMutabilityCommand } from '@aws-sdk/client-ecr'
import { realClock, type Clock, type Context } from '@slipway/action-kit'
import { openAws, type AwsInputs } from '@slipway/aws'
import { startLocalAws, type LocalAws, type RegistryView } from '@slipway/local-aws'
import { openOrigin } from '../../src/promote/open-origin.js'
import { promote, type Present } from '../../src/promote/promote.js'
import type { Promotion } from '../../src/promote/promotion.js'
import type { TagTaken } from '../../src/promote/taken-tag.js'
import { openEcr, type EcrApi } from '../../src/registry/ecr.js'
import { stepContext, type StepContext } from '../build/step-context.js'
import { askEcr } from '../world.js'
import type { MemoryRegistry } from './memory-registry.js'
import { signedIndex } from './signed-index.js'

const before = { ...process.env }
let aws: LocalAws
let step: StepContext
let context: Context
let home: RegistryView

beforeEach(async () => {
  aws = await startLocalAws()
  Object.assign(process.env, aws.environment)
  step = stepContext()
  // What waits for another attempt need not wait long here.
  const clock: Clock = {
    now: () => realClock.now(),
    sleep: (ms, signal) => realClock.sleep(ms / 100, signal),
  }
  context = { ...step, clock }
  home = await aws.ecr.registry()
  home.createRepository('orders')
})
afterEach(async () => {
  step.end()
  await aws.stop()
  process.env = { ...before }
})

const inputs: AwsInputs = {
  region: undefined,
  roleToAssume: undefined,
  roleSessionName: 'test',
  roleDurationSeconds: 3600,
  audience: 'sts.amazonaws.com',
}

function ecrOf(place: { readonly region: string; readonly account: string }): EcrApi {
  const registryId = place.account
  return openEcr(openAws({ ...inputs, region: place.region }, context), context, { registryId })
}

/** Puts what a registry in memory has into a repository, and tags its index. */
async function seed(
  view: RegistryView,
  name: string,
  { source, index }: ReturnType<typeof signedIndex>,
): Promise<void> {
  const ecr = ecrOf(view)
  const repository = await ecr.repository(name)
  const origin = { kind: 'elsewhere', name: 'memory', repository: source.protocol, listTags: nobody } as const
  await promote({ origin, version: 'v1', ecr, repository, tags: [], context })
  const image = source.images.get(index)
  if (image === undefined) throw new Error('There is no index')
  await ecr.putImage(repository, image, 'v1')
}

const nobody = (): Promise<readonly string[]> => Promise.resolve([])

function promotion(
  origin: Partial<Extract<Promotion['origin'], { kind: 'ecr' }>>,
  version = 'v1',
): Promotion {
  const nothing = { repository: undefined, region: undefined, registryId: undefined, roleToAssume: undefined }
  return { given: 'as the input says', version, origin: { kind: 'ecr', ...nothing, ...origin } }
}

/** Promotes into `orders`. */
async function run(wanted: Promotion, tags: readonly string[] = ['prod']): Promise<Present | TagTaken> {
  const own = openAws(inputs, context)
  const ecr = openEcr(own, context)
  const repository = await ecr.repository('orders')
  const origin = await openOrigin(wanted, {
    repository,
    registryType: 'private',
    ecr,
    aws: own,
    awsInputs: inputs,
    context,
    findLogin: () => Promise.resolve(undefined),
  })
  aws.journal.clear()
  const result = await promote({ origin, version: wanted.version, ecr, repository, tags, context })
  if (result.kind === 'present') for (const tag of tags) await ecr.putImage(repository, result.image, tag)
  return result
}

function calls(): readonly string[] {
  return aws.journal.entries.map(({ operation }) => operation)
}

/** That `orders` has all of it, the same to the byte. */
async function expectWhole(source: MemoryRegistry, digests: Iterable<string>): Promise<void> {
  const layers = ecrOf(home).protocol({ uri: `${home.host}/orders` })
  for (const digest of digests) {
    const image = await layers.manifest(digest)
    expect(image?.manifest).toBe(source.images.get(digest)?.manifest)
  }
}

async function mountBlobs(value: 'ENABLED' | 'DISABLED'): Promise<void> {
  await askEcr(aws, (ecr) => ecr.send(new PutAccountSettingCommand({ name: 'BLOB_MOUNTING', value })))
}

describe('promoting within a repository of ECR', () => {
  it('takes a look and a PutImage a tag, and no login', async () => {
    const image = signedIndex()
    await seed(home, 'orders', image)
    const result = await run(promotion({}), ['prod', 'stable'])
    expect(result).toMatchObject({ kind: 'present', image: { digest: image.index } })
    expect(calls()).toEqual(['BatchGetImage', 'BatchGetImage', 'PutImage', 'PutImage'])
    expect(home.tags('orders')).toMatchObject({ prod: image.index, stable: image.index })
  })

  it('names the tags that come near', async () => {
    await seed(home, 'orders', signedIndex())
    await expect(run(promotion({}, 'v2'))).rejects.toMatchObject({
      name: 'UserError',
      message: 'There is no image v2 in orders in account 123456789012, ap-northeast-2',
      hint: expect.stringContaining('Tags there that come near: v1.') as unknown,
    })
  })

  it('finds a taken immutable tag before it puts any', async () => {
    const image = signedIndex()
    await seed(home, 'orders', image)
    const [other = ''] = [...image.source.images.keys()]
    await run(promotion({}, other), ['prod'])
    const immutable = { repositoryName: 'orders', imageTagMutability: 'IMMUTABLE' } as const
    await askEcr(aws, (ecr) => ecr.send(new PutImageTagMutabilityCommand(immutable)))
    expect(await run(promotion({}), ['new', 'prod'])).toEqual({
      kind: 'tag-taken',
      tag: 'prod',
      digest: other,
    })
    expect(home.tags('orders')).not.toHaveProperty('new')
  })
})

describe('promoting from another repository of the registry', () => {
  it.each([
    ['mounts the layers where the registry has that on', 'ENABLED', { blobs: 0, mounted: 12 }],
    ['copies them where it has not', 'DISABLED', { blobs: 12, mounted: 0 }],
  ] as const)('%s', async (_name, mounting, copied) => {
    const image = signedIndex()
    home.createRepository('team/build')
    await seed(home, 'team/build', image)
    await mountBlobs(mounting)
    const result = await run(promotion({ repository: 'team/build' }))
    expect(result).toMatchObject({ kind: 'present', image: { digest: image.index }, copied })
    expect(home.tags('orders')).toEqual({
      prod: image.index,
      [image.signatureTag]: expect.anything() as unknown,
    })
    await expectWhole(image.source, image.names.keys())
  })

  it('says when there is no such repository', async () => {
    await expect(run(promotion({ repository: 'team/build' }))).rejects.toMatchObject({
      name: 'UserError',
      message: 'There is no repository team/build in account 123456789012, ap-northeast-2 to promote from',
    })
  })

  it('gets through a registry that fails one call in five', async () => {
    const image = signedIndex()
    home.createRepository('team/build')
    await seed(home, 'team/build', image)
    for (const operation of ['UploadLayerPart', 'GetDownloadUrlForLayer', 'BatchGetImage', 'PutImage']) {
      aws.faults.add({ calls: `ecr:${operation}`, kind: 'server-error', rate: 0.2 })
    }
    expect(await run(promotion({ repository: 'team/build' }))).toMatchObject({ copied: { blobs: 12 } })
    aws.faults.clear()
    expect(aws.journal.entries.some(({ status }) => status === 500)).toBe(true)
    await expectWhole(image.source, image.names.keys())
  })
})

describe('promoting from another registry of ECR', () => {
  it('reads in its region', async () => {
    const image = signedIndex()
    const ireland = await aws.ecr.registry({ region: 'eu-west-1' })
    ireland.createRepository('orders')
    await seed(ireland, 'orders', image)
    const result = await run(promotion({ region: 'eu-west-1' }))
    expect(result).toMatchObject({ kind: 'present', copied: { blobs: 12, mounted: 0 } })
    await expectWhole(image.source, image.names.keys())
    expect(home.tags('orders')).toMatchObject({ prod: image.index })
  })

  it('names the other region when the image is not there', async () => {
    const ireland = await aws.ecr.registry({ region: 'eu-west-1' })
    ireland.createRepository('orders')
    await expect(run(promotion({ region: 'eu-west-1' }))).rejects.toMatchObject({
      message: 'There is no image v1 in orders in account 123456789012, eu-west-1',
    })
  })

  it('reads in another account whose repository lets this one in', async () => {
    const image = signedIndex()
    const theirs = await aws.ecr.registry({ account: '210987654321' })
    theirs.createRepository('build')
    theirs.setPolicy('build', {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 'ecr:*' }],
    })
    await seed(theirs, 'build', image)
    const result = await run(promotion({ registryId: '210987654321', repository: 'build' }))
    expect(result).toMatchObject({ kind: 'present', copied: { blobs: 12, mounted: 0 } })
    await expectWhole(image.source, image.names.keys())
  })
})
