/** What a release may be called: a name in a path and in a URL, as it is. */
export function isReleaseId(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text) && !text.includes('..')
}
