import { createHash } from 'node:crypto'

import type { BuildRequest } from '../build/request.js'
import { digestNamedFolder, readNamedContext, type NamedContext } from './build-contexts.js'
import { digestContext, type ContextDigest } from './context/digest-context.js'
import { decidingInputs } from './deciding-inputs.js'
import { declaredArguments } from './dockerfile/declared-arguments.js'
import { externalImages } from './dockerfile/external-sources.js'
import { readDockerfile } from './dockerfile/read-dockerfile.js'
import { UnknowableError } from './dockerfile/unknowable.js'
import type { Identity, KnownIdentity, ResolveBase } from './identity.js'
import { findIgnoreRules } from './ignore/find-ignore-file.js'
import { UnreadablePatternError } from './ignore/go-regexp.js'
import { resolveImages } from './resolve-images.js'

/** Goes up with every change of what counts or how it is written down: images of before are then built once more. */
const schema = 1

export interface Subject {
  readonly request: BuildRequest
  /** Further texts that decide about the image; their order counts. */
  readonly extra: readonly string[]
}

export interface Dependencies {
  readonly resolveBase: ResolveBase
  readonly signal: AbortSignal
}

/**
 * What a build is made of, as one hash: the Dockerfile, what the builder gets of its contexts, the inputs that decide,
 * and what the images that it starts from are now. Unknown when something else decides: a remote source that is not
 * pinned, a base that nobody can resolve.
 * @throws UserError when the Dockerfile, a context or a .dockerignore cannot be read
 */
export async function identify(subject: Subject, dependencies: Dependencies): Promise<Identity> {
  const over = new AbortController()
  const signal = AbortSignal.any([dependencies.signal, over.signal])
  try {
    return await identifyKnown(subject, { ...dependencies, signal })
  } catch (error) {
    if (error instanceof UnknowableError) return { kind: 'unknown', reason: sentence(error.message) }
    if (error instanceof UnreadablePatternError) {
      return {
        kind: 'unknown',
        reason: `A pattern of the .dockerignore is only read by the builder: ${error.message}`,
      }
    }
    throw error
  } finally {
    // What is still being read is of no use after an error.
    over.abort()
  }
}

async function identifyKnown(
  { request, extra }: Subject,
  { resolveBase, signal }: Dependencies,
): Promise<KnownIdentity> {
  if (request.source.kind === 'remote') {
    throw new UnknowableError('the context is fetched by the builder; it is not here to be compared')
  }
  const dockerfileBytes = readDockerfile(request.file)
  const dockerfile = dockerfileBytes.toString()
  const contexts = [...request.buildContexts].sort(([a], [b]) => (a < b ? -1 : 1))
  const named = contexts.map(([name, value]) => readNamedContext(name, value))
  const images = [
    ...externalImages(dockerfile, request.fileName, request),
    ...named.flatMap((context) => (context.kind === 'image' ? [{ ...context, line: undefined }] : [])),
  ]
  const main = request.source.path
  const [bases, context, ...others] = await Promise.all([
    resolveImages(images, request.fileName, resolveBase),
    digestContext(main, findIgnoreRules(main, request.file), signal),
    ...named.map((each) => (each.kind === 'folder' ? digestNamedFolder(each.path, signal) : undefined)),
  ])
  const key = JSON.stringify({
    schema,
    dockerfile: sha256(dockerfileBytes),
    context: context.sha256,
    contexts: named.map((each, index) => [each.name, each.kind, contentOf(each, others[index])]),
    bases: bases.map(({ full, digest }) => [full, digest]),
    inputs: decidingInputs(request, declaredArguments(dockerfile)),
    extra,
  })
  const counted = [context, ...others.filter((digest) => digest !== undefined)]
  return {
    kind: 'known',
    hash: sha256(key),
    bases: bases.filter(({ isPinned }) => !isPinned).map(({ reference, digest }) => ({ reference, digest })),
    files: counted.reduce((sum, { files }) => sum + files, 0),
    bytes: counted.reduce((sum, { bytes }) => sum + bytes, 0),
    ...(counted.some(({ holdsGit }) => holdsGit) ? { holdsGit: true } : {}),
  }
}

function contentOf(context: NamedContext, digest: ContextDigest | undefined): string {
  switch (context.kind) {
    case 'folder':
      return digest?.sha256 ?? ''
    case 'image':
      return context.reference
    case 'fixed':
      return context.content
  }
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
