import type { Version } from './version.js'

// Source: https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string; a `v` may precede
// it, as for node-semver, which docker/metadata-action uses.
const number = '(0|[1-9]\\d{0,15})'
const identifier = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)'
const build = '[0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*'
const semver = new RegExp(
  `^v?${number}\\.${number}\\.${number}(?:-(${identifier}(?:\\.${identifier})*))?(?:\\+${build})?$`,
)

/** Undefined when the text is no semantic version. */
export function parseSemver(raw: string): Version | undefined {
  const [, major, minor, patch, preRelease] = semver.exec(raw) ?? []
  if (major === undefined || minor === undefined || patch === undefined) return undefined
  const version = `${major}.${minor}.${patch}${preRelease === undefined ? '' : `-${preRelease}`}`
  return { raw, version, major, minor, patch, isRelease: preRelease === undefined }
}
