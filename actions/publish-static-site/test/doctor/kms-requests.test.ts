import { openAws, type Aws } from '@slipway/aws'
import { startLocalAws } from '@slipway/local-aws'
import { validateRequests } from '@slipway/local-aws/validate-requests'
import { describeWith } from '@slipway/testkit'
import { startMoto, type Moto } from '../../../../packages/local-aws/test/contract/moto.js'
import { readKey } from '../../src/doctor/read-key.js'

const before = process.env
afterEach(() => {
  process.env = before
})

/** The clients as a step has them, for these variables of its environment. */
function openWith(environment: Readonly<Record<string, string>>): Aws {
  process.env = { ...before, ...environment }
  const nothing = (): void => undefined
  const log = { info: nothing, debug: nothing, warning: nothing, notice: nothing }
  const inputs = {
    region: '',
    roleToAssume: undefined,
    roleSessionName: 's',
    roleDurationSeconds: 3600,
    audience: 'a',
  }
  const { signal } = new AbortController()
  return openAws(inputs, { env: environment, log, maskSecret: nothing, signal })
}

describeWith('botocore', "what the doctor asks KMS fits AWS's own models", () => {
  it('of a key, its policy, and whether the role may encrypt', async () => {
    const aws = await startLocalAws()
    try {
      const { arn } = aws.kms.createKey()
      expect(await readKey(arn, openWith(aws.environment))).toMatchObject({ kind: 'read', value: { arn } })
      const asked = aws.journal.entries.filter(({ service }) => service === 'kms')
      expect(asked.map(({ operation }) => operation).sort()).toEqual([
        'DescribeKey',
        'GenerateDataKey',
        'GetKeyPolicy',
      ])
      expect(validateRequests(asked)).toEqual([])
    } finally {
      await aws.stop()
    }
  })
})

describeWith('moto', "what the doctor asks moto's KMS", () => {
  let moto: Moto
  beforeAll(async () => {
    moto = await startMoto()
  })
  afterAll(() => moto.stop())

  it('is understood, of a key by its ARN and by its alias, and of one that is not there', async () => {
    const { endpoint, region, credentials } = moto.connection
    const call = async (operation: string, input: object): Promise<unknown> => {
      const headers = {
        'content-type': 'application/x-amz-json-1.1',
        'x-amz-target': `TrentService.${operation}`,
        // Moto tells by it which service and region are meant, and does not check it.
        authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/20260101/${region}/kms/aws4_request, SignedHeaders=host, Signature=0`,
      }
      const answer = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify(input) })
      expect(answer.status).toBe(200)
      return answer.text().then((text): unknown => (text === '' ? {} : JSON.parse(text)))
    }
    const { KeyMetadata: made } = (await call('CreateKey', {})) as { KeyMetadata: { Arn: string } }
    await call('CreateAlias', { AliasName: 'alias/site', TargetKeyId: made.Arn })
    const aws = openWith({
      AWS_ENDPOINT_URL: endpoint,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    })
    const whole = {
      kind: 'read',
      value: {
        arn: made.Arn,
        state: 'Enabled',
        isOfAws: false,
        policy: { kind: 'read' },
        mayEncrypt: { kind: 'read', value: true },
      },
    }
    expect(await readKey(made.Arn, aws)).toMatchObject(whole)
    expect(await readKey('alias/site', aws)).toMatchObject(whole)
    const missing = await readKey('11111111-2222-3333-4444-555555555555', aws)
    expect(missing).toMatchObject({ kind: 'unread' })
  })
})
