import { createCloudFront, type CloudFront } from './cloudfront/index.js'
import { createEcr, type Ecr } from './ecr/index.js'
import type { EcsOptions } from './ecs/index.js'
import { createEndpoint } from './endpoint.js'
import { Faults } from './faults.js'
import { createIam } from './iam/index.js'
import type { JobClaims } from './identity/github-claims.js'
import { createIdentity, type Identity } from './identity/index.js'
import { Journal } from './journal.js'
import { createRegion, type Region, type RunningRegion } from './region.js'
import { createS3, type S3 } from './s3/index.js'
import { serve } from './server.js'
import { scaledTime, type Time } from './time.js'
import { worldIn, type World } from './world.js'

/**
 * An AWS on loopback. What is regional is here as the home region of its own account has it. Other accounts have regions,
 * registries, users and roles of their own; S3 and CloudFront are one for all of them, and the own account's.
 */
export interface LocalAws extends Region {
  readonly journal: Journal
  readonly faults: Faults
  readonly identity: Identity
  readonly cloudFront: CloudFront
  readonly ecr: Ecr
  readonly s3: S3
  /** What is regional in another region, or of another account: `region('us-east-1').ecs`; empty until something is made. */
  region(name: string, account?: string): Region
  /** What a step needs in its environment to use this AWS as the administrator. */
  readonly environment: Readonly<Record<string, string>>
  /** The same for a step that has no credentials but its job's token: nothing but a role may give it some. */
  jobEnvironment(job?: JobClaims): Readonly<Record<string, string>>
  stop(): Promise<void>
}

export interface LocalAwsOptions extends EcsOptions {
  readonly account?: string
  /** The home region, for whatever names none. */
  readonly region?: string
  /** Real time unless given. */
  readonly time?: Time
  /** Seeds what is random: which calls a fault's rate hits. */
  readonly seed?: number
}

/** Starts the embedded AWS on a port that the kernel chooses. */
export async function startLocalAws(options: LocalAwsOptions = {}): Promise<LocalAws> {
  const journal = new Journal()
  const faults = new Faults(options.seed)
  let endpoint = ''
  const world: World = {
    account: options.account ?? '123456789012',
    region: options.region ?? 'ap-northeast-2',
    time: options.time ?? scaledTime(1),
    journal,
    faults,
    get endpoint() {
      return endpoint
    },
  }
  const identity = createIdentity(world)
  const ecr = createEcr(world, identity, (address) => server.listen(address))
  const s3 = createS3(world, identity, {
    letsCloudFrontDecrypt: (key, region, distributionArn) =>
      running(region).region.kms.letsCloudFrontDecrypt(key, distributionArn),
  })
  const cloudFront = createCloudFront(world, s3)
  const regions = new Map<string, RunningRegion>()
  const running = (name: string, account = world.account): RunningRegion => {
    const key = `${account}/${name}`
    const known = regions.get(key)
    if (known !== undefined) return known
    const surroundings = {
      ecr: ecr.inRegion(name, account),
      images: ecr.images,
      logsIn: (other: string) => running(other, account).region.logs,
    }
    const made = createRegion(worldIn(world, name, account), surroundings, options)
    regions.set(key, made)
    return made
  }
  // These see by themselves what region a call is for, where it matters to them.
  const services = [
    ...[identity, s3, createIam(identity)].map(({ service }) => service),
    ...cloudFront.services,
    ...ecr.services,
  ]
  const server = await serve(
    createEndpoint({
      world,
      find(name, region, account) {
        const isNamed = ({ signingName }: (typeof services)[number]): boolean => signingName === name
        return services.find(isNamed) ?? running(region, account).services.find(isNamed)
      },
      routes: [...identity.routes, ...ecr.routes],
      identity,
    }),
  )
  endpoint = `http://127.0.0.1:${server.port}`
  const environment = {
    AWS_ENDPOINT_URL: endpoint,
    // The SDK puts the account before this one's host, which an address would not stand.
    AWS_ENDPOINT_URL_CLOUDFRONT_KEYVALUESTORE: endpoint.replace('127.0.0.1', 'localhost'),
    AWS_REGION: world.region,
    AWS_ACCESS_KEY_ID: identity.administrator.accessKeyId,
    AWS_SECRET_ACCESS_KEY: identity.administrator.secretAccessKey,
    // Nothing else may answer: no instance metadata, no profile of the machine.
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  }
  return {
    ...running(world.region).region,
    world,
    journal,
    faults,
    identity,
    cloudFront,
    ecr,
    s3,
    region: (name, account) => running(name, account).region,
    environment,
    jobEnvironment: (job) => ({
      ...environment,
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      ...identity.oidc.environment(job),
    }),
    stop: async () => {
      for (const region of regions.values()) await region.close()
      await cloudFront.close()
      await server.close()
      await ecr.close()
    },
  }
}
