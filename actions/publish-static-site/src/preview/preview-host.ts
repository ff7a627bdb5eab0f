import { UserError } from '@slipway/action-kit'

/** What stands before and behind a preview's name in the host that shows it: `''` and `.preview.example.com`. */
export type PreviewHost = readonly [before: string, behind: string]

/** Undefined when the text is no `https://` address whose host, and nothing else, has `{preview}` in it, once. */
export function parsePreviewUrl(text: string): PreviewHost | undefined {
  const [, before, behind] = /^https:\/\/([a-z0-9.-]*)\{preview\}([a-z0-9.-]+)\/?$/i.exec(text) ?? []
  if (before === undefined || behind === undefined) return undefined
  const host: PreviewHost = [before.toLowerCase(), behind.toLowerCase()]
  const labels = hostOf(host, 'x').split('.')
  const isHost = labels.length > 2 && labels.every((label) => /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(label))
  return isHost ? host : undefined
}

export function hostOf([before, behind]: PreviewHost, name: string): string {
  return before + name + behind
}

/** Whether the label that a name ends up in is not longer than DNS takes. */
export function fitsLabel(host: PreviewHost, name: string): boolean {
  return hostOf(host, name)
    .split('.')
    .every((label) => label.length <= 63)
}

/**
 * Checks that a distribution answers to the host of a preview, and that none of its other hosts looks like one: the edge
 * takes every host of that form for a preview's.
 * @param names of the distribution; an alias may begin with `*.`
 * @throws UserError
 */
export function checkHost(
  host: PreviewHost,
  name: string,
  { id, names }: { readonly id: string; readonly names: readonly string[] },
): void {
  const [before, behind] = host
  const taken = names.find(
    (own) =>
      !own.startsWith('*') &&
      own !== hostOf(host, name) &&
      own.startsWith(before) &&
      own.endsWith(behind) &&
      /^[a-z0-9-]+$/.test(own.slice(before.length, own.length - behind.length)),
  )
  if (taken !== undefined) {
    throw new UserError(
      `The address of previews takes in ${taken}, which the distribution ${id} has as an alias`,
      {
        hint: 'Give previews a domain of their own in preview-url, such as https://{preview}.preview.example.com.',
      },
    )
  }
  const wanted = hostOf(host, name)
  const isNamed = names.some((own) => (own.startsWith('*.') ? wanted.endsWith(own.slice(1)) : own === wanted))
  if (isNamed) return
  const alias = `*.${wanted.split('.').slice(1).join('.')}`
  throw new UserError(`The distribution ${id} does not answer to ${wanted}`, {
    hint: `Give it the alias ${alias}, a certificate for it, and a DNS record ${alias} that leads to it.`,
  })
}
