import { AwsError, type Caller } from '../service.js'
import type { World } from '../world.js'
import { Bucket } from './bucket.js'
import { bucketSettings, type BucketOptions } from './bucket-settings.js'

/** Every bucket there is, of whatever region and owner. */
export class Buckets {
  readonly #buckets = new Map<string, Bucket>()

  constructor(private readonly world: World) {}

  /** @throws AwsError InvalidBucketName, BucketAlreadyExists, BucketAlreadyOwnedByYou */
  create(name: string, options: BucketOptions = {}): Bucket {
    const owner = options.owner ?? this.world.account
    if (!isBucketName(name)) {
      throw new AwsError('InvalidBucketName', 'The specified bucket is not valid.', 400, { BucketName: name })
    }
    const existing = this.#buckets.get(name)
    if (existing !== undefined) throw alreadyThere(existing, owner)
    const bucket = new Bucket(
      name,
      bucketSettings(options, {
        account: this.world.account,
        region: this.world.region,
        now: this.world.time.now(),
      }),
    )
    this.#buckets.set(name, bucket)
    return bucket
  }

  find(name: string): Bucket | undefined {
    return this.#buckets.get(name)
  }

  /** @throws AwsError NoSuchBucket */
  get(name: string): Bucket {
    const bucket = this.#buckets.get(name)
    if (bucket !== undefined) return bucket
    throw new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404, { BucketName: name })
  }

  ownedBy(account: string): readonly Bucket[] {
    return [...this.#buckets.values()].filter(({ settings }) => settings.owner === account)
  }

  delete(name: string): void {
    this.#buckets.delete(name)
  }

  /**
   * The bucket that a call names.
   * @throws AwsError NoSuchBucket; PermanentRedirect or AuthorizationHeaderMalformed for one of another region;
   *   AccessDenied for one of another account, or not of the account that the call expects
   */
  open(name: string, caller: Caller, expectedOwner?: string): Bucket {
    const bucket = this.get(name)
    if (bucket.settings.region !== caller.region) throw elsewhere(bucket, caller.region)
    // Without bucket policies nobody but the owner gets in.
    if (bucket.settings.owner !== caller.account) throw accessDenied()
    if (expectedOwner !== undefined && bucket.settings.owner !== expectedOwner) throw accessDenied()
    return bucket
  }
}

function accessDenied(): AwsError {
  return new AwsError('AccessDenied', 'Access Denied', 403)
}

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
function isBucketName(name: string): boolean {
  return (
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !name.includes('..') &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name)
  )
}

function alreadyThere(bucket: Bucket, owner: string): AwsError {
  const fields = { BucketName: bucket.name }
  return bucket.settings.owner === owner
    ? new AwsError(
        'BucketAlreadyOwnedByYou',
        'Your previous request to create the named bucket succeeded and you already own it.',
        409,
        fields,
      )
    : new AwsError(
        'BucketAlreadyExists',
        'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
        409,
        fields,
      )
}

/**
 * The region of the signature is the endpoint that the client took the bucket to be at. What is sent to us-east-1 is
 * routed on by the bucket's name, so it is the bucket's own region that finds the signature wrong.
 * Source: https://github.com/aws/aws-sdk-java-v2/pull/4425
 */
function elsewhere(bucket: Bucket, region: string): AwsError {
  if (region === 'us-east-1') {
    return new AwsError(
      'AuthorizationHeaderMalformed',
      `The authorization header is malformed; the region '${region}' is wrong; expecting '${bucket.settings.region}'`,
      400,
      { Region: bucket.settings.region },
    )
  }
  return new AwsError(
    'PermanentRedirect',
    'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    301,
    { Endpoint: `${bucket.name}.s3.${bucket.settings.region}.amazonaws.com`, Bucket: bucket.name },
  )
}
