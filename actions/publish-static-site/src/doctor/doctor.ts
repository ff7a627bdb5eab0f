import type { Context } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import type { ObjectStore } from '../s3/object-store.js'
import type { S3Place } from '../s3/place.js'
import type { StorageOptions } from '../s3/storage-options.js'
import { diagnose } from './diagnose.js'
import type { BucketFacts, Facts, SiteFacts } from './facts.js'
import type { Finding } from './finding.js'
import { leastPolicy, type PolicyWish } from './least-policy.js'
import { printFindings } from './print-findings.js'
import { readBucket } from './read-bucket.js'
import { readDistribution } from './read-distribution.js'
import { readPublished } from './read-published.js'
import { distributionsOf } from './rules/rule.js'
import { json } from './snippets.js'

/** What the inputs say of what is to be looked at. */
export interface DoctorWish {
  readonly place: S3Place
  readonly distributionIds: readonly string[]
  readonly indexDocument: string
  readonly errorDocument: string | undefined
  readonly deletesRemoved: boolean
  readonly storage: StorageOptions
  readonly edge: PolicyWish['edge']
}

/** `unhealthy`: there is an error among the findings. */
export interface Diagnosis {
  readonly kind: 'healthy' | 'unhealthy'
  /** The worst first. */
  readonly findings: readonly Finding[]
  /** The least policy for this configuration, as JSON. */
  readonly policy: string
}

/** Looks at bucket and distributions, and says what is wrong. Changes nothing. */
export async function examine(
  wish: DoctorWish,
  { aws, store }: { readonly aws: Aws; readonly store: Pick<ObjectStore, 'read'> },
  { log }: { readonly log: Pick<Context['log'], 'info' | 'group'> },
): Promise<Diagnosis> {
  const facts = await readFacts(wish, aws, store)
  const findings = diagnose(facts)
  const policy = json(leastPolicy(policyWishOf(wish, facts)))
  printFindings(findings, log)
  await log.group('The least policy of the role', () => {
    log.info(policy)
    return Promise.resolve()
  })
  return { kind: findings.some(({ level }) => level === 'error') ? 'unhealthy' : 'healthy', findings, policy }
}

async function readFacts(wish: DoctorWish, aws: Aws, store: Pick<ObjectStore, 'read'>): Promise<Facts> {
  const { place, distributionIds, indexDocument, errorDocument } = wish
  const { bucket: name, prefix } = place
  const site: SiteFacts = { bucket: name, prefix, region: aws.region, indexDocument, errorDocument }
  const [bucket, distributions] = await Promise.all([
    readBucket(place, aws),
    Promise.all(distributionIds.map(async (id) => ({ id, found: await readDistribution(id, name, aws) }))),
  ])
  const published: Facts['published'] =
    bucket.kind === 'there' ? await readPublished(store, site) : { kind: 'read', value: undefined }
  return { site, bucket: withEncryptionOf(wish, bucket), distributions, published }
}

/** What is uploaded is encrypted as the inputs say, whatever the bucket does by itself. */
function withEncryptionOf({ storage: { encryption } }: DoctorWish, bucket: BucketFacts): BucketFacts {
  if (bucket.kind !== 'there' || encryption === undefined) return bucket
  const isKms = encryption.kind !== 'AES256'
  const keyId = encryption.kind === 'AES256' ? undefined : encryption.keyId
  return { ...bucket, encryption: { kind: 'read', value: { isKms, keyId } } }
}

function policyWishOf({ place, deletesRemoved, storage, edge }: DoctorWish, facts: Facts): PolicyWish {
  const { bucket, site } = facts
  const encryption =
    bucket.kind === 'there' && bucket.encryption.kind === 'read' ? bucket.encryption.value : undefined
  return {
    ...place,
    region: site.region,
    distributions: distributionsOf(facts),
    deletesRemoved,
    hasTags: Object.keys(storage.tags).length > 0,
    keyId: encryption?.isKms === true ? encryption.keyId : undefined,
    edge,
  }
}
