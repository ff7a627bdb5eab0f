import { errorCode } from '@slipway/action-kit'
import { registryUrl } from './registry-url.js'

// Source: https://nodejs.org/api/errors.html#common-system-errors, https://nodejs.org/api/tls.html#x509-certificate-error-codes
const meanings: readonly (readonly [codes: RegExp, text: string])[] = [
  [/^(ENOTFOUND|EAI_NODATA|EAI_NONAME|EAI_AGAIN)$/, 'DNS has no address for it here'],
  [/^ECONNREFUSED$/, 'nothing listens there'],
  [/^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/, 'the connection was closed before an answer came'],
  [/^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH)$/, 'no way leads there from here'],
  [/CERT|UNABLE_TO_|SELF_SIGNED/, 'its TLS certificate is not trusted here'],
]

/**
 * Why the digest of a tag is not known where its registry gave no answer, and what that means: no build fails for it.
 * @param cause what Node says, or a clause
 */
export function whyUnanswered(host: string, cause: Error | string): string {
  const asked = new URL(registryUrl(host)).host
  const name = asked === host ? host : `${host} (${asked})`
  return `${name} could not be asked, ${clauseOf(cause)}. So nothing that is there can be known to be the same, and it is built, which takes longer and is as good. To have images reused again, let this machine reach ${asked} (DNS, proxy, firewall), or name the base image with its digest (@sha256:...), for which nobody is asked`
}

function clauseOf(cause: Error | string): string {
  if (typeof cause === 'string') return cause
  // fetch has Node's error as the cause of its own.
  const code = errorCode(cause) ?? errorCode(cause.cause)
  const text = meanings.find(([codes]) => code !== undefined && codes.test(code))?.[1]
  return text === undefined || code === undefined ? cause.message : `${text} (${code})`
}
