import { createHash } from 'node:crypto'
import {
  CreateRepositoryCommand,
  ECRClient,
  GetAuthorizationTokenCommand,
  PutRegistryScanningConfigurationCommand,
} from '@aws-sdk/client-ecr'
import { scaledTime, startLocalAws, type Finding, type LocalAws, type Time } from '@slipway/local-aws'
import { openScanApi } from '../../src/scan/scan-api.js'
import type { ScanGate } from '../../src/scan/scan-gate.js'
import { scanImage } from '../../src/scan/scan-image.js'
import type { ScanReport } from '../../src/scan/scan-report.js'
import type { ScanTarget } from '../../src/scan/scan-watch.js'
import { context, openEmbedded } from '../repository/embedded.js'

const repositoryName = 'orders'
const gate: ScanGate = { failOnSeverity: 'CRITICAL', ignores: [], timeoutMs: 15 * 60_000 }
const openssl: Finding = {
  name: 'CVE-2026-0001',
  severity: 'CRITICAL',
  uri: 'https://example.com/1',
  package: { name: 'openssl', version: '3.0.1', fixedIn: '3.0.2' },
}

let time: Time
let aws: LocalAws
let admin: ECRClient
let restore: (() => void) | undefined
beforeEach(async () => {
  // A scan of twenty seconds takes a tenth of one.
  time = scaledTime(200)
  aws = await startLocalAws({ time })
  const { endpoint, region } = aws.world
  admin = new ECRClient({ endpoint, region, credentials: aws.identity.administrator })
})
afterEach(async () => {
  restore?.()
  restore = undefined
  admin.destroy()
  await aws.stop()
})

async function push(architecture: string): Promise<ScanTarget> {
  const { authorizationData } = await admin.send(new GetAuthorizationTokenCommand({}))
  const authorization = `Basic ${authorizationData?.[0]?.authorizationToken ?? ''}`
  const ask = async (method: string, path: string, body: string, type: string): Promise<void> => {
    const url = `${aws.world.endpoint}/v2/${repositoryName}/${path}`
    const answer = await fetch(url, { method, body, headers: { authorization, 'content-type': type } })
    expect(answer.status).toBe(201)
  }
  const blob = async (content: string, mediaType: string): Promise<object> => {
    await ask('POST', `blobs/uploads/?digest=${digestOf(content)}`, content, 'application/octet-stream')
    return { mediaType, digest: digestOf(content), size: Buffer.byteLength(content) }
  }
  const type = 'application/vnd.oci.image.manifest.v1+json'
  const config = await blob(
    JSON.stringify({ architecture, os: 'linux' }),
    'application/vnd.oci.image.config.v1+json',
  )
  const layer = await blob(`layer of ${architecture}`, 'application/vnd.oci.image.layer.v1.tar+gzip')
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: type, config, layers: [layer] })
  await ask('PUT', `manifests/${digestOf(manifest)}`, manifest, type)
  return { platform: `linux/${architecture}`, digest: digestOf(manifest) }
}

function digestOf(content: string): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`
}

function scan(
  images: readonly ScanTarget[],
  rules: Partial<ScanGate> = {},
  actions: readonly string[] = ['ecr:DescribeImageScanFindings', 'ecr:StartImageScan'],
): Promise<ScanReport> {
  const embedded = openEmbedded(aws, actions)
  restore = () => embedded.restore()
  const api = openScanApi(embedded.aws, { registryId: aws.world.account, name: repositoryName })
  return scanImage(api, images, { ...gate, ...rules }, { ...context, clock: time })
}

describe('with BASIC scanning', () => {
  it('a scan is started where none runs, once an image; what it finds has its package and address', async () => {
    await admin.send(new CreateRepositoryCommand({ repositoryName }))
    const images = [await push('amd64'), await push('arm64')]
    aws.ecr.setScanFindings(repositoryName, [openssl])
    aws.ecr.setScanFindings(repositoryName, [openssl, { name: 'CVE-2026-0002', severity: 'LOW' }], {
      platform: 'linux/arm64',
    })
    const report = await scan(images)
    expect(report.images.map(({ type, status }) => [type, status])).toEqual([
      ['BASIC', 'COMPLETE'],
      ['BASIC', 'COMPLETE'],
    ])
    expect(report.findings).toEqual([
      {
        name: 'CVE-2026-0001',
        severity: 'CRITICAL',
        package: 'openssl',
        version: '3.0.1',
        fixedIn: undefined,
        uri: 'https://example.com/1',
        platforms: ['linux/amd64', 'linux/arm64'],
        ignored: undefined,
        fails: true,
      },
      expect.objectContaining({ name: 'CVE-2026-0002', platforms: ['linux/arm64'], fails: false }),
    ])
    expect(aws.journal.calls.filter((call) => call === 'ecr:StartImageScan')).toHaveLength(2)
  })

  it('a scan that the push started is not started again', async () => {
    const imageScanningConfiguration = { scanOnPush: true }
    await admin.send(new CreateRepositoryCommand({ repositoryName, imageScanningConfiguration }))
    await scan([await push('amd64')], {}, ['ecr:DescribeImageScanFindings'])
    expect(aws.journal.calls).not.toContain('ecr:StartImageScan')
  })

  it('every page of the findings is read', async () => {
    await admin.send(new CreateRepositoryCommand({ repositoryName }))
    const many = Array.from({ length: 1_203 }, (_, at): Finding => ({
      name: `CVE-2026-${10_000 + at}`,
      severity: 'LOW',
    }))
    aws.ecr.setScanFindings(repositoryName, many)
    expect((await scan([await push('amd64')])).findings).toHaveLength(1_203)
  })

  it('an image whose system is not known does not pass', async () => {
    await admin.send(new CreateRepositoryCommand({ repositoryName }))
    aws.ecr.setScanOutcome(repositoryName, { status: 'UNSUPPORTED_IMAGE' })
    await expect(scan([await push('amd64')])).rejects.toMatchObject({
      message: expect.stringContaining('linux/amd64: UNSUPPORTED_IMAGE') as string,
    })
  })

  it('a missing permission is named with its statement', async () => {
    await admin.send(new CreateRepositoryCommand({ repositoryName }))
    await expect(scan([await push('amd64')], {}, ['ecr:DescribeImageScanFindings'])).rejects.toMatchObject({
      hint: expect.stringContaining('"ecr:StartImageScan"') as string,
    })
  })
})

describe('with ENHANCED scanning', () => {
  beforeEach(async () => {
    await admin.send(new PutRegistryScanningConfigurationCommand({ scanType: 'ENHANCED' }))
    await admin.send(new CreateRepositoryCommand({ repositoryName }))
  })

  it('the findings of Inspector are waited for, with the version that has the fix', async () => {
    aws.ecr.setScanFindings(repositoryName, [openssl])
    const report = await scan([await push('amd64')], {}, ['ecr:DescribeImageScanFindings'])
    expect(report.images).toMatchObject([{ type: 'ENHANCED', status: 'ACTIVE' }])
    expect(report.findings).toMatchObject([
      { name: 'CVE-2026-0001', package: 'openssl', version: '3.0.1', fixedIn: '3.0.2', fails: true },
    ])
  })

  it('a scan that does not come to an end stops the step when its time is up', async () => {
    aws.ecr.setScanOutcome(repositoryName, { status: 'PENDING' })
    await expect(scan([await push('amd64')], { timeoutMs: 60_000 })).rejects.toMatchObject({
      message: expect.stringMatching(/not completed within 1 min 00 s.*linux\/amd64: PENDING/) as string,
    })
  })
})
