import type { InputReader } from '@slipway/action-kit'
import { readDuration } from '../inputs/duration.js'
import { fitsLabel, parsePreviewUrl, type PreviewHost } from './preview-host.js'
import { isPreviewName, suggestPreviewName } from './preview-name.js'

/** What the inputs say about previews. */
export interface PreviewWish {
  /** Undefined: that of the pull request. */
  readonly name: string | undefined
  /** Undefined: previews are seen by a path below the site. */
  readonly host: PreviewHost | undefined
  /** How long a preview stays that nobody publishes or removes, in milliseconds; 0: for ever. */
  readonly expiryMs: number
}

const nameAccepts =
  'a name of small letters, digits and dashes inside, at most 63, and not www: it becomes a folder or a host'
const urlAccepts =
  'an https address whose host has {preview} in it, such as https://{preview}.preview.example.com'

/** @param mode of the step: what only previews know is a fault with others */
export function readPreviewWish(reader: InputReader, mode: string): PreviewWish {
  const isPreview = mode === 'preview' || mode === 'remove-preview'
  // What looks at a site takes the inputs that publish it as they are.
  if (!isPreview && mode !== 'doctor') {
    for (const name of ['preview', 'preview-url']) {
      if (reader.isGiven(name)) reader.fault(name, `is given, and has no meaning with mode: ${mode}`)
    }
    if (reader.isGiven('preview-expiry', '14d'))
      reader.fault('preview-expiry', `is given, and has no meaning with mode: ${mode}`)
  }
  const name = readName(reader)
  const host = readHost(reader)
  if (isPreview && host !== undefined && !reader.isGiven('edge-function'))
    reader.fault('preview-url', 'is given without edge-function, which shows previews by their hosts')
  if (mode === 'preview' && reader.isGiven('spa-fallback') && !reader.isGiven('edge-function'))
    reader.fault('spa-fallback', 'is given without edge-function, which does it')
  if (name !== undefined && host !== undefined && !fitsLabel(host, name))
    reader.fault('preview', `is ${JSON.stringify(name)}, too long for a host`, 'a shorter name')
  return { name, host, expiryMs: readDuration(reader, 'preview-expiry', '14d') }
}

function readName(reader: InputReader): string | undefined {
  const name = reader.optionalText('preview', { accepts: nameAccepts })
  if (name === undefined || isPreviewName(name)) return name
  const better = suggestPreviewName(name)
  const hint = better === undefined ? '' : `; give preview: ${better}`
  reader.fault('preview', `is ${JSON.stringify(name)}`, nameAccepts + hint)
  return undefined
}

function readHost(reader: InputReader): PreviewHost | undefined {
  const given = reader.optionalText('preview-url', { accepts: urlAccepts })
  const host = given === undefined ? undefined : parsePreviewUrl(given)
  if (given !== undefined && host === undefined)
    reader.fault('preview-url', `is ${JSON.stringify(given)}`, urlAccepts)
  return host
}
