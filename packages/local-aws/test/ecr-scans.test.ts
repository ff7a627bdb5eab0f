import {
  DescribeImageScanFindingsCommand,
  DescribeImagesCommand,
  PutRegistryScanningConfigurationCommand,
  StartImageScanCommand,
  type DescribeImageScanFindingsCommandOutput,
  type ECRClient,
} from '@aws-sdk/client-ecr'
import { startLocalAws, virtualTime, type Finding, type LocalAws, type VirtualTime } from '../src/index.js'
import { connectRegistry, type RegistryClient } from './registry-client.js'

let time: VirtualTime
let aws: LocalAws
let registry: RegistryClient
let ecr: ECRClient

beforeEach(async () => {
  time = virtualTime()
  aws = await startLocalAws({ time })
  registry = await connectRegistry(aws)
  ecr = registry.ecr
})
afterEach(async () => {
  registry.close()
  await aws.stop()
})

const repositoryName = 'orders'
const imageId = { imageTag: 'v1' }
const openssl: Finding = {
  name: 'CVE-2026-0001',
  severity: 'CRITICAL',
  package: { name: 'openssl', version: '3.0.1', fixedIn: '3.0.2' },
}
const zlib: Finding = { name: 'CVE-2026-0002', severity: 'LOW' }

function findings(): Promise<DescribeImageScanFindingsCommandOutput> {
  return ecr.send(new DescribeImageScanFindingsCommand({ repositoryName, imageId }))
}

describe('a basic scan', () => {
  it('runs for a while and then shows what it found', async () => {
    await registry.createRepository(repositoryName)
    const { digest } = await registry.pushImage(repositoryName, 'v1')
    await expect(findings()).rejects.toMatchObject({
      name: 'ScanNotFoundException',
      message: `Image scan does not exist for the image with '{imageDigest:'${digest}', imageTag:'v1'}' in the repository with name 'orders' in the registry with id '123456789012'`,
    })
    aws.ecr.setScanFindings(repositoryName, [openssl, zlib])
    await ecr.send(new StartImageScanCommand({ repositoryName, imageId }))
    const running = await findings()
    expect(running.imageScanStatus).toEqual({ status: 'IN_PROGRESS' })
    expect(running.imageScanFindings).toBeUndefined()

    await time.advance(20_000)
    const done = await findings()
    expect(done.imageId).toEqual({ imageTag: 'v1', imageDigest: digest })
    expect(done.imageScanStatus?.status).toBe('COMPLETE')
    expect(done.imageScanFindings).toMatchObject({
      findingSeverityCounts: { CRITICAL: 1, LOW: 1 },
      findings: [
        {
          name: 'CVE-2026-0001',
          severity: 'CRITICAL',
          attributes: [
            { key: 'package_name', value: 'openssl' },
            { key: 'package_version', value: '3.0.1' },
          ],
        },
        { name: 'CVE-2026-0002', severity: 'LOW' },
      ],
    })
  })

  it('starts at the push where the repository says so', async () => {
    await registry.createRepository(repositoryName, { imageScanningConfiguration: { scanOnPush: true } })
    await registry.pushImage(repositoryName, 'v1')
    expect((await findings()).imageScanStatus?.status).toBe('IN_PROGRESS')
    await time.advance(20_000)
    const { imageDetails } = await ecr.send(new DescribeImagesCommand({ repositoryName }))
    expect(imageDetails).toMatchObject([
      { imageScanStatus: { status: 'COMPLETE' }, imageScanFindingsSummary: { findingSeverityCounts: {} } },
    ])
  })

  it('can be repeated after a day, and may then find more', async () => {
    await registry.createRepository(repositoryName)
    await registry.pushImage(repositoryName, 'v1')
    const start = new StartImageScanCommand({ repositoryName, imageId })
    await ecr.send(start)
    aws.ecr.setScanFindings(repositoryName, [openssl])
    await time.advance(20_000)
    expect((await findings()).imageScanFindings?.findings).toEqual([])
    await expect(ecr.send(start)).rejects.toMatchObject({ name: 'LimitExceededException' })
    await time.advance(24 * 60 * 60_000)
    await ecr.send(start)
    await time.advance(20_000)
    expect((await findings()).imageScanFindings?.findings).toMatchObject([{ name: 'CVE-2026-0001' }])
  })
})

describe('an enhanced scan', () => {
  beforeEach(async () => {
    await ecr.send(new PutRegistryScanningConfigurationCommand({ scanType: 'ENHANCED' }))
    await registry.createRepository(repositoryName)
    await registry.pushImage(repositoryName, 'v1')
  })

  it('is pending at first, then goes on and shows what becomes known', async () => {
    expect((await findings()).imageScanStatus?.status).toBe('PENDING')
    await time.advance(20_000)
    const before = await findings()
    expect(before.imageScanStatus?.status).toBe('ACTIVE')
    expect(before.imageScanFindings?.enhancedFindings).toEqual([])
    aws.ecr.setScanFindings(repositoryName, [openssl])
    expect((await findings()).imageScanFindings).toMatchObject({
      findingSeverityCounts: { CRITICAL: 1 },
      enhancedFindings: [
        {
          severity: 'CRITICAL',
          title: 'CVE-2026-0001 - openssl',
          fixAvailable: 'YES',
          packageVulnerabilityDetails: {
            vulnerabilityId: 'CVE-2026-0001',
            vulnerablePackages: [{ name: 'openssl', version: '3.0.1', fixedInVersion: '3.0.2' }],
          },
        },
      ],
    })
  })

  it('cannot be asked for', async () => {
    const starting = ecr.send(new StartImageScanCommand({ repositoryName, imageId }))
    await expect(starting).rejects.toMatchObject({ name: 'ValidationException' })
  })
})
