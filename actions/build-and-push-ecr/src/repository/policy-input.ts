import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { asError, errorCode, type InputReader } from '@slipway/action-kit'
import type { PolicyKind } from './repository-api.js'

export type JsonObject = Readonly<Record<string, unknown>>

interface PolicyForm {
  /** `a lifecycle policy`. */
  readonly noun: string
  /** The member without which it is none: `rules`. */
  readonly member: string
  /** Characters that ECR takes, of the policy without white space. */
  readonly min: number
  readonly max: number
}

/**
 * Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutLifecyclePolicy.html (lifecyclePolicyText) and
 * https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html (policyText)
 */
const forms: Readonly<Record<PolicyKind, PolicyForm>> = {
  'lifecycle-policy': { noun: 'a lifecycle policy', member: 'rules', min: 100, max: 30_720 },
  'repository-policy': { noun: 'a permissions policy', member: 'Statement', min: 0, max: 10_240 },
}

/** A policy that an input gives as JSON, or as the path of a file with it; undefined when it is not given, or no policy. */
export function readPolicy(reader: InputReader, kind: PolicyKind): JsonObject | undefined {
  const form = forms[kind]
  const accepts = `${form.noun} as JSON, {"${form.member}": [...]}, or the path of a file with it, from the workspace`
  const given = reader.optionalText(kind, { accepts })
  if (given === undefined) return undefined
  const isPath = !/^[{[]/.test(given)
  const text = isPath ? readText(resolve(reader.workspace, given)) : given
  const parsed =
    text === undefined ? `is ${JSON.stringify(given)}, and there is no such file` : parsePolicy(text, form)
  if (typeof parsed !== 'string') return parsed
  const isUnread = text === undefined || !isPath
  reader.fault(kind, isUnread ? parsed : `names ${JSON.stringify(given)}, which ${parsed}`, accepts)
  return undefined
}

/** The policy; or why the text is none, as a predicate. */
function parsePolicy(text: string, { member, min, max }: PolicyForm): JsonObject | string {
  let value: unknown
  try {
    // Editors on Windows put a byte order mark in front.
    value = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return `is not JSON: ${asError(error).message}`
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is not a JSON object'
  if (!(member in value)) return `has no ${member}`
  const { length } = JSON.stringify(value)
  if (length < min) return `has ${length} characters; ECR takes no policy of less than ${min}`
  if (length > max) return `has ${length} characters without white space; ECR takes at most ${max}`
  return { ...value }
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return undefined
    throw error
  }
}
