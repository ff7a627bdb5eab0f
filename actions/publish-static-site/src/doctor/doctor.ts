import type { Context } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import type { ObjectStore } from '../s3/object-store.js'
import type { S3Place } from '../s3/place.js'
import type { StorageOptions } from '../s3/storage-options.js'
import { diagnose } from './diagnose.js'
import type { BucketFacts, Facts, Read, SiteFacts } from './facts.js'
import type { Finding } from './finding.js'
import type { PolicyWish } from './least-policy.js'
import { printPolicies, type PrintedPolicy } from './print-policies.js'
import { printFindings } from './print-findings.js'
import { isOfAnother, readBucket } from './read-bucket.js'
import { readDistribution } from './read-distribution.js'
import { readKey } from './read-key.js'
import { readPublished } from './read-published.js'
import { distributionsOf, known } from './rules/rule.js'

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
  /** The least policies for this configuration: of roles, of the bucket, of the key. */
  readonly policies: readonly PrintedPolicy[]
}

/** Looks at bucket and distributions, and says what is wrong. Changes nothing. */
export async function examine(
  wish: DoctorWish,
  { aws, store }: { readonly aws: Aws; readonly store: Pick<ObjectStore, 'read'> },
  { log }: { readonly log: Pick<Context['log'], 'info' | 'group'> },
): Promise<Diagnosis> {
  const facts = await readFacts(wish, aws, store)
  const findings = diagnose(facts)
  const policies = printPolicies(policyWishOf(wish, facts))
  printFindings(findings, log)
  for (const { title, text } of policies) {
    await log.group(title, () => {
      log.info(text)
      return Promise.resolve()
    })
  }
  const kind = findings.some(({ level }) => level === 'error') ? 'unhealthy' : 'healthy'
  return { kind, findings, policies }
}

async function readFacts(wish: DoctorWish, aws: Aws, store: Pick<ObjectStore, 'read'>): Promise<Facts> {
  const { place, distributionIds, indexDocument, errorDocument } = wish
  const { bucket: name, prefix } = place
  const site: SiteFacts = { bucket: name, prefix, region: aws.region, indexDocument, errorDocument }
  const [found, distributions] = await Promise.all([
    readBucket(place, aws),
    Promise.all(distributionIds.map(async (id) => ({ id, found: await readDistribution(id, name, aws) }))),
  ])
  const bucket = withEncryptionOf(wish, found)
  const nothing = {
    site,
    bucket,
    distributions,
    published: no(undefined),
    key: undefined,
    isForeign: no(false),
  }
  if (bucket.kind !== 'there') return nothing
  const keyId = known(bucket.encryption)?.keyId
  const account = distributionsOf(nothing)[0]?.arn.split(':')[4]
  const [published, key, isForeign] = await Promise.all([
    readPublished(store, site),
    keyId === undefined || isOfS3(keyId) ? undefined : readKey(keyId, aws),
    account === undefined ? no(false) : isOfAnother(account, place, aws),
  ])
  return { ...nothing, published, key, isForeign }
}

/** AWS's own key for S3, of which everything is known. */
function isOfS3(keyId: string): boolean {
  return keyId.endsWith('alias/aws/s3')
}

function no<T>(value: T): Read<T> {
  return { kind: 'read', value }
}

/** What is uploaded is encrypted as the inputs say, whatever the bucket does by itself. */
function withEncryptionOf({ storage: { encryption } }: DoctorWish, bucket: BucketFacts): BucketFacts {
  if (bucket.kind !== 'there' || encryption === undefined) return bucket
  const isKms = encryption.kind !== 'AES256'
  const keyId = encryption.kind === 'AES256' ? undefined : encryption.keyId
  return { ...bucket, encryption: { kind: 'read', value: { isKms, keyId } } }
}

function policyWishOf({ place, deletesRemoved, storage, edge }: DoctorWish, facts: Facts): PolicyWish {
  const { bucket, site, key } = facts
  const encryption =
    bucket.kind === 'there' && bucket.encryption.kind === 'read' ? bucket.encryption.value : undefined
  const distributions = distributionsOf(facts)
  const arn = key === undefined ? undefined : known(key)?.arn
  return {
    ...place,
    region: site.region,
    distributions,
    deletesRemoved,
    hasTags: Object.keys(storage.tags).length > 0,
    keyId: encryption?.isKms === true ? (arn ?? encryption.keyId) : undefined,
    edge,
    switchesOrigins: distributions.some(({ behaviors }) =>
      behaviors.some(({ origin }) => origin.path.includes('/_releases/')),
    ),
  }
}
