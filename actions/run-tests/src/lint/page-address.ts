/** The address of a page as a Markdown link can hold it; nothing when it is no page's. Addresses come from reports. */
export function markdownAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return href.replace(
    /[()<>[\]|\\`*'"\s]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}
