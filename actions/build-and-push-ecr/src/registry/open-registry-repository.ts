import { createAuthorization, type AskLogin } from './authorization.js'
import { readDigest, readManifest, writeManifest } from './manifests.js'
import { readBlob } from './read-blob.js'
import { readReferrers } from './referrers.js'
import { createRegistryClient, type ClientContext } from './registry-client.js'
import type { RegistryRepository } from './registry-repository.js'
import { usualAttempts } from './retry.js'
import { hasBlob, mountBlob, writeBlob, type BegunUploads } from './write-blob.js'

export interface RegistryRepositoryOptions {
  /** With the port if it has one; `docker.io` is Docker Hub. */
  readonly host: string
  readonly name: string
  /** Asked when the registry wants to know who asks, and once again when it refuses the login. */
  readonly login: AskLogin
  readonly context: ClientContext
  /** Whether the registry is known to take the login as it is, as ECR does: that spares the question for it. */
  readonly isBasic?: boolean
  /** For each request; ten unless given. */
  readonly attempts?: number
}

/** A repository of any registry; nothing is sent before the first question. */
export function openRegistryRepository(options: RegistryRepositoryOptions): RegistryRepository {
  const { host, name, context } = options
  const authorization = createAuthorization(options.login, options.isBasic ?? false, context)
  const client = createRegistryClient(
    { host, name, attempts: options.attempts ?? usualAttempts },
    authorization,
    context,
  )
  const begun: BegunUploads = new Map()
  return {
    host,
    name,
    manifest: (reference) => readManifest(client, reference, context),
    digestOf: (tag) => readDigest(client, tag, context),
    putManifest: (image, reference) => writeManifest(client, image, reference),
    hasBlob: (digest) => hasBlob(client, digest),
    mountBlob(digest, fromName) {
      authorization.need(`repository:${fromName}:pull`)
      return mountBlob(client, digest, fromName, begun)
    },
    readBlob: (digest) => readBlob(client, digest, context),
    writeBlob: (digest, size, bytes) => writeBlob(client, { digest, size, bytes }, begun, context),
    referrers: (digest) => readReferrers(client, digest, context),
  }
}
