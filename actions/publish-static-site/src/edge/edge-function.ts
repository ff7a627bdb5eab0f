import type { CreateFunctionCommandInput } from '@aws-sdk/client-cloudfront'
import { UserError, type Log } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'
import { edgeRuntime, type FunctionCode } from './function-code.js'

/** A function of this action, as it is to be. */
export interface WantedFunction extends FunctionCode {
  readonly name: string
  /** The KeyValueStore that it reads. */
  readonly storeArn: string
}

/** A function as it is there. */
export interface FunctionState {
  /** As it is or will be called. */
  readonly arn: string
  /** What has to be done before it is the one of this version. */
  readonly work: 'none' | 'create' | 'update'
}

/** Looks, and changes nothing. @throws UserError when a function of that name is somebody else's */
export async function inspectFunction(wanted: WantedFunction, aws: Aws): Promise<FunctionState> {
  const { name, storeArn, code, mark } = wanted
  const live = await describe(name, 'LIVE', aws)
  if (live === undefined) {
    // The store is of the same account, and only that may use it.
    return { arn: storeArn.replace(/:key-value-store\/.*$/, `:function/${name}`), work: 'create' }
  }
  const [client, { GetFunctionCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const { FunctionCode: bytes } = await client.send(new GetFunctionCommand({ Name: name, Stage: 'LIVE' }))
  const current = Buffer.from(bytes ?? []).toString('utf8')
  // A function by that name which does something else is not overwritten.
  if (!current.includes(mark)) {
    throw new UserError(`The CloudFront function ${name} is not one of this action`, {
      hint: 'Give another name in edge-function: a function by that name is made and kept up to date.',
    })
  }
  const isCurrent = current === code && live.stores.includes(storeArn)
  return { arn: live.arn, work: isCurrent ? 'none' : 'update' }
}

/**
 * Makes the function what this version has. The code is tried before it is published.
 * @returns its ARN
 */
export async function ensureFunction(
  wanted: WantedFunction,
  state: FunctionState,
  aws: Aws,
  log: Pick<Log, 'info'>,
): Promise<string> {
  if (state.work === 'none') return state.arn
  const { name, code, comment, storeArn } = wanted
  const [client, sdk] = await Promise.all([aws.cloudFront(), import('@slipway/aws/sdk/cloudfront')])
  const settings: CreateFunctionCommandInput = {
    Name: name,
    FunctionCode: Buffer.from(code),
    FunctionConfig: {
      Comment: comment,
      Runtime: edgeRuntime,
      KeyValueStoreAssociations: { Quantity: 1, Items: [{ KeyValueStoreARN: storeArn }] },
    },
  }
  const draft = await describe(name, 'DEVELOPMENT', aws)
  const { ETag: etag } =
    draft === undefined
      ? await client.send(new sdk.CreateFunctionCommand(settings))
      : await client.send(new sdk.UpdateFunctionCommand({ ...settings, IfMatch: draft.etag }))
  await tryFunction(wanted, etag ?? '', aws)
  const { FunctionSummary: published } = await client.send(
    new sdk.PublishFunctionCommand({ Name: name, IfMatch: etag }),
  )
  log.info(`The CloudFront function ${name} is ${draft === undefined ? 'made' : 'up to date'}`)
  return published?.FunctionMetadata?.FunctionARN ?? state.arn
}

/** One request through the unpublished code. */
async function tryFunction(
  { name, event, trial, expected }: WantedFunction,
  etag: string,
  aws: Aws,
): Promise<void> {
  const [client, { TestFunctionCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  const given = {
    version: '1.0',
    context: { eventType: event, distributionId: 'none' },
    viewer: { ip: '192.0.2.1' },
    ...trial,
  }
  const { TestResult: result } = await client.send(
    new TestFunctionCommand({
      Name: name,
      IfMatch: etag,
      Stage: 'DEVELOPMENT',
      EventObject: Buffer.from(JSON.stringify(given)),
    }),
  )
  const problem = result?.FunctionErrorMessage ?? ''
  if (problem !== '' || !(result?.FunctionOutput ?? '').includes(expected)) {
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
