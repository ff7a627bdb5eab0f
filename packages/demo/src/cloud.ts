import { quickPace, startLocalAws } from '@slipway/local-aws'
import { ensureBaseImage } from '@slipway/testkit'
import { pushBootstrapImage } from './bootstrap-image.js'
import { makeProduction, type Production } from './production.js'

const repository = 'octo-org/orders'

/** The embedded AWS with everything in place that the pipeline deploys onto. */
export interface Cloud extends Production {
  readonly docker: boolean
  readonly baseImage: string
  /**
   * What GitHub sets for a job of this commit: no AWS credentials, only the way to its OIDC token.
   * @param environment of the job, if it has one
   */
  jobEnvironment(sha: string, environment?: string): Readonly<Record<string, string>>
  /** What roles asked of AWS so far; who made the account is left out. */
  calls(): readonly Call[]
  close(): Promise<void>
}

export interface Call {
  /** Its name. */
  readonly role: string
  /** `ecs:UpdateService` */
  readonly operation: string
  readonly isDenied: boolean
}

export async function createCloud({ docker }: { readonly docker: boolean }): Promise<Cloud> {
  const aws = await startLocalAws({ tasks: docker ? 'docker' : 'simulated', pace: quickPace })
  try {
    const baseImage = docker ? ensureBaseImage() : ''
    return {
      ...(await makeProduction(aws, docker ? (name) => pushBootstrapImage(aws, name, baseImage) : undefined)),
      docker,
      baseImage,
      jobEnvironment: (sha, environment) => ({
        ...aws.identity.oidc.environment({
          repository,
          hasImmutableSubject: true,
          ref: 'refs/heads/main',
          sha,
          ...(environment === undefined ? {} : { environment }),
        }),
        ...withoutCredentials(aws.environment),
        // GitHub runs the bundles on Node 24; on the Node of this machine the SDK would warn in every step.
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        GITHUB_REPOSITORY: repository,
      }),
      calls: () =>
        aws.journal.entries.flatMap(({ principal, service, operation, status }) => {
          const role = /:assumed-role\/([^/]+)\//.exec(principal)?.[1]
          return role === undefined
            ? []
            : [{ role, operation: `${service}:${operation}`, isDenied: status === 403 }]
        }),
      close: () => aws.stop(),
    }
  } catch (error) {
    await aws.stop()
    throw error
  }
}

function withoutCredentials(environment: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const isSecret = (name: string): boolean => name.includes('ACCESS_KEY')
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !isSecret(name)))
}
