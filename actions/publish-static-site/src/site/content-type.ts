// Sources: the IANA media type registry; RFC 9239 (JavaScript); https://developer.mozilla.org/docs/Web/HTTP/MIME_types.
// A browser refuses modules, WebAssembly and manifests whose type is wrong, and guesses the charset of text without one.
const text: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html', 'htm'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs', 'cjs'],
  'text/plain': ['txt', 'text', 'log', 'ini', 'conf'],
  'text/markdown': ['md', 'markdown'],
  'text/csv': ['csv'],
  'text/tab-separated-values': ['tsv'],
  'text/calendar': ['ics'],
  'text/vcard': ['vcf'],
  'text/vtt': ['vtt'],
  'text/xsl': ['xsl', 'xslt'],
  'application/xml': ['xml'],
  'application/xhtml+xml': ['xhtml'],
  'application/opensearchdescription+xml': ['osdx'],
  'application/rss+xml': ['rss'],
  'application/atom+xml': ['atom'],
  'application/yaml': ['yaml', 'yml'],
  'image/svg+xml': ['svg'],
}
const binary: Readonly<Record<string, readonly string[]>> = {
  // JSON is UTF-8 by definition and knows no charset parameter. Source: RFC 8259, sections 8.1 and 11.
  'application/json': ['json', 'map'],
  'application/json5': ['json5'],
  'application/ld+json': ['jsonld'],
  'application/geo+json': ['geojson'],
  'application/manifest+json': ['webmanifest'],
  'application/importmap+json': ['importmap'],
  'application/x-ndjson': ['ndjson', 'jsonl'],
  'application/wasm': ['wasm'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'application/gzip': ['gz', 'tgz'],
  'application/x-bzip2': ['bz2'],
  'application/x-xz': ['xz'],
  'application/zstd': ['zst'],
  'application/x-tar': ['tar'],
  'application/x-7z-compressed': ['7z'],
  'application/java-archive': ['jar'],
  'application/postscript': ['ps', 'eps'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.apple.pkpass': ['pkpass'],
  'application/vnd.android.package-archive': ['apk'],
  'application/epub+zip': ['epub'],
  'application/rtf': ['rtf'],
  'application/msword': ['doc'],
  'application/vnd.ms-excel': ['xls'],
  'application/vnd.ms-powerpoint': ['ppt'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.ms-fontobject': ['eot'],
  'font/woff': ['woff'],
  'font/woff2': ['woff2'],
  'font/ttf': ['ttf'],
  'font/otf': ['otf'],
  'font/collection': ['ttc'],
  'image/png': ['png'],
  'image/apng': ['apng'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/heic': ['heic'],
  'image/heif': ['heif'],
  'image/jxl': ['jxl'],
  'image/bmp': ['bmp'],
  'image/tiff': ['tif', 'tiff'],
  'image/x-icon': ['ico', 'cur'],
  'audio/mpeg': ['mp3'],
  'audio/mp4': ['m4a'],
  'audio/aac': ['aac'],
  'audio/flac': ['flac'],
  'audio/wav': ['wav'],
  'audio/ogg': ['oga', 'ogg', 'opus'],
  'audio/webm': ['weba'],
  'video/mp4': ['mp4', 'm4v'],
  'video/webm': ['webm'],
  'video/ogg': ['ogv'],
  'video/quicktime': ['mov'],
  'video/x-matroska': ['mkv'],
  'audio/midi': ['mid', 'midi'],
  'application/vnd.apple.mpegurl': ['m3u8'],
  'application/dash+xml': ['mpd'],
  'video/mp2t': ['ts'],
  'model/gltf-binary': ['glb'],
  'model/gltf+json': ['gltf'],
  'model/stl': ['stl'],
  'model/obj': ['obj'],
  'model/vnd.usdz+zip': ['usdz'],
}

const byExtension: ReadonlyMap<string, string> = new Map([
  ...pairs(text, '; charset=utf-8'),
  ...pairs(binary, ''),
])

// Apple asks for JSON under names without an extension.
// Source: https://developer.apple.com/documentation/xcode/supporting-associated-domains
const byName: ReadonlyMap<string, string> = new Map([
  ['apple-app-site-association', 'application/json'],
  ['CNAME', 'text/plain; charset=utf-8'],
  ['LICENSE', 'text/plain; charset=utf-8'],
])

/** What a file is, and how its bytes are encoded. */
export interface Representation {
  readonly contentType: string
  readonly contentEncoding?: string
}

/**
 * What a file is by its name, read as browsers have to: `.svgz` is SVG that is compressed, and what ends in `.br` is what
 * its name without that says. A `.gz` is an archive that visitors keep as it is.
 * Source: https://www.w3.org/TR/SVG2/conform.html#ConformingSVGServers
 */
export function representationOf(path: string): Representation {
  if (/\.svgz$/i.test(path)) return { contentType: 'image/svg+xml', contentEncoding: 'gzip' }
  const inner = path.slice(0, -'.br'.length)
  const isCompressed = /\.br$/i.test(path) && /[^/.]\.[^/.]+$/.test(inner)
  return isCompressed
    ? { contentType: contentTypeOf(inner), contentEncoding: 'br' }
    : { contentType: contentTypeOf(path) }
}

/**
 * The Content-Type of a file by its name, text with its charset. An unknown one is `application/octet-stream`, which a
 * browser downloads and never runs.
 */
export function contentTypeOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return byName.get(name) ?? byExtension.get(extension) ?? 'application/octet-stream'
}

function pairs(
  types: Readonly<Record<string, readonly string[]>>,
  suffix: string,
): readonly (readonly [string, string])[] {
  return Object.entries(types).flatMap(([type, extensions]) =>
    extensions.map((extension) => [extension, type + suffix] as const),
  )
}
