/** What an object of a site is for whoever gets it. */
export interface Served {
  readonly path: string
  readonly text: string
  readonly contentType: string
  readonly cacheControl: string
}

/** Whether it is what visitors navigate to. */
export function isPage({ contentType }: Pick<Served, 'contentType'>): boolean {
  return contentType.startsWith('text/html')
}

const reference = /(?:src|href)="\/([^"]*)"|url\(\/([^)]*)\)|import "\/([^"]*)"/g

/** The paths below the root that it refers to; of what is no page, style sheet or script, none. */
export function referencesOf({ contentType, text }: Served): readonly string[] {
  if (!/^text\/(html|css|javascript)/.test(contentType)) return []
  return [...text.matchAll(reference)].map(([, link, url, part]) => link ?? url ?? part ?? '')
}

/** How long CloudFront may keep it, in milliseconds. */
export function keptFor({ cacheControl }: Served): number {
  const [, seconds = '0'] = /s-maxage=(\d+)/.exec(cacheControl) ?? /max-age=(\d+)/.exec(cacheControl) ?? []
  return Number(seconds) * 1000
}
