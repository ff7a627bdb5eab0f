import { readdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { InputReader } from '@slipway/action-kit'
import { readAwsInputs, type AwsInputs } from '@slipway/aws'
import { checkBucketName } from './s3/bucket-name.js'
import { normalizePrefix } from './s3/prefix.js'

export interface Inputs {
  /** Absolute path of a folder that holds something. */
  readonly source: string
  readonly bucket: string
  /** Empty, or ending in a slash. */
  readonly prefix: string
  readonly distributionId: string | undefined
  readonly deleteRemoved: boolean
  readonly aws: AwsInputs
}

/** Reads and checks every input. Of the file system it only asks whether `source` is a folder that is not empty. */
export function readInputs(reader: InputReader): Inputs {
  return {
    source: readSource(reader),
    bucket: readBucket(reader),
    prefix: readPrefix(reader),
    distributionId: readDistributionId(reader),
    deleteRemoved: reader.boolean('delete-removed', { default: false }),
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

function readBucket(reader: InputReader): string {
  const bucket = reader.text('bucket', { required: true, accepts: 'the name of the S3 bucket' })
  const wrong = bucket === '' ? undefined : checkBucketName(bucket)
  if (wrong !== undefined) reader.fault('bucket', wrong.problem, wrong.accepts)
  return bucket
}

function readPrefix(reader: InputReader): string {
  const accepts = 'a folder in the bucket such as docs or sites/docs'
  const given = reader.optionalText('prefix', { accepts }) ?? ''
  const prefix = normalizePrefix(given)
  if (prefix === undefined) reader.fault('prefix', `is ${JSON.stringify(given)}`, accepts)
  return prefix ?? ''
}

function readDistributionId(reader: InputReader): string | undefined {
  const accepts = 'the ID of a CloudFront distribution, such as E2QWRUHAPOMQZL'
  const given = reader.optionalText('distribution-id', { accepts })
  if (given === undefined || /^E[0-9A-Z]{5,31}$/.test(given)) return given
  const pasted = /^arn:aws[a-z-]*:cloudfront::\d{12}:distribution\/(E[0-9A-Z]+)$/.exec(given)?.[1]
  if (pasted !== undefined) {
    reader.fault(
      'distribution-id',
      `is ${JSON.stringify(given)}, an ARN`,
      `the ID alone; give distribution-id: ${pasted}`,
    )
  } else if (given.includes('.')) {
    reader.fault('distribution-id', `is ${JSON.stringify(given)}, a domain name`, accepts)
  } else {
    reader.fault('distribution-id', `is ${JSON.stringify(given)}`, accepts)
  }
  return given
}
