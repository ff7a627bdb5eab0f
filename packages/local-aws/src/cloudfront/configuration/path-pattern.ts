import type { Behavior, Settings } from './settings.js'

/** The behaviour of a path: the first whose pattern fits. Undefined where the distribution is not enabled. */
export function behaviorFor({ isEnabled, behaviors }: Settings, path: string): Behavior | undefined {
  return isEnabled ? behaviors.find(({ pathPattern }) => fits(pathPattern, path)) : undefined
}

/**
 * `*` stands for any characters, `?` for one; a leading slash may be left out.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DownloadDistValuesCacheBehavior.html
 */
function fits(pattern: string, path: string): boolean {
  const parts = pattern
    .replace(/^\//, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^/?${parts}$`, 's').test(path)
}
