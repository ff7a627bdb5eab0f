import type { CreateFunctionCommandInput } from '@aws-sdk/client-cloudfront'
import { UserError, type Log } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'
import { edgeFunctionCode, edgeRuntime } from './function-code.js'

export interface EdgeNames {
  /** Of the function. */
  readonly functionName: string
  /** Name or ARN of the KeyValueStore. */
  readonly keyValueStore: string
}

/** The function and its store, as far as they are there. */
export interface EdgeState {
  readonly storeArn: string
  /** Of the function as it is or will be called; undefined when there is none yet. */
  readonly functionArn: string | undefined
  /** What has to be done before it is the one of this version. */
  readonly work: 'none' | 'create' | 'update'
}

/** Looks, and changes nothing. @throws UserError when the store is not there, or the function is somebody else's */
export async function inspectEdge(names: EdgeNames, aws: Aws): Promise<EdgeState> {
  const storeArn = await findStore(names.keyValueStore, aws)
  const live = await describe(names.functionName, 'LIVE', aws)
  if (live === undefined) return { storeArn, functionArn: undefined, work: 'create' }
  const [client, { GetFunctionCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const { FunctionCode: bytes } = await client.send(
    new GetFunctionCommand({ Name: names.functionName, Stage: 'LIVE' }),
  )
  const code = Buffer.from(bytes ?? []).toString('utf8')
  // A function by that name which does something else is not overwritten.
  if (!code.includes('// slipway-edge ')) {
    throw new UserError(`The CloudFront function ${names.functionName} is not one of this action`, {
      hint: 'Give another name in edge-function: a function by that name is made and kept up to date.',
    })
  }
  const isCurrent = code === edgeFunctionCode() && live.stores.includes(storeArn)
  return { storeArn, functionArn: live.arn, work: isCurrent ? 'none' : 'update' }
}

/**
 * Makes the function what this version has. The code is tried before it is published.
 * @returns its ARN
 */
export async function ensureEdgeFunction(
  { functionName }: EdgeNames,
  state: EdgeState,
  aws: Aws,
  log: Pick<Log, 'info'>,
): Promise<string> {
  if (state.work === 'none' && state.functionArn !== undefined) return state.functionArn
  const [client, sdk] = await Promise.all([aws.cloudFront(), import('@slipway/aws/sdk/cloudfront')])
  const settings: CreateFunctionCommandInput = {
    Name: functionName,
    FunctionCode: Buffer.from(edgeFunctionCode()),
    FunctionConfig: {
      Comment: 'Releases, previews, redirects and clean URLs. Kept up to date by Slipway.',
      Runtime: edgeRuntime,
      KeyValueStoreAssociations: { Quantity: 1, Items: [{ KeyValueStoreARN: state.storeArn }] },
    },
  }
  const draft = await describe(functionName, 'DEVELOPMENT', aws)
  const { ETag: etag } =
    draft === undefined
      ? await client.send(new sdk.CreateFunctionCommand(settings))
      : await client.send(new sdk.UpdateFunctionCommand({ ...settings, IfMatch: draft.etag }))
  await tryFunction(functionName, etag ?? '', aws)
  const { FunctionSummary: published } = await client.send(
    new sdk.PublishFunctionCommand({ Name: functionName, IfMatch: etag }),
  )
  log.info(`The CloudFront function ${functionName} is ${draft === undefined ? 'made' : 'up to date'}`)
  return published?.FunctionMetadata?.FunctionARN ?? ''
}

/** One request through the unpublished code. It is for a distribution that no store knows, and has to come back. */
async function tryFunction(name: string, etag: string, aws: Aws): Promise<void> {
  const [client, { TestFunctionCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const event = {
    version: '1.0',
    context: { eventType: 'viewer-request', distributionId: 'none' },
    viewer: { ip: '192.0.2.1' },
    request: { method: 'GET', uri: '/slipway', querystring: {}, headers: {}, cookies: {} },
  }
  const { TestResult: result } = await client.send(
    new TestFunctionCommand({
      Name: name,
      IfMatch: etag,
      Stage: 'DEVELOPMENT',
      EventObject: Buffer.from(JSON.stringify(event)),
    }),
  )
  const problem = result?.FunctionErrorMessage ?? ''
  if (problem !== '' || !(result?.FunctionOutput ?? '').includes('/slipway')) {
    throw new UserError(
      `The new code of the CloudFront function ${name} does not work; it was not published`,
      {
        cause: new Error(problem || (result?.FunctionOutput ?? '')),
        hint: 'This is a fault of the action: please report it with this log. The function is as it was.',
      },
    )
  }
}

interface Described {
  readonly arn: string
  readonly etag: string
  readonly stores: readonly string[]
}

async function describe(
  name: string,
  stage: 'LIVE' | 'DEVELOPMENT',
  aws: Aws,
): Promise<Described | undefined> {
  const [client, { DescribeFunctionCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  try {
    const { FunctionSummary: found, ETag: etag = '' } = await client.send(
      new DescribeFunctionCommand({ Name: name, Stage: stage }),
    )
    return {
      arn: found?.FunctionMetadata?.FunctionARN ?? '',
      etag,
      stores: (found?.FunctionConfig?.KeyValueStoreAssociations?.Items ?? []).map(
        ({ KeyValueStoreARN: arn = '' }) => arn,
      ),
    }
  } catch (error) {
    if (isAwsError(error, 'NoSuchFunctionExists')) return undefined
    throw error
  }
}

async function findStore(given: string, aws: Aws): Promise<string> {
  if (given.startsWith('arn:')) return given
  const [client, { DescribeKeyValueStoreCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  try {
    const { KeyValueStore: found } = await client.send(new DescribeKeyValueStoreCommand({ Name: given }))
    return found?.ARN ?? ''
  } catch (error) {
    if (!isAwsError(error, 'EntityNotFound')) throw error
    throw new UserError(`There is no CloudFront KeyValueStore ${given}`, {
      cause: error,
      hint: `Make one, in the same account: aws cloudfront create-key-value-store --name ${given}`,
    })
  }
}
