import type { InputReader } from '@slipway/action-kit'
import { whyNoValue, isHeaderName } from './header-name.js'
import { defaultCacheControl, type CacheControl } from './cache-control.js'
import { parseHeadersInput, type GlobHeaders } from './headers-input.js'
import type { Compression } from './compressible.js'

/** How the files of the source are to be objects of the site. */
export interface SiteWish {
  /** Whether pages are objects under their names without `.html` and `index.html` as well. */
  readonly cleanUrls: boolean
  readonly headers: readonly GlobHeaders[]
  readonly cacheControl: CacheControl
  readonly compress: Compression
  /** Of every object; names in lower case. */
  readonly metadata: Readonly<Record<string, string>>
}

export const plainSite: SiteWish = {
  cleanUrls: false,
  headers: [],
  cacheControl: defaultCacheControl,
  compress: 'none',
  metadata: {},
}

export function readSiteWish(reader: InputReader): SiteWish {
  return {
    cleanUrls: reader.boolean('clean-urls', { default: false }),
    headers: readHeaders(reader),
    cacheControl: {
      fingerprinted: readCacheControl(
        reader,
        'cache-control-fingerprinted',
        defaultCacheControl.fingerprinted,
      ),
      others: readCacheControl(reader, 'cache-control', defaultCacheControl.others),
    },
    compress: reader.choice('compress', ['none', 'gzip', 'brotli'], { default: 'none' }),
    metadata: readMetadata(reader),
  }
}

function readHeaders(reader: InputReader): readonly GlobHeaders[] {
  const accepts = "YAML such as '**/*.pdf': and below it, indented, Cache-Control: no-store"
  const text = reader.optionalText('headers', { accepts })
  if (text === undefined) return []
  return parseHeadersInput(text, (problem) => reader.fault('headers', problem, accepts))
}

function readCacheControl(reader: InputReader, name: string, byItself: string): string {
  const accepts = `a value of Cache-Control such as ${byItself}`
  const value = reader.text(name, { default: byItself, accepts })
  const problem = whyNoValue(value)
  if (problem !== undefined) reader.fault(name, problem, accepts)
  return value
}

// Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingMetadata.html#UserMetadata
const maxMetadataBytes = 2_048

function readMetadata(reader: InputReader): Readonly<Record<string, string>> {
  const accepts = `lines name=value, ${maxMetadataBytes} bytes altogether`
  const given = [...reader.pairs('metadata', { accepts })]
  for (const [name, value] of given) {
    const problem = isHeaderName(name) ? whyNoValue(value) : 'is no name that a header can have'
    if (problem !== undefined) reader.fault('metadata', `${JSON.stringify(name)} ${problem}`, accepts)
  }
  const bytes = given.reduce((sum, [name, value]) => sum + name.length + value.length, 0)
  if (bytes > maxMetadataBytes) reader.fault('metadata', `is ${bytes} bytes`, accepts)
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value.trim()]))
}
