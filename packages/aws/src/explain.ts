import { asError, CancelledError, UserError } from '@slipway/action-kit'
import { explainDenied, httpStatus, isDenied } from './denied.js'
import { AwsCallError, missingCredentials, type AwsCall } from './errors.js'

/** What an SDK call threw, as the error that the user sees. */
export function explainAwsError(thrown: unknown, call: AwsCall): Error {
  const error = asError(thrown)
  if (error instanceof UserError || error.cause instanceof CancelledError) return error
  if (error.name === 'AbortError') return error
  if (isDenied(error)) return explainDenied(error, call)
  if (error.name === 'CredentialsProviderError') return missingCredentials(error)
  const name = `${call.service} ${call.operation}`
  const code = networkCode(error) ?? error.name
  const found = explanations.find(({ isIt }) => isIt(error))
  const message = found?.message(name, call, error) ?? `${name} failed: ${code}`
  return new AwsCallError(message, {
    code,
    cause: error,
    ...(found === undefined ? {} : { hint: found.hint }),
  })
}

/** Whether a call was refused because its session is over. */
export function isExpired(error: unknown): boolean {
  return /^(ExpiredToken|ExpiredTokenException|TokenRefreshRequired)$/.test(asError(error).name)
}

interface Explanation {
  readonly isIt: (error: Error) => boolean
  readonly message: (name: string, call: AwsCall, error: Error) => string
  readonly hint: string
}

const explanations: readonly Explanation[] = [
  {
    isIt: isExpired,
    message: (name) => `The AWS credentials expired before ${name}`,
    hint: 'Use role-to-assume: it renews itself. Credentials from an earlier step last as long as that step asked for.',
  },
  {
    // Before the wrong credentials, with which it shares its codes.
    isIt: (error) =>
      /^(RequestTimeTooSkewed|RequestExpired|RequestInTheFuture)$/.test(error.name) ||
      /Signature (expired|not yet current)/.test(error.message),
    message: (name) => `AWS refused ${name} because the clock of the runner is off`,
    hint: 'Requests carry the time at which they were signed, which may differ by five minutes. Have the runner keep its clock (NTP).',
  },
  {
    isIt: ({ name }) =>
      /^(UnrecognizedClientException|InvalidClientTokenId|InvalidAccessKeyId|InvalidToken|SignatureDoesNotMatch|InvalidSignatureException)$/.test(
        name,
      ),
    message: (name) => `AWS does not accept the credentials for ${name}`,
    hint: 'The access key is wrong, deleted, or its secret or session token does not belong to it. Prefer role-to-assume, which needs no stored key.',
  },
  {
    isIt: (error) => /CERT|SELF_SIGNED|ERR_TLS/.test(networkCode(error) ?? ''),
    message: (name, { region }) =>
      `${name} reached no endpoint in ${region} whose certificate can be trusted`,
    hint: "A proxy that opens TLS needs its certificate in NODE_EXTRA_CA_CERTS of the runner's environment.",
  },
  {
    isIt: (error) => networkCode(error) === 'EPROXY',
    message: (name, _call, { message }) => `${name} did not get through the proxy. ${message}`,
    hint: 'See HTTPS_PROXY of the runner, with a name and a password where the proxy asks for them (407): http://<name>:<password>@<host>:<port>. NO_PROXY names the hosts that are reached without it.',
  },
  {
    isIt: (error) => networkCode(error) !== undefined || error.name === 'TimeoutError',
    message: (name, { region }) => `${name} did not reach AWS in ${region}`,
    hint: 'Check the region, AWS_ENDPOINT_URL, and whether the runner reaches the endpoint (proxy, VPC endpoint, DNS).',
  },
  {
    isIt: (error) => /^(Throttl\w+|SlowDown|TooManyRequests\w*|RequestLimitExceeded)$/.test(error.name),
    message: (name) => `AWS throttled ${name} to the last attempt`,
    hint: 'Something else in the account uses up the request quota, or many deployments run at once. Run fewer at a time (concurrency:), or see the quota in Service Quotas.',
  },
  {
    isIt: (error) => (httpStatus(error) ?? 0) >= 500,
    message: (name) => `AWS failed ${name} to the last attempt`,
    hint: 'This is on the side of AWS: see https://health.aws.amazon.com/health/status and re-run the job.',
  },
]

/** Node's own code: `ECONNREFUSED`, `ERR_TLS_CERT_ALTNAME_INVALID`. */
function networkCode(error: Error): string | undefined {
  const code: unknown = 'code' in error ? error.code : undefined
  return typeof code === 'string' && /^[A-Z][A-Z_]+$/.test(code) ? code : undefined
}
