/**
 * Visits pages of a site, and whatever they lead to.
 * @returns `page -> missing`, for all that is not there
 */
export async function crawlSite(url: string, paths: readonly string[]): Promise<readonly string[]> {
  const missing: string[] = []
  const seen = new Map(paths.map((path) => [path, 'outside']))
  for (const [path, from] of seen) {
    const answer = await fetch(`${url}/${path}`)
    const text = await answer.text()
    if (answer.status !== 200) missing.push(`${from} -> ${path} (${answer.status})`)
    else if (answer.headers.get('content-type')?.startsWith('text/html') === true) {
      for (const [, link = ''] of text.matchAll(/(?:href|src)="\/([^"]*)"/g)) {
        if (!seen.has(link)) seen.set(link, path)
      }
    }
  }
  return missing
}
