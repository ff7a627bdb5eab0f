/**
 * The paths that visitors see a file under, not encoded: `/about.html` and `/about`; `/docs/index.html`, `/docs/` and
 * `/docs`.
 */
export function urlPathsOfFile(path: string, indexDocument: string): readonly string[] {
  const url = `/${path}`
  if (url.endsWith(`/${indexDocument}`)) {
    const folder = url.slice(0, -indexDocument.length)
    return folder === '/' ? [url, folder] : [url, folder, folder.slice(0, -1)]
  }
  return /\.html$/i.test(url) ? [url, url.slice(0, -'.html'.length)] : [url]
}
