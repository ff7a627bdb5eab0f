import { asError, UserError, type Context } from '@slipway/action-kit'
import type { RegistryLogin, Repository } from './ecr.js'

const attempts = 6

/**
 * A small blob of the repository as text, over the registry protocol. ECR answers with a redirect to S3, which fetch
 * follows without the login.
 * @throws UserError when it is still not to be had after six attempts, in about half a minute
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
    const got = await get(url, authorization, signal)
    if (typeof got === 'string') return got
    if (attempt === attempts) {
      throw new UserError(`The image configuration ${digest} of ${repository.name} does not download`, {
        cause: got,
        hint: 'The role needs ecr:GetDownloadUrlForLayer for it, and the runner a way to the registry and to S3, where ECR keeps layers (proxy, VPC endpoint).',
      })
    }
    log.info(`The download failed (${got.message}); attempt ${attempt + 1} of ${attempts}`)
    await clock.sleep(Math.random() * 500 * 2 ** attempt, signal)
  }
}

/** As Docker does it: a registry on this very machine is spoken to without TLS. */
export function blobUrl(repositoryUri: string, digest: string): string {
  const at = repositoryUri.indexOf('/')
  const [host, name] = [repositoryUri.slice(0, at), repositoryUri.slice(at + 1)]
  const scheme = /^(127(?:\.\d+){3}|localhost)(:\d+)?$/.test(host) ? 'http' : 'https'
  return `${scheme}://${host}/v2/${name}/blobs/${digest}`
}

async function get(url: string, authorization: string, signal: AbortSignal): Promise<string | Error> {
  try {
    const response = await fetch(url, { headers: { authorization }, signal })
    return response.ok ? await response.text() : new Error(`HTTP ${response.status}`)
  } catch (error) {
    signal.throwIfAborted()
    return asError(error)
  }
}
