import { createInterface } from 'node:readline'
import type { ImageSource } from '../../ecr/index.js'
import { pullErrors } from '../pull-errors.js'
import { readPullError } from './answers.js'
import { DockerError, type DockerEngine } from './engine.js'

/** A pull that failed, in ECS's words. */
export class PullError extends Error {}

/**
 * Pulls an image: those of the embedded ECR always, with a login of their own; any other when it is not there yet.
 * @throws PullError
 */
export async function pullImage(
  engine: DockerEngine,
  images: ImageSource,
  image: string,
  signal: AbortSignal,
): Promise<void> {
  if (!images.owns(image) && (await isPresent(engine, image))) return
  const headers: Record<string, string> = images.owns(image)
    ? { 'x-registry-auth': Buffer.from(JSON.stringify(images.login(image))).toString('base64url') }
    : {}
  try {
    const path = `/images/create?fromImage=${encodeURIComponent(withTag(image))}`
    const progress = await engine.open('POST', path, { headers, signal })
    for await (const line of createInterface({ input: progress, crlfDelay: Infinity })) {
      const failure = readPullError(line)
      if (failure !== undefined) throw new DockerError(0, failure)
    }
  } catch (error) {
    if (!(error instanceof DockerError)) throw error
    throw explain(image, error.message)
  }
}

async function isPresent(engine: DockerEngine, image: string): Promise<boolean> {
  try {
    await engine.call('GET', `/images/${image}/json`)
    return true
  } catch (error) {
    if (error instanceof DockerError && error.status === 404) return false
    throw error
  }
}

/** Without a tag the daemon would pull every one. */
function withTag(image: string): string {
  return /[:@][^/]*$/.test(image) ? image : `${image}:latest`
}

function explain(image: string, message: string): PullError {
  const platform = /no matching manifest for ([\w/]+)/.exec(message)?.[1]
  if (platform !== undefined) return new PullError(pullErrors.platform(image, platform))
  if (/not found|manifest unknown|name unknown|no such image/i.test(message)) {
    return new PullError(pullErrors.missing(image))
  }
  if (/denied|unauthorized|no basic auth|authorization/i.test(message)) {
    return new PullError(pullErrors.denied(image))
  }
  return new PullError(`CannotPullContainerError: ${message}`)
}
