import { createHash } from 'node:crypto'
import { isJsonArray, isJsonObject, type Json } from '../document/json.js'

const mask = '***'
const longest = 200

// A name that looks like a secret's is enough: rather one value too many is masked.
const secretName =
  /pass|pwd|secret|token|key|cred|dsn|auth|private|salt|signature|cookie|session|cert|conn\w*str|webhook/i

// Values that are secrets whatever they are called: PEM, JWT, keys of AWS, GitHub, Slack, Stripe and the like.
const secretValue =
  /-----BEGIN|\beyJ[\w-]{8,}\.|\b(?:AKIA|ASIA)[A-Z0-9]{16}\b|\b(?:gh[pousr]|github_pat)_\w{16,}|\bxox[abprs]-|\b[sr]k_(?:live|test)_\w{8,}/

const userInfo = /(\b[a-z][\w+.-]*:\/\/)[^\s/@"']+@/gi
// `password=x`, `"password": "x"`, `password: x`; the colons of an ARN are none of these.
const assignment =
  /((?:pass\w*|pwd|secret\w*|token|api[-_]?key|access[-_]?key)(?:=|\\?["']\s*:\s*|:\s+)(?:\\?["'])?)[^\s"',;&\\]+/gi
const secretOption = /^--?[\w-]*(?:pass|pwd|secret|token|key|cred|auth)[\w-]*$/i

/**
 * A value for a log or a summary: masked where it may be a secret. A long one is given by its length and hash instead
 * of cut, as half of a secret that GitHub would mask is one that it does not.
 * @param name what the user calls the value, where it is one that anything may stand in: a variable, a label
 */
export function showValue(value: Json, name?: string): string {
  const text = typeof value === 'string' ? value : JSON.stringify(maskElements(value))
  if (name !== undefined && secretName.test(name) && text !== '' && !isReference(text)) return mask
  if (secretValue.test(text)) return mask
  const masked = text.replace(userInfo, `$1${mask}@`).replace(assignment, `$1${mask}`)
  if (masked.length > longest) {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
    return `(${text.length} characters, sha256 ${hash})`
  }
  if (typeof value !== 'string') return masked
  // What could be taken for something else is in quotes.
  return /^[!-~]([ -~]*[!-~])?$/.test(masked) ? masked : JSON.stringify(masked)
}

/** Where a secret is, and not what it is; a switch keeps none either. */
function isReference(text: string): boolean {
  return /^arn:[\w-]+:/.test(text) || /^(true|false)$/.test(text)
}

/** `--password hunter2`: the word behind such an option. */
function maskElements(value: Json): Json {
  if (isJsonArray(value)) {
    return value.map((element, index) => {
      const before = value[index - 1]
      return typeof before === 'string' && secretOption.test(before) ? mask : maskElements(element)
    })
  }
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, maskElements(inner)]))
}
