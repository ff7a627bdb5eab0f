import { UserError } from '@slipway/action-kit'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { digestContext, type ContextDigest } from './context/digest-context.js'
import { UnknowableError } from './dockerfile/unknowable.js'
import { findIgnoreRules } from './ignore/find-ignore-file.js'
import { isPinned, isRemoteContext } from './remote-source.js'

/** What `build-contexts` names, by kind. */
export type NamedContext =
  | { readonly kind: 'folder'; readonly name: string; readonly path: string }
  | { readonly kind: 'image'; readonly name: string; readonly reference: string }
  /** It says itself which content it is. */
  | { readonly kind: 'fixed'; readonly name: string; readonly content: string }

/**
 * Source: loadInputs in https://github.com/docker/buildx/blob/v0.38.2/build/opt.go
 * @throws UnknowableError for a source that can change without notice; UserError for a layout that cannot be read
 */
export function readNamedContext(name: string, value: string): NamedContext {
  if (value.startsWith('docker-image://')) {
    return { kind: 'image', name, reference: value.slice('docker-image://'.length) }
  }
  if (value.startsWith('oci-layout://')) return { kind: 'fixed', name, content: contentOfLayout(value) }
  if (value.startsWith('target:'))
    throw new UnknowableError(`the build context \`${name}\` is made by another build`)
  if (!isRemoteContext(value)) return { kind: 'folder', name, path: value }
  if (isPinned(value, undefined)) return { kind: 'fixed', name, content: value }
  throw new UnknowableError(
    `the build context \`${name}\` comes from elsewhere and can change without notice`,
  )
}

/** A folder with a name of its own has its own .dockerignore; `<Dockerfile>.dockerignore` is for the main one alone. */
export function digestNamedFolder(path: string, signal: AbortSignal): Promise<ContextDigest> {
  return digestContext(path, findIgnoreRules(path, undefined), signal)
}

/** The digest, or the index of the layout, which names all of its content by digest, and the tag to be taken. */
function contentOfLayout(value: string): string {
  const [place = '', digest] = value.slice('oci-layout://'.length).split('@')
  if (digest !== undefined) return digest
  const [, path = place, tag = 'latest'] = /^(.*?)(?::([^/:]+))?$/.exec(place) ?? []
  const index = join(path, 'index.json')
  try {
    return `${tag} of ${createHash('sha256').update(readFileSync(index)).digest('hex')}`
  } catch (error) {
    throw new UserError(`The OCI layout ${path} of \`build-contexts\` cannot be read.`, { cause: error })
  }
}
