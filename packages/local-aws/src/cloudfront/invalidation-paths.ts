import { AwsError } from '../service.js'

/**
 * Paths in the form in which they are compared: with their leading slash.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html
 * @throws AwsError InvalidArgument for what has to be percent-encoded and is not. A raw `~` counts among it, although
 *   browsers send it raw, so that only a wildcard purges it: https://github.com/aws/aws-sdk/issues/525
 */
export function readPaths(items: readonly string[]): readonly string[] {
  return items.map((item) => {
    // RFC 1738, 2.2: the unsafe characters.
    if (
      item === '' ||
      item.length > 4000 ||
      /[^\x21-\x7e]|[<>"{}|\\^~[\]`#]|%(?![0-9A-Fa-f]{2})/.test(item)
    ) {
      throw new AwsError('InvalidArgument', 'Your request contains one or more invalid invalidation paths.')
    }
    return item.startsWith('/') ? item : `/${item}`
  })
}

/** A `*` stands for the rest when it is last, for itself everywhere else. */
export function isWildcard(path: string): boolean {
  return path.endsWith('*')
}

/** Whether paths cover a path; they are compared as text, so `%61` is not `a`. */
export function coversPath(paths: readonly string[]): (path: string) => boolean {
  const exact = new Set(paths.filter((path) => !isWildcard(path)))
  const starts = paths.filter(isWildcard).map((path) => path.slice(0, -1))
  return (path) => exact.has(path) || starts.some((start) => path.startsWith(start))
}
