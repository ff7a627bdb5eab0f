import { STATUS_CODES } from 'node:http'
import { UserError } from '@slipway/action-kit'
import { findDockerTrouble } from '../docker/docker-errors.js'
import { objectOf, parseObject } from '../json.js'
import { explainDenial } from './registry-denial.js'
import { ecrHost, isDockerHub } from './registry-url.js'

/** What a registry was asked, as its errors name it. */
export interface RegistryQuestion {
  /** `123456789012.dkr.ecr.eu-west-1.amazonaws.com` */
  readonly host: string
  readonly name: string
  /** What is done, as in `<host> did not answer to <what>`: `reading the manifest of v1`. */
  readonly what: string
}

/** A registry that refuses, fails or does not answer, in words that say what to do. */
export class RegistryError extends UserError {
  override readonly name = 'RegistryError'
  /** Of HTTP; undefined when there was no answer. */
  readonly status: number | undefined
  /** What is the matter in a few words: `HTTP 429 toomanyrequests: ...`. */
  readonly reason: string
  /** Whether another attempt may get through. */
  readonly isPassing: boolean
  /** Milliseconds that the registry asks to wait for. */
  readonly retryAfterMs: number | undefined

  constructor(
    message: string,
    options: {
      status?: number
      reason: string
      isPassing: boolean
      retryAfterMs?: number | undefined
      cause?: unknown
      hint?: string | undefined
    },
  ) {
    const { cause = new Error(options.reason), hint } = options
    super(message, { cause, ...(hint === undefined ? {} : { hint }) })
    this.status = options.status
    this.reason = options.reason
    this.isPassing = options.isPassing
    this.retryAfterMs = options.retryAfterMs
  }
}

/** Nothing, or only half an answer came. */
export function unreachable({ host, name, what }: RegistryQuestion, error: Error): RegistryError {
  return new RegistryError(`${host} did not answer to ${what} in ${name}`, {
    reason: error.message,
    isPassing: true,
    cause: error,
    hint: 'Check whether the runner reaches the registry (proxy, DNS, VPC endpoint); ECR keeps layers in S3, which it has to reach too.',
  })
}

/** An answer that is not what was asked for. */
export function refusal(
  question: RegistryQuestion,
  answer: { readonly status: number; readonly headers: Headers; readonly text: string },
): RegistryError {
  const { host, name, what } = question
  const said = registryWords(answer.text)
  // A HEAD is answered without words.
  const reason = `HTTP ${answer.status} ${said || (STATUS_CODES[answer.status] ?? '')}`.trim()
  const retryAfterMs = retryAfter(answer.headers)
  const isPassing = (answer.status === 429 && !isQuota(said) && !isDockerHub(host)) || answer.status >= 500
  const { message, hint } = meaning(question, answer.status, said)
  return new RegistryError(message ?? `${host} refused ${what} in ${name}`, {
    status: answer.status,
    reason,
    isPassing,
    retryAfterMs,
    hint,
  })
}

/** Whether it is about who asks: another login can help. */
export function isUnauthorized(status: number, text: string): boolean {
  return status === 401 || ((status === 400 || status === 403) && isExpired(text))
}

// ECR answers it with 403, of another region with 400; ECR Public with 403. Sources: https://docs.aws.amazon.com/AmazonECR/latest/userguide/common-errors-docker.html
// and https://github.com/kreuzwerker/terraform-provider-docker/pull/666
function isExpired(said: string): boolean {
  return /authorization token (?:has expired|is invalid)/i.test(said)
}

/** A quota of hours, as Docker Hub's is: no wait of this step outlasts it. */
function isQuota(said: string): boolean {
  return /pull rate limit/i.test(said)
}

function meaning(
  { host, name, what }: RegistryQuestion,
  status: number,
  said: string,
): { readonly message?: string; readonly hint?: string | undefined } {
  const ecr = ecrHost(host)
  const denial = explainDenial(said, ecr?.region ?? '')
  if (denial !== undefined) return { message: denial.message, hint: denial.hint }
  if (isExpired(said)) {
    return {
      message: `The login to ${host} has expired, or is for another registry`,
      hint: 'A token of ECR lasts 12 hours, and no longer than the credentials it was asked for with. It is good in the region that gave it out. Log in again, or use role-to-assume.',
    }
  }
  if (status === 401)
    return { message: `${host} does not accept the login for ${what} in ${name}`, hint: loginHint(host) }
  if (status === 403) return { message: `${host} denied ${what} in ${name}`, hint: loginHint(host) }
  if (status === 429 && isDockerHub(host)) {
    const trouble = findDockerTrouble(`${host}: 429 Too Many Requests`)
    return { message: `${host} limits pulls: it refused ${what} in ${name}`, hint: trouble?.hint }
  }
  if (/NAME_UNKNOWN|name_unknown/.test(said)) {
    return {
      message: `${host} has no repository ${name}`,
      hint: 'Check its name, the region and the account in the host, or create it.',
    }
  }
  if (/tag is immutable|TAG_INVALID|tag_invalid/i.test(said)) {
    return {
      message: `A tag of ${name} is immutable and on another image: ${host} refused ${what}`,
      hint: 'Take another tag, or exclude it from immutability (image-tag-mutability-exclusion-filters).',
    }
  }
  return {}
}

function loginHint(host: string): string {
  if (host === 'public.ecr.aws') {
    return 'Reading needs no login; an expired one is refused, though: docker logout public.ecr.aws in an earlier step, or log in again.'
  }
  if (ecrHost(host) !== undefined) {
    return "The token may be of another registry: log in with credentials of the registry's account and region, or have its repository policy name your role."
  }
  return `Log in to ${host} before this step (docker/login-action) with an account that may do this; the login is kept.`
}

/** `denied: Your authorization token has expired.` of a body with errors, as Docker prints it; else the text's beginning. */
function registryWords(text: string): string {
  const { errors } = parseObject(text)
  const words = Array.isArray(errors) ? errors.map(errorWords).join('; ') : ''
  if (words !== '') return words
  // Not every answer comes from the registry itself: a proxy speaks HTML.
  return text.replace(/\s+/g, ' ').trim().slice(0, 500)
}

function errorWords(error: unknown): string {
  const { code, message } = objectOf(error)
  return [code, message]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(': ')
    .slice(0, 1_000)
}

/** Source: https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter(headers: Headers): number | undefined {
  const value = headers.get('retry-after')
  if (value === null) return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
