import { randomBytes } from 'node:crypto'
import { AwsError, type AwsService, type Permission, type Principal, type Route } from '../service.js'
import { queryService } from '../query-service.js'
import type { World } from '../world.js'

export interface Credentials {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** Users, roles and sessions: who may do what. */
export interface Identity {
  /** STS. */
  readonly service: AwsService
  /** The OIDC issuer. */
  readonly routes: readonly Route[]
  /** An administrator's access key, made at the start. */
  readonly administrator: Credentials
  /** @throws AwsError for an unknown key, a wrong or an expired session token */
  authenticate(
    accessKeyId: string,
    sessionToken: string | undefined,
  ): { principal: Principal; secretAccessKey: string }
  /** @throws AwsError AccessDenied naming action and resource, in IAM's words */
  authorize(principal: Principal, permission: Permission): void
}

export function createIdentity(world: World): Identity {
  const administrator = {
    accessKeyId: `AKIA${randomBytes(8).toString('hex').toUpperCase()}`,
    secretAccessKey: randomBytes(30).toString('base64'),
  }
  return {
    service: queryService({
      signingName: 'sts',
      namespace: 'https://sts.amazonaws.com/doc/2011-06-15/',
      operations: {},
    }),
    routes: [],
    administrator,
    authenticate(accessKeyId) {
      if (accessKeyId !== administrator.accessKeyId) {
        throw new AwsError(
          'InvalidClientTokenId',
          'The security token included in the request is invalid.',
          403,
        )
      }
      return {
        principal: { account: world.account, arn: `arn:aws:iam::${world.account}:user/administrator` },
        secretAccessKey: administrator.secretAccessKey,
      }
    },
    authorize: () => undefined,
  }
}
