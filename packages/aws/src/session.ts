import type { CloudFrontClient } from '@aws-sdk/client-cloudfront'
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { ECRClient } from '@aws-sdk/client-ecr'
import type { ECSClient } from '@aws-sdk/client-ecs'
import type { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2'
import type { S3Client } from '@aws-sdk/client-s3'
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types'
import { UserError, type Context } from '@slipway/action-kit'
import type { RetryStrategyV2 } from '@smithy/types'
import { webIdentityCredentials } from './credentials.js'
import { explainAwsError } from './errors.js'
import type { AwsInputs } from './inputs.js'
import { s3Permission } from './s3-permission.js'

/**
 * AWS for one command: clients that load at their first use, share credentials and retry policy, stop when the step is
 * cancelled, and throw errors that say what to do (AwsCallError).
 */
export interface Aws {
  readonly region: string
  cloudFront(): Promise<CloudFrontClient>
  ecr(): Promise<ECRClient>
  ecs(): Promise<ECSClient>
  elb(): Promise<ElasticLoadBalancingV2Client>
  logs(): Promise<CloudWatchLogsClient>
  s3(): Promise<S3Client>
}

type AwsContext = Pick<Context, 'env' | 'log' | 'maskSecret' | 'signal'>

interface ClientConfig {
  readonly region: string
  /** Without it the SDK's own chain decides: environment, container, instance, profile. */
  readonly credentials?: AwsCredentialIdentityProvider
  readonly retryStrategy: RetryStrategyV2
}

/**
 * Nothing is sent before the first call of a client.
 * @throws UserError when there is no region
 */
export function openAws(inputs: AwsInputs, context: AwsContext): Aws {
  const region = inputs.region || context.env.AWS_REGION || context.env.AWS_DEFAULT_REGION
  if (!region) {
    throw new UserError('There is no AWS region', { hint: 'Give the input aws-region, or set AWS_REGION.' })
  }
  const lazy = <C extends Sender>(
    service: string,
    load: () => Promise<new (config: ClientConfig) => C>,
  ): (() => Promise<C>) => {
    let client: Promise<C> | undefined
    const open = async (): Promise<C> => {
      const [Client, { createRetryStrategy }] = await Promise.all([load(), import('./retry.js')])
      const made = new Client({ region, ...credentials, retryStrategy: createRetryStrategy(context.log) })
      return guard(made, service, region, context.signal)
    }
    return () => (client ??= open())
  }
  const { roleToAssume } = inputs
  const credentials =
    roleToAssume === undefined
      ? {}
      : { credentials: webIdentityCredentials({ ...inputs, roleToAssume }, region, context) }
  return {
    region,
    cloudFront: lazy('cloudfront', async () => (await import('@aws-sdk/client-cloudfront')).CloudFrontClient),
    ecr: lazy('ecr', async () => (await import('@aws-sdk/client-ecr')).ECRClient),
    ecs: lazy('ecs', async () => (await import('@aws-sdk/client-ecs')).ECSClient),
    elb: lazy(
      'elasticloadbalancing',
      async () => (await import('@aws-sdk/client-elastic-load-balancing-v2')).ElasticLoadBalancingV2Client,
    ),
    logs: lazy('logs', async () => (await import('@aws-sdk/client-cloudwatch-logs')).CloudWatchLogsClient),
    s3: lazy('s3', async () => (await import('@aws-sdk/client-s3')).S3Client),
  }
}

interface Sender {
  // The commands of seven clients have no common supertype that their own `send` overloads accept.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  send(...args: any[]): any
}

/** Has every call of a client end with the step, and explains what it throws. */
function guard<C extends Sender>(client: C, service: string, region: string, signal: AbortSignal): C {
  const send = client.send.bind(client) as (command: object, options?: object) => Promise<unknown>
  client.send = async (command: object, options: object = {}) => {
    signal.throwIfAborted()
    try {
      return await send(command, { abortSignal: signal, ...options })
    } catch (error) {
      signal.throwIfAborted()
      const operation = command.constructor.name.replace(/Command$/, '')
      const permission =
        service === 's3' && 'input' in command ? { permission: s3Permission(operation, command.input) } : {}
      throw explainAwsError(error, { service, operation, region, ...permission })
    }
  }
  return client
}
