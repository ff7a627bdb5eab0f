import type { S3Client } from '@aws-sdk/client-s3'
import { isExpired, type Aws } from '@slipway/aws'
import type { Keys } from './sign.js'

/** The credentials of the SDK's client, and new ones when AWS says that they are over. */
export class WireCredentials {
  #renewal: Promise<unknown> | undefined

  constructor(
    private readonly aws: Pick<Aws, 'renew'>,
    private readonly s3: S3Client,
  ) {}

  get(): Promise<Keys> {
    return this.s3.config.credentials()
  }

  /**
   * However many requests find out at once, one new session is fetched.
   * @param used what the refused request was signed with
   * @returns whether there are others now
   */
  async renew(used: Keys): Promise<boolean> {
    if ((await this.get()).accessKeyId !== used.accessKeyId) return true
    this.#renewal ??= this.aws.renew(this.s3).finally(() => (this.#renewal = undefined))
    await this.#renewal
    return (await this.get()).accessKeyId !== used.accessKeyId
  }

  /** The answer to a HEAD has no body that could say so. */
  static areOver(error: Error, method: string): boolean {
    return isExpired(error) || (method === 'HEAD' && error.name === 'BadRequest')
  }
}
