/** Where a redirect leads. */
export interface Target {
  /** A path from the root or an absolute address, percent-encoded. */
  readonly text: string
  readonly isAbsolute: boolean
}

// S3 takes no longer ones. Source: https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html
const maxLength = 2_048
const here = 'http://here.invalid'

/** Reads a destination as a browser would; what is wrong with it, as text, when something is. */
export function parseTarget(written: string): Target | string {
  const isAbsolute = /^https?:\/\//i.test(written)
  if (!isAbsolute && !written.startsWith('/'))
    return 'is neither a path from the root nor an http or https address'
  if (!URL.canParse(written, here)) return 'is no address'
  const url = new URL(written, here)
  // `//host` and `/\host` are addresses of another host to a browser.
  if (!isAbsolute && url.origin !== here) return 'leads to another host without saying how; write https://'
  if (url.username !== '' || url.password !== '') return 'has credentials, which everybody would see'
  if (/%(?![0-9a-f]{2})/i.test(written)) return 'has a percent sign that encodes nothing'
  const text = isAbsolute ? url.href : url.href.slice(here.length)
  return text.length > maxLength ? `is longer than ${maxLength} characters` : { text, isAbsolute }
}
