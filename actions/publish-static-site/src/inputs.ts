import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import { readAwsInputs, type AwsInputs } from '@slipway/aws'
import { readInvalidationWish, type InvalidationWish } from './cloudfront/wish.js'
import { readDeletions, type DeletionWish } from './inputs/deletions.js'
import { readDistributionIds } from './inputs/distributions.js'
import { readDuration } from './inputs/duration.js'
import { readPlace } from './inputs/place.js'
import { readStorage } from './inputs/storage.js'
import type { S3Place } from './s3/s3-store.js'
import { readSiteWish, type SiteWish } from './site/wish.js'
import { readSourceWish, type SourceWish } from './source/wish.js'
import type { StorageOptions } from './s3/storage-options.js'

export interface Inputs {
  readonly mode: 'publish' | 'plan'
  /** Absolute path of a folder that holds something. */
  readonly source: string
  /** What of it is published. */
  readonly selection: SourceWish
  /** What it is made into. */
  readonly site: SiteWish
  readonly place: S3Place
  readonly distributionIds: readonly string[]
  readonly deletions: DeletionWish
  readonly storage: StorageOptions
  readonly invalidation: InvalidationWish
  /** How long to wait for another publish to the same place, in milliseconds. */
  readonly lockTimeoutMs: number
  readonly aws: AwsInputs
}

/** Reads and checks every input. Of the file system it only asks whether `source` is a folder that is not empty. */
export function readInputs(reader: InputReader): Inputs {
  return {
    mode: reader.choice('mode', ['publish', 'plan'], { default: 'publish' }),
    source: readSource(reader),
    selection: readSourceWish(reader),
    site: readSiteWish(reader),
    place: readPlace(reader),
    distributionIds: readDistributionIds(reader),
    deletions: readDeletions(reader),
    storage: readStorage(reader),
    invalidation: readInvalidationWish(reader),
    lockTimeoutMs: readDuration(reader, 'lock-timeout', '10m'),
    aws: readAwsInputs(reader),
  }
}

function readSource(reader: InputReader): string {
  const accepts = 'the folder to publish, relative to the workspace'
  const given = reader.text('source', { required: true, accepts })
  if (given === '') return ''
  const source = resolve(reader.workspace, given)
  const fault = (problem: string): void =>
    reader.fault('source', `is ${JSON.stringify(given)}, ${problem} (${source})`, accepts)
  const found = statSync(source, { throwIfNoEntry: false })
  if (found === undefined) fault('which does not exist; does an earlier step build it?')
  else if (!found.isDirectory()) fault('which is not a folder')
  else if (readdirSync(source).length === 0) fault('which is empty; publishing it would take the site down')
  return source
}
