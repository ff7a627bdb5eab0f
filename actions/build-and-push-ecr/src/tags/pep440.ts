import type { Version } from './version.js'

// Source: https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions
const pep440 = new RegExp(
  [
    '^\\s*v?',
    '(?:(?<epoch>\\d+)!)?',
    '(?<release>\\d+(?:\\.\\d+)*)',
    '(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\\d+)?)?',
    '(?:-(?<postImplicit>\\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\\d+)?)?',
    '(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\\d+)?)?',
    '(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?',
    '\\s*$',
  ].join(''),
  'i',
)

const preReleases: Readonly<Record<string, string>> = {
  alpha: 'a',
  beta: 'b',
  c: 'rc',
  pre: 'rc',
  preview: 'rc',
}

/** Undefined when the text does not conform to PEP 440. */
export function parsePep440(raw: string): Version | undefined {
  const found = pep440.exec(raw)?.groups
  if (found === undefined) return undefined
  const release = (found.release ?? '').split('.').map(plain)
  const epoch = plain(found.epoch) === '0' ? '' : `${plain(found.epoch)}!`
  const preName = found.pre?.toLowerCase()
  const pre = preName === undefined ? '' : (preReleases[preName] ?? preName) + plain(found.preNumber)
  const isPost = found.post !== undefined || found.postImplicit !== undefined
  const post = isPost ? `.post${plain(found.postImplicit ?? found.postNumber)}` : ''
  const dev = found.dev === undefined ? '' : `.dev${plain(found.devNumber)}`
  const local =
    found.local === undefined ? '' : `+${found.local.toLowerCase().split(/[-_.]/).map(localPart).join('.')}`
  return {
    raw,
    version: `${epoch}${release.join('.')}${pre}${post}${dev}${local}`,
    major: release[0] ?? '0',
    minor: release[1] ?? '0',
    patch: release[2] ?? '0',
    isRelease: `${pre}${post}${dev}` === '',
  }
}

/** A number without leading zeros; one that is left out is 0. */
function plain(digits: string | undefined): string {
  return digits?.replace(/^0+(?=\d)/, '') ?? '0'
}

function localPart(part: string): string {
  return /^\d+$/.test(part) ? plain(part) : part
}
