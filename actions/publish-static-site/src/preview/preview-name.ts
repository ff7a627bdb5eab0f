/** What a preview may be called: a folder's name, and a label of a host. `www` is the site's own. */
export function isPreviewName(text: string): boolean {
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(text) && text !== 'www'
}

/** A name that is close to a text such as that of a branch; undefined when there is none. */
export function suggestPreviewName(text: string): string | undefined {
  const name = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 63)
    .replace(/^-+|-+$/g, '')
  return isPreviewName(name) ? name : undefined
}
