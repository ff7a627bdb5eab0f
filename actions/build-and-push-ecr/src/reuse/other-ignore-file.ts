import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { BuildRequest } from '../build/request.js'
import type { Builder } from '../builder/builder.js'

/**
 * A file of patterns that this builder does not read as BuildKit does, by which the identity was made: the classic builder
 * knows no `<Dockerfile>.dockerignore`, and Podman and Buildah prefer a `.containerignore`. What they build may hold other
 * files then. Sources: https://docs.docker.com/build/concepts/context/#filename-and-location and containers-common,
 * containerignore(5)
 */
export function otherIgnoreFile(
  { kind }: Pick<Builder, 'kind'>,
  { source, file }: Pick<BuildRequest, 'source' | 'file'>,
): string | undefined {
  if (source.kind !== 'folder' || kind === 'buildx' || kind === 'engine-buildkit') return undefined
  const own = `${file}.dockerignore`
  if (existsSync(own)) return basename(own)
  const isPodman = kind === 'podman' || kind === 'buildah'
  return isPodman && existsSync(join(source.path, '.containerignore')) ? '.containerignore' : undefined
}
