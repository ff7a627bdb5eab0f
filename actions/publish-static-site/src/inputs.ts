import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import { readAwsInputs, type AwsInputs } from '@slipway/aws'
import { readInvalidationWish, type InvalidationWish } from './cloudfront/wish.js'
import { readGitHubWish, type GitHubWish } from './github/wish.js'
import { readDeletions, type DeletionWish } from './inputs/deletions.js'
import { readDistributionIds } from './inputs/distributions.js'
import { readDuration } from './inputs/duration.js'
import { readPlace } from './inputs/place.js'
import { readStorage } from './inputs/storage.js'
import { readPreviewWish, type PreviewWish } from './preview/wish.js'
import { readReleaseWish, type ReleaseWish } from './release/wish.js'
import type { S3Place } from './s3/s3-store.js'
import { readSiteWish, type SiteWish } from './site/wish.js'
import { readSourceWish, type SourceWish } from './source/wish.js'
import type { StorageOptions } from './s3/storage-options.js'
import { readVerifyWish, type VerifyWish } from './verify/wish.js'

/** What the step is to do. */
export type Mode = (typeof modes)[number]

const modes = ['publish', 'plan', 'release', 'rollback', 'preview', 'remove-preview', 'doctor'] as const

/** Of these a source is published. */
const publishing: readonly Mode[] = ['publish', 'plan', 'release', 'preview']

export interface Inputs {
  readonly mode: Mode
  /** A plan of what mode release would bring; the whole pipeline's plan asks for it. */
  readonly isOfRelease?: boolean
  /** Absolute path of a folder that holds something; empty with a mode that publishes nothing. */
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
  /** Undefined: nothing is fetched. */
  readonly verify: VerifyWish | undefined
  /** How long to wait for another publish to the same place, in milliseconds. */
  readonly lockTimeoutMs: number
  readonly release: ReleaseWish
  readonly preview: PreviewWish
  readonly github: GitHubWish
  readonly aws: AwsInputs
}

/** Reads and checks every input. Of the file system it only asks whether `source` is a folder that is not empty. */
export function readInputs(reader: InputReader): Inputs {
  const mode = reader.choice('mode', modes, { default: 'publish' })
  return {
    mode,
    source: readSource(reader, publishing.includes(mode)),
    selection: readSourceWish(reader),
    site: readSiteWish(reader),
    place: readPlace(reader),
    distributionIds: readDistributionIds(reader),
    deletions: readDeletions(reader),
    storage: readStorage(reader),
    invalidation: readInvalidationWish(reader),
    verify: readVerifyWish(reader),
    lockTimeoutMs: readDuration(reader, 'lock-timeout', '10m'),
    release: readReleaseWish(reader, mode),
    preview: readPreviewWish(reader, mode),
    github: readGitHubWish(reader),
    aws: readAwsInputs(reader),
  }
}

function readSource(reader: InputReader, isPublished: boolean): string {
  const accepts = 'the folder to publish, relative to the workspace'
  // What looks at a site takes the inputs that publish it as they are: the build need not have run.
  const given = reader.optionalText('source', { accepts })
  if (!isPublished) return ''
  if (given === undefined) {
    reader.fault('source', 'is required', accepts)
    return ''
  }
  const source = resolve(reader.workspace, given)
  const fault = (problem: string): void =>
    reader.fault('source', `is ${JSON.stringify(given)}, ${problem} (${source})`, accepts)
  const found = statSync(source, { throwIfNoEntry: false })
  if (found === undefined) fault('which does not exist; does an earlier step build it?')
  else if (!found.isDirectory()) fault('which is not a folder')
  else if (readdirSync(source).length === 0) fault('which is empty; publishing it would take the site down')
  return source
}
