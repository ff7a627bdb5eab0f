import { asError, UserError, type Context } from '@slipway/action-kit'
import type { RegistryLogin, Repository } from './ecr.js'
import { explainDenial } from './registry-denial.js'

// As calls of the API: where three in ten fail, ten attempts get through with a probability of 1 - 6e-6.
const attempts = 10
const longestWaitMs = 10_000

/**
 * A small blob of the repository as text, over the registry protocol. ECR answers with a redirect to S3, which fetch
 * follows without the login.
 * @throws UserError when ECR refuses it, or when it is still not to be had after ten attempts, in about half a minute
 */
export async function download(
  repository: Repository,
  digest: string,
  { user, password }: RegistryLogin,
  { clock, log, signal }: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<string> {
  const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const url = blobUrl(repository.uri, digest)
  for (let attempt = 1; ; attempt++) {
    const answer = await get(url, authorization, signal)
    if (answer.kind === 'blob') return answer.text
    if (answer.kind === 'refused' || attempt === attempts) {
      const denial = explainDenial(answer.why.message, repository.region)
      if (denial !== undefined) throw denial
      throw new UserError(`The image configuration ${digest} of ${repository.name} does not download`, {
        cause: answer.why,
        hint: 'The role needs ecr:GetDownloadUrlForLayer for it, and the runner a way to the registry and to S3, where ECR keeps layers (proxy, VPC endpoint).',
      })
    }
    log.info(`The download failed (${answer.why.message}); attempt ${attempt + 1} of ${attempts}`)
    await clock.sleep(Math.random() * Math.min(longestWaitMs, 500 * 2 ** attempt), signal)
  }
}

/** As Docker does it: a registry on this very machine is spoken to without TLS. */
export function blobUrl(repositoryUri: string, digest: string): string {
  const at = repositoryUri.indexOf('/')
  const [host, name] = [repositoryUri.slice(0, at), repositoryUri.slice(at + 1)]
  const scheme = /^(127(?:\.\d+){3}|localhost)(:\d+)?$/.test(host) ? 'http' : 'https'
  return `${scheme}://${host}/v2/${name}/blobs/${digest}`
}

type Answer =
  | { readonly kind: 'blob'; readonly text: string }
  /** Another attempt cannot help. */
  | { readonly kind: 'refused'; readonly why: Error }
  | { readonly kind: 'failed'; readonly why: Error }

async function get(url: string, authorization: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(url, { headers: { authorization }, signal })
    const text = await response.text()
    if (response.ok) return { kind: 'blob', text }
    const why = new Error(`HTTP ${response.status} ${text.slice(0, 500)}`.trim())
    return { kind: response.status < 500 && response.status !== 429 ? 'refused' : 'failed', why }
  } catch (error) {
    signal.throwIfAborted()
    return { kind: 'failed', why: asError(error) }
  }
}
