import { list, member, text } from './members.js'
import type { Task } from './task.js'

/** `linux/amd64` */
export type Platform = string

/**
 * What an index holds images for; undefined for a single image, whose manifest does not tell, and for an index that does
 * not.
 * Source: https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
 */
export function platformsOf(manifest: string): readonly Platform[] | undefined {
  const found = list(parse(manifest), 'manifests').flatMap((entry) => {
    const platform = member(entry, 'platform')
    const [os, architecture] = [text(platform, 'os'), text(platform, 'architecture')]
    // An attestation stands in an index as unknown/unknown.
    if (os === undefined || architecture === undefined || os === 'unknown') return []
    return [`${os}/${architecture}`]
  })
  return found.length === 0 ? undefined : [...new Set(found)]
}

/**
 * What the task runs on. Fargate takes X86_64 and LINUX where the task does not say; elsewhere the instances decide.
 * @returns undefined when it is not certain
 */
export function platformOf(task: Task, isFargate: boolean): Platform | undefined {
  const architecture = task.architecture ?? (isFargate ? 'X86_64' : undefined)
  if (architecture === undefined) return undefined
  const system = (task.operatingSystem ?? 'LINUX').startsWith('WINDOWS') ? 'windows' : 'linux'
  switch (architecture) {
    case 'X86_64':
      return `${system}/amd64`
    case 'ARM64':
      return `${system}/arm64`
    default:
      return undefined
  }
}

function parse(manifest: string): unknown {
  try {
    return JSON.parse(manifest)
  } catch {
    // Not JSON: nothing that could be held against the task.
    return undefined
  }
}
