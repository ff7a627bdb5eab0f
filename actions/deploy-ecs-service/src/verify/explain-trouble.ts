import { asError, errorCode } from '@slipway/action-kit'

interface Explanation {
  readonly codes: RegExp
  readonly text: string
}

// Sources: https://nodejs.org/api/tls.html#x509-certificate-error-codes, https://nodejs.org/api/errors.html
const explanations: readonly Explanation[] = [
  { codes: /^CERT_HAS_EXPIRED$/, text: 'its TLS certificate has expired' },
  { codes: /^CERT_NOT_YET_VALID$/, text: 'its TLS certificate is not valid yet' },
  {
    codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    text: 'its TLS certificate is for another name: a certificate of that name is missing at the load balancer, or the name leads elsewhere',
  },
  {
    codes: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN)$/,
    text: 'its TLS certificate is self-signed; an authority of your own goes into NODE_EXTRA_CA_CERTS of the runner',
  },
  {
    codes: /^(UNABLE_TO_(VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT\w*)|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE)$/,
    text: 'its TLS certificate is of an authority that the runner does not know, or comes without the intermediate certificates',
  },
  { codes: /^CERT_REVOKED$/, text: 'its TLS certificate is revoked' },
  {
    codes: /^(EPROTO|ERR_SSL_\w+)$/,
    text: 'TLS could not be agreed on: behind that port is probably plain HTTP, or a protocol too old',
  },
  {
    codes: /^(ENOTFOUND|EAI_NODATA|EAI_NONAME)$/,
    text: 'the name has no address: a DNS record is missing, or not there yet',
  },
  { codes: /^EAI_AGAIN$/, text: 'the name could not be looked up just now' },
  { codes: /^ECONNREFUSED$/, text: 'nothing listens at that port' },
  {
    codes: /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    text: 'the connection was closed before an answer came',
  },
  {
    codes: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|EHOSTUNREACH|ENETUNREACH)$/,
    text: 'it could not be reached: a security group, the network or an internal load balancer keeps the runner out',
  },
]

/** Why `fetch` failed, as a clause: `nothing listens at that port (ECONNREFUSED)`. */
export function explainTrouble(thrown: unknown): string {
  const code = codeOf(thrown)
  const found = code === undefined ? undefined : explanations.find(({ codes }) => codes.test(code))
  if (code === undefined || found === undefined) {
    const { message, cause } = asError(thrown)
    return cause === undefined ? message : asError(cause).message
  }
  return `${found.text} (${code})`
}

/** fetch throws a TypeError; its cause, or one of the errors that are the cause's (an address each), has the code. */
function codeOf(thrown: unknown): string | undefined {
  const { cause } = asError(thrown)
  if (cause === undefined) return errorCode(thrown)
  const own = errorCode(cause)
  return own === undefined && cause instanceof AggregateError ? errorCode(cause.errors[0]) : own
}
