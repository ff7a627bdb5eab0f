import { asError, type Context } from '@slipway/action-kit'
import { findUserLogin } from '../docker/user-logins.js'
import type { ResolveBase } from '../identity/identity.js'
import { registryHost } from '../repository/repository.js'
import { parseDockerReference, type DockerReference } from './docker-reference.js'
import type { EcrApi, Repository } from './ecr.js'
import { openRegistryRepository } from './open-registry-repository.js'
import { RegistryError } from './registry-error.js'
import type { RegistryRepository } from './registry-repository.js'
import { ecrHost } from './registry-url.js'
import { whyUnanswered } from './why-unanswered.js'

/** A base image that takes longer is not worth the wait: then it is built. */
const limitMs = 5_000
/** As many as there is time for. */
const attempts = 3

export interface BaseResolverOptions {
  readonly ecr: Pick<EcrApi, 'protocol'>
  /** Base images of its registry are asked for with the step's own login. */
  readonly repository: Promise<{ readonly repository: Repository }>
  readonly context: Pick<Context, 'clock' | 'env' | 'log' | 'maskSecret' | 'programs' | 'signal'>
  readonly limitMs?: number
}

/**
 * What tags point to now, each asked for once: by HEAD, which counts as no pull, with the logins of the user's Docker.
 * It never rejects but when the step is cancelled.
 */
export function createBaseResolver(options: BaseResolverOptions): ResolveBase {
  const asked = new Map<string, ReturnType<ResolveBase>>()
  return (reference) => {
    const found = asked.get(reference) ?? resolve(reference, options)
    asked.set(reference, found)
    return found
  }
}

async function resolve(text: string, options: BaseResolverOptions): ReturnType<ResolveBase> {
  const reference = parseDockerReference(text)
  if (reference === undefined) return { unresolved: `"${text}" is no reference of an image` }
  const { host, tag, digest } = reference
  if (digest !== undefined) return { digest }
  const { signal } = options.context
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), options.limitMs ?? limitMs)
  try {
    const work = lookUp(reference, tag ?? 'latest', options, AbortSignal.any([signal, late.signal]))
    const found = await unlessAborted(work, late.signal)
    return found === undefined ? { unresolved: `${host} has no ${text}` } : { digest: found }
  } catch (error) {
    signal.throwIfAborted()
    const seconds = (options.limitMs ?? limitMs) / 1000
    return {
      unresolved: late.signal.aborted
        ? whyUnanswered(host, `it did not answer within ${seconds} s`)
        : whyUnresolved(host, asError(error)),
    }
  } finally {
    clearTimeout(timer)
  }
}

async function lookUp(
  reference: DockerReference,
  tag: string,
  options: BaseResolverOptions,
  signal: AbortSignal,
): Promise<string | undefined> {
  return (await open(reference, options, signal)).digestOf(tag)
}

/** The registry of the image that is built has the step's login, any other that of the user's Docker. */
async function open(
  { host, name }: DockerReference,
  { ecr, repository, context }: BaseResolverOptions,
  signal: AbortSignal,
): Promise<RegistryRepository> {
  // Where there is no repository yet, nothing is based on its registry.
  const own = await repository.then(({ repository: found }) => found).catch(() => undefined)
  if (own !== undefined && registryHost(own) === host) return ecr.protocol({ uri: `${host}/${name}` })
  const login = await findUserLogin(host, { ...context, signal })
  // A token of ECR is good for every registry of the region that the role may read.
  if (login === undefined && own !== undefined && ecrHost(host)?.region === own.region) {
    return ecr.protocol({ uri: `${host}/${name}` })
  }
  return openRegistryRepository({
    host,
    name,
    login: () => Promise.resolve(login),
    attempts,
    context: { ...context, signal },
  })
}

/** The step's own login knows nothing of the limit of one base image. */
async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(asError(signal.reason)), { once: true })
  })
  return Promise.race([work, aborted])
}

function whyUnresolved(host: string, error: Error): string {
  if (!(error instanceof RegistryError)) return `${host}: ${error.message}`
  if (error.status === undefined) return whyUnanswered(host, asError(error.cause))
  return `${host} answered ${error.reason}`
}
