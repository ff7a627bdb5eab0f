import {
  DescribeImageScanFindingsCommand,
  DescribeImagesCommand,
  PutRegistryScanningConfigurationCommand,
  StartImageScanCommand,
  type DescribeImageScanFindingsCommandOutput,
} from '@aws-sdk/client-ecr'
import { startLocalAws, virtualTime, type Finding, type LocalAws, type VirtualTime } from '../../src/index.js'
import { connectRegistry, types, type Pushed, type RegistryClient } from '../registry-client.js'

let time: VirtualTime
let aws: LocalAws
let registry: RegistryClient

const repositoryName = 'orders'
const finding = (name: string): Finding => ({ name, severity: 'HIGH' })

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  registry = await connectRegistry(aws)
  await registry.createRepository(repositoryName)
})
afterEach(async () => {
  registry.close()
  await aws.stop()
})

/** An image of one platform, by its digest alone, as an index has them. */
async function pushPlatform(architecture: string): Promise<Pushed> {
  const config = await registry.pushBlob(repositoryName, JSON.stringify({ architecture, os: 'linux' }))
  const layer = await registry.pushBlob(repositoryName, `layer of ${architecture}`)
  return registry.pushManifest(repositoryName, architecture, types.manifest, { config, layers: [layer] })
}

function findings(
  imageDigest: string,
  paging: { maxResults?: number; nextToken?: string | undefined } = {},
): Promise<DescribeImageScanFindingsCommandOutput> {
  return registry.ecr.send(
    new DescribeImageScanFindingsCommand({ repositoryName, imageId: { imageDigest }, ...paging }),
  )
}

async function scan(imageDigest: string): Promise<void> {
  await registry.ecr.send(new StartImageScanCommand({ repositoryName, imageId: { imageDigest } }))
}

async function names(imageDigest: string): Promise<readonly (string | undefined)[] | undefined> {
  return (await findings(imageDigest)).imageScanFindings?.findings?.map(({ name }) => name)
}

it('a scan finds what is known of the digest, or else of the platform, or else of all images', async () => {
  const amd = await pushPlatform('amd64')
  const arm = await pushPlatform('arm64')
  const riscv = await pushPlatform('riscv64')
  aws.ecr.setScanFindings(repositoryName, [finding('CVE-all')])
  aws.ecr.setScanFindings(repositoryName, [finding('CVE-arm')], { platform: 'linux/arm64' })
  aws.ecr.setScanFindings(repositoryName, [finding('CVE-this')], { digest: riscv.digest })
  for (const { digest } of [amd, arm, riscv]) await scan(digest)
  await time.advance(20_000)
  expect(await names(amd.digest)).toEqual(['CVE-all'])
  expect(await names(arm.digest)).toEqual(['CVE-arm'])
  expect(await names(riscv.digest)).toEqual(['CVE-this'])
})

it('an index is not scanned', async () => {
  const amd = await pushPlatform('amd64')
  const { digest } = await registry.pushManifest(repositoryName, 'v1', types.index, { manifests: [amd] })
  await expect(scan(digest)).rejects.toMatchObject({
    name: 'UnsupportedImageTypeException',
    message:
      "An artifact with media type 'application/vnd.oci.image.index.v1+json' cannot be scanned. For more information, see the Amazon ECR documentation.",
  })
  await expect(findings(digest)).rejects.toMatchObject({ name: 'ScanNotFoundException' })
})

it('what is attested of an image is not scanned at the push', async () => {
  await registry.createRepository('scanned', { imageScanningConfiguration: { scanOnPush: true } })
  const config = await registry.pushBlob('scanned', '{"architecture":"unknown","os":"unknown"}')
  const statement = {
    ...(await registry.pushBlob('scanned', '{}')),
    mediaType: 'application/vnd.in-toto+json',
  }
  await registry.pushManifest('scanned', 'attested', types.manifest, { config, layers: [statement] })
  const { imageDetails } = await registry.ecr.send(new DescribeImagesCommand({ repositoryName: 'scanned' }))
  expect(imageDetails?.map(({ imageScanStatus }) => imageScanStatus)).toEqual([undefined])
})

describe('a scan whose outcome is set', () => {
  it.each([
    ['FAILED', 'The scan failed.'],
    ['UNSUPPORTED_IMAGE', "UnsupportedImageError: The operating system '' version '' is not supported."],
    ['LIMIT_EXCEEDED', 'The limit of scans has been exceeded.'],
  ] as const)('ends as %s without findings', async (status, description) => {
    const { digest } = await pushPlatform('amd64')
    aws.ecr.setScanFindings(repositoryName, [finding('CVE-1')])
    aws.ecr.setScanOutcome(repositoryName, { status })
    await scan(digest)
    expect((await findings(digest)).imageScanStatus).toEqual({ status: 'IN_PROGRESS' })
    await time.advance(20_000)
    const ended = await findings(digest)
    expect(ended.imageScanStatus).toEqual({ status, description })
    expect(ended.imageScanFindings).toBeUndefined()
  })

  it('takes as long as it says, of the platform that it is about', async () => {
    const amd = await pushPlatform('amd64')
    const arm = await pushPlatform('arm64')
    aws.ecr.setScanOutcome(repositoryName, { takesMs: 600_000 }, { platform: 'linux/arm64' })
    for (const { digest } of [amd, arm]) await scan(digest)
    const states = async (): Promise<readonly (string | undefined)[]> => [
      (await findings(amd.digest)).imageScanStatus?.status,
      (await findings(arm.digest)).imageScanStatus?.status,
    ]
    await time.advance(20_000)
    expect(await states()).toEqual(['COMPLETE', 'IN_PROGRESS'])
    await time.advance(580_000)
    expect(await states()).toEqual(['COMPLETE', 'COMPLETE'])
  })

  it('stays PENDING when it shall', async () => {
    await registry.ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'ENHANCED' }))
    aws.ecr.setScanOutcome(repositoryName, { status: 'PENDING' })
    const { digest } = await pushPlatform('amd64')
    await time.advance(60 * 60_000)
    expect((await findings(digest)).imageScanStatus?.status).toBe('PENDING')
  })
})

it('findings come in pages, and their count is of all', async () => {
  const { digest } = await pushPlatform('amd64')
  aws.ecr.setScanFindings(
    repositoryName,
    Array.from({ length: 120 }, (_, index) => finding(`CVE-${index}`)),
  )
  await scan(digest)
  await time.advance(20_000)
  const first = await findings(digest)
  const second = await findings(digest, { nextToken: first.nextToken })
  expect(first.imageScanFindings?.findingSeverityCounts).toEqual({ HIGH: 120 })
  expect([first, second].map(({ imageScanFindings }) => imageScanFindings?.findings?.length)).toEqual([
    100, 20,
  ])
  expect(second.nextToken).toBeUndefined()
  expect((await findings(digest, { maxResults: 7 })).imageScanFindings?.findings).toHaveLength(7)
  await expect(findings(digest, { maxResults: 1001 })).rejects.toMatchObject({
    name: 'InvalidParameterException',
  })
})
