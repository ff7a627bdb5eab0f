import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startLocalAws, type LocalAws } from '@slipway/local-aws'
import { bundle } from '@slipway/testkit'

const run = promisify(execFile)

describe('a bundle, in which modules are joined and loaded late', () => {
  let folder: string
  let aws: LocalAws

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-aws-'))
    await bundle(join(__dirname, 'fixtures/bundled.ts'), folder)
    aws = await startLocalAws()
  }, 120_000)
  afterAll(async () => {
    await aws.stop()
    rmSync(folder, { recursive: true })
  })

  const start = async (env: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const { stdout } = await run(process.execPath, [join(folder, 'index.js')], {
      env: { ...aws.environment, ...env },
    })
    return stdout.trim().split('\n')
  }

  it('writes to a key value store: SigV4A is in it, and the endpoint is found', async () => {
    const KVS_ARN = aws.cloudFront.createKeyValueStore('site', { release: '1' })
    const printed = await start({ KVS_ARN })
    expect(printed.map((line): unknown => JSON.parse(line))).toEqual([[{ Key: 'release', Value: '2' }]])
    expect(aws.cloudFront.keys('site')).toEqual({ release: '2' })
  }, 120_000)

  it('still knows what its calls are named', async () => {
    aws.faults.add({ calls: '*', kind: 'server-error', count: 10 })
    const { accessKeyId, secretAccessKey } = aws.identity.createUser({ name: 'ci' })
    aws.s3.createBucket('site')
    const errors = await start({ AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey })
    expect(errors).toEqual([
      'AWS failed logs DescribeLogGroups to the last attempt',
      'AWS denied s3:ListBucket on arn:aws:s3:::site',
    ])
  }, 120_000)

  it('says of an endpoint where nobody listens that AWS was not reached', async () => {
    const errors = await start({ AWS_ENDPOINT_URL: 'http://127.0.0.1:1' })
    expect(errors).toEqual([
      'logs DescribeLogGroups did not reach AWS in ap-northeast-2',
      's3 HeadBucket did not reach AWS in ap-northeast-2',
    ])
  }, 120_000)

  it('says that there are no credentials, without asking the metadata of a machine', async () => {
    const errors = await start({ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' })
    expect(errors).toEqual(['There are no AWS credentials', 'There are no AWS credentials'])
  }, 120_000)
})
