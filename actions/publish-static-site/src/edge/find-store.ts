import { formatDuration, UserError, withHeartbeat, type Context } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'
import { keyValueClient } from './cloudfront-key-values.js'

interface Found {
  readonly arn: string
  readonly status: string
  readonly failure?: string | undefined
}

// Source: CreateKeyValueStore answers at once; a store is READY after some seconds, with an import after minutes.
const limitMs = 5 * 60_000
const pauseMs = 2_000

/**
 * The KeyValueStore, by its name or ARN, once it can be used: one that was just made is still being provisioned.
 * @returns its ARN
 * @throws UserError when there is none, or it does not become ready
 */
export async function findStore(
  given: string,
  aws: Aws,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<string> {
  const look = (): Promise<Found> => (given.startsWith('arn:') ? byArn(given, aws) : byName(given, aws))
  const first = await look()
  if (isReady(first, given)) return first.arn
  const { clock, signal, log } = context
  const waiting = (): string => `Waiting for the KeyValueStore ${given}, which is being made`
  log.info(waiting())
  return withHeartbeat(context, 15_000, waiting, async () => {
    for (const end = clock.now() + limitMs; clock.now() < end;) {
      await clock.sleep(pauseMs, signal)
      const found = await look()
      if (isReady(found, given)) return found.arn
    }
    throw new UserError(`The KeyValueStore ${given} is not ready after ${formatDuration(limitMs)}`, {
      hint: 'Re-run this job when its status is READY. Nothing was changed.',
    })
  })
}

function isReady({ status, failure }: Found, given: string): boolean {
  if (status === 'READY') return true
  if (status === 'PROVISIONING' || status === '') return false
  throw new UserError(`The KeyValueStore ${given} cannot be used: its status is ${status}`, {
    ...(failure === undefined ? {} : { cause: new Error(failure) }),
    hint: 'Delete it, and make another one.',
  })
}

async function byName(name: string, aws: Aws): Promise<Found> {
  const [client, { DescribeKeyValueStoreCommand }] = await Promise.all([
    aws.cloudFront(),
    import('@slipway/aws/sdk/cloudfront'),
  ])
  try {
    const { KeyValueStore: found } = await client.send(new DescribeKeyValueStoreCommand({ Name: name }))
    return { arn: found?.ARN ?? '', status: found?.Status ?? '' }
  } catch (error) {
    if (!isAwsError(error, 'EntityNotFound')) throw error
    throw new UserError(`There is no CloudFront KeyValueStore ${name}`, {
      cause: error,
      hint: `Make one, in the same account: aws cloudfront create-key-value-store --name ${name}`,
    })
  }
}

async function byArn(arn: string, aws: Aws): Promise<Found> {
  const [client, { DescribeKeyValueStoreCommand }] = await Promise.all([
    keyValueClient(aws)(),
    import('@slipway/aws/sdk/cloudfront-keyvaluestore'),
  ])
  try {
    const found = await client.send(new DescribeKeyValueStoreCommand({ KvsARN: arn }))
    return { arn, status: found.Status ?? 'READY', failure: found.FailureReason }
  } catch (error) {
    if (!isAwsError(error, 'ResourceNotFoundException')) throw error
    throw new UserError(`There is no CloudFront KeyValueStore ${arn}, or it is not ready`, {
      cause: error,
      hint: 'Check the input key-value-store: the name is enough.',
    })
  }
}
