/**
 * The address of a path below a base, encoded as browsers do. A plus is encoded as well: S3 reads a raw one as a space.
 * @param base ends in a slash
 */
export function pageAddress(base: string, path: string): string {
  return base + encodeURI(path).replace(/[?#]/g, encodeURIComponent).replace(/\+/g, '%2B')
}
