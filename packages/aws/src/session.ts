import type { Socket } from 'node:net'
import type { CloudFrontClient } from '@aws-sdk/client-cloudfront'
import type { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs'
import type { ECRClient } from '@aws-sdk/client-ecr'
import type { ECRPUBLICClient } from '@aws-sdk/client-ecr-public'
import type { ECSClient } from '@aws-sdk/client-ecs'
import type { S3Client } from '@aws-sdk/client-s3'
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types'
import { UserError, type Context, type Log } from '@slipway/action-kit'
import type { RetryStrategyV2 } from '@smithy/types'
import { assumeRole } from './credentials.js'
import { guard, renew, type Sender } from './guard.js'
import type { AwsInputs } from './inputs.js'
import { outboundTunnel } from './proxy/outbound.js'
import { requestHandlerFor, type RequestHandlerConfig } from './request-handler.js'
import { renewingCredentials } from './renewing-credentials.js'

/**
 * AWS for one command: clients that load at their first use, share credentials and retry policy, stop when the step is
 * cancelled, and throw errors that say what to do (AwsCallError).
 */
export interface Aws {
  readonly region: string
  /**
   * A client of a service that one action alone uses, so that the others' bundles do not hold it.
   * @param service as in IAM actions
   */
  lazy<C extends Sender>(service: string, load: LoadClient<C>): () => Promise<C>
  cloudFront(): Promise<CloudFrontClient>
  ecr(): Promise<ECRClient>
  /**
   * For a look into another region with the same credentials, which nobody waits for: one attempt a call, and nothing of
   * it in the log.
   */
  ecrIn(region: string): Promise<ECRClient>
  /** ECR Public, which answers in us-east-1 alone, whatever the region is. */
  ecrPublic(): Promise<ECRPUBLICClient>
  ecs(): Promise<ECSClient>
  logs(): Promise<CloudWatchLogsClient>
  s3(): Promise<S3Client>
  /**
   * For connections that no client makes: one to an origin through the proxy of the environment, with or without TLS still
   * to be begun; undefined where the way is straight.
   */
  tunnelTo(origin: URL): ((timeoutMs: number) => Promise<Socket>) | undefined
  /** Has a client get a new session when AWS says that its own is over; nothing happens where there is none to renew. */
  renew(client: Sender): Promise<void>
}

/** What AWS needs of a command's context. */
export interface AwsContext extends Pick<Context, 'env' | 'maskSecret' | 'signal'> {
  readonly log: Pick<Log, 'info'>
}

export type LoadClient<C extends Sender> = () => Promise<new (config: ClientConfig) => C>

export interface ClientConfig {
  readonly region: string
  /** Without it the SDK's own chain decides: environment, container, instance, profile. */
  readonly credentials?: AwsCredentialIdentityProvider
  readonly retryStrategy: RetryStrategyV2
  readonly requestHandler: RequestHandlerConfig
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
    load: LoadClient<C>,
    home = region,
  ): (() => Promise<C>) => {
    let client: Promise<C> | undefined
    const open = async (): Promise<C> => {
      const [Client, { createRetryStrategy }, requestHandler] = await Promise.all([
        load(),
        import('./retry.js'),
        requestHandlerFor(context.env),
      ])
      const retryStrategy = createRetryStrategy(context.log, context.signal)
      const made = new Client({ region: home, ...credentials, retryStrategy, requestHandler })
      return guard(made, { service, region: home, signal: context.signal, session })
    }
    return () => (client ??= open())
  }
  const loadEcr = async (): Promise<typeof ECRClient> => (await import('./sdk/ecr.js')).ECRClient
  const { roleToAssume } = inputs
  const session =
    roleToAssume === undefined
      ? undefined
      : renewingCredentials(() => assumeRole({ ...inputs, roleToAssume }, region, context))
  const credentials = session === undefined ? {} : { credentials: () => session.get() }
  const ecr = lazy('ecr', loadEcr)
  return {
    region,
    lazy,
    cloudFront: lazy('cloudfront', async () => (await import('./sdk/cloudfront.js')).CloudFrontClient),
    ecr,
    async ecrIn(other) {
      const [Client, { config }, requestHandler] = await Promise.all([
        loadEcr(),
        ecr(),
        requestHandlerFor(context.env),
      ])
      const once = { maxAttempts: 1, requestHandler }
      const made = new Client({ region: other, credentials: () => config.credentials(), ...once })
      return guard(made, { service: 'ecr', region: other, signal: context.signal, session })
    },
    // Source: https://docs.aws.amazon.com/general/latest/gr/ecr-public.html
    ecrPublic: lazy(
      'ecr-public',
      async () => (await import('./sdk/ecr-public.js')).ECRPUBLICClient,
      'us-east-1',
    ),
    ecs: lazy('ecs', async () => (await import('./sdk/ecs.js')).ECSClient),
    logs: lazy('logs', async () => (await import('./sdk/cloudwatch-logs.js')).CloudWatchLogsClient),
    s3: lazy('s3', async () => (await import('./sdk/s3.js')).S3Client),
    tunnelTo: (origin) => outboundTunnel(origin, context.env),
    renew: async (client) => {
      if (session !== undefined) await renew(client, session)
    },
  }
}
