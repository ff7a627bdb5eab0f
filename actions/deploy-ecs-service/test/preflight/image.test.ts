import { readEcrImage } from '../../src/preflight/image-reference.js'
import { judgeImages, type ImageFact } from '../../src/preflight/image.js'
import { platformOf, platformsOf } from '../../src/preflight/platforms.js'
import { lines, task } from './facts.js'

const digest = `sha256:${'a'.repeat(64)}`
const host = '123456789012.dkr.ecr.eu-west-1.amazonaws.com'
const image = { account: '123456789012', region: 'eu-west-1', repository: 'shop/orders' }

describe('an image reference', () => {
  it.each([
    [`${host}/shop/orders:2`, { ...image, tag: '2', digest: undefined }],
    [`${host}/shop/orders`, { ...image, tag: 'latest', digest: undefined }],
    [`${host}/shop/orders@${digest}`, { ...image, tag: undefined, digest }],
    [`${host}/shop/orders:2@${digest}`, { ...image, tag: '2', digest }],
    [
      '123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn/shop/orders:2',
      { ...image, region: 'cn-north-1', tag: '2', digest: undefined },
    ],
    ['123456789012.dkr-ecr.eu-west-1.on.aws/shop/orders:2', { ...image, tag: '2', digest: undefined }],
  ])('%s is of ECR', (reference, expected) => {
    expect(readEcrImage(reference)).toEqual(expected)
  })

  it.each([
    'nginx',
    'nginx:1',
    'public.ecr.aws/nginx/nginx:1',
    'ghcr.io/shop/orders:2',
    `evil.${host}.example/x`,
  ])('%s is of another registry', (reference) => {
    expect(readEcrImage(reference)).toBeUndefined()
  })
})

describe('platforms', () => {
  it('are those of an index, without its attestations; a single image does not tell', () => {
    const manifests = [
      { platform: { os: 'linux', architecture: 'amd64' } },
      { platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
      { platform: { os: 'unknown', architecture: 'unknown' } },
    ]
    expect(platformsOf(JSON.stringify({ manifests }))).toEqual(['linux/amd64', 'linux/arm64'])
    expect(platformsOf(JSON.stringify({ manifests: [{}] }))).toBeUndefined()
    expect(platformsOf(JSON.stringify({ config: {}, layers: [] }))).toBeUndefined()
    expect(platformsOf('not JSON')).toBeUndefined()
  })

  it.each([
    ['nothing, on Fargate', {}, true, 'linux/amd64'],
    ['nothing, on instances that may be of either kind', {}, false, undefined],
    ['ARM64', { cpuArchitecture: 'ARM64' }, false, 'linux/arm64'],
    ['Windows', { operatingSystemFamily: 'WINDOWS_SERVER_2025_CORE' }, true, 'windows/amd64'],
    ['an architecture to come', { cpuArchitecture: 'RISCV' }, true, undefined],
  ])('of a task that says %s', (_what, runtimePlatform, isFargate, expected) => {
    expect(platformOf(task({ runtimePlatform }), isFargate)).toBe(expected)
  })
})

describe('an image', () => {
  const fact = (found: ImageFact['found']): ImageFact => ({
    container: 'app',
    image: { ...image, tag: '2', digest: undefined },
    found,
  })
  it.each<readonly [string, ImageFact['found'], string | undefined, readonly string[]]>([
    ['is there, for what the task runs on', { kind: 'there', platforms: ['linux/amd64'] }, 'linux/amd64', []],
    ['is there, for who knows what', { kind: 'there', platforms: undefined }, 'linux/amd64', []],
    [
      'is there, and what the task runs on is open',
      { kind: 'there', platforms: ['linux/arm64'] },
      undefined,
      [],
    ],
    [
      'is for another platform',
      { kind: 'there', platforms: ['linux/arm64'] },
      'linux/amd64',
      ['error: The image of container app is for linux/arm64, and the task runs on linux/amd64'],
    ],
    [
      'is not there',
      { kind: 'no image' },
      'linux/amd64',
      [
        'error: The repository shop/orders in ECR of account 123456789012, eu-west-1 has no image with the tag 2',
      ],
    ],
  ])('%s', (_what, found, wanted, expected) => {
    const problems = judgeImages([fact(found)], wanted)
    expect(lines(problems)).toEqual(expected)
    expect(problems.every(({ container }) => container === 'app')).toBe(true)
  })
})
