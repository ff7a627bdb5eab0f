import { fileURLToPath } from 'node:url'
import { asNumber, asObjects, asText, isObject, type JsonObject } from '../readers/json.js'
import type { Finding } from './finding.js'
import { positive } from './position.js'

/** The place of a location object of this run: an absolute path, or one relative to where the tool ran. */
export function createSarifLocator(
  run: JsonObject,
): (location: JsonObject | undefined) => Pick<Finding, 'file' | 'line' | 'column'> {
  const artifacts = asObjects(run.artifacts)
  const bases = isObject(run.originalUriBaseIds) ? run.originalUriBaseIds : {}
  return (location) => {
    const physical = isObject(location?.physicalLocation) ? location.physicalLocation : {}
    const region = isObject(physical.region) ? physical.region : {}
    return {
      file: fileOf(physical.artifactLocation, artifacts, bases),
      line: positive(asNumber(region.startLine)),
      column: positive(asNumber(region.startColumn)),
    }
  }
}

/** Section 3.4: a URI, which may be relative to a base; or the index of an artifact that has one. */
function fileOf(
  artifactLocation: unknown,
  artifacts: readonly JsonObject[],
  bases: JsonObject,
): string | undefined {
  if (!isObject(artifactLocation)) return undefined
  const uri = resolveUri(artifactLocation, bases)
  if (uri !== undefined) return pathOf(uri)
  const artifact = artifacts[asNumber(artifactLocation.index) ?? -1]
  const indexed = isObject(artifact?.location) ? resolveUri(artifact.location, bases) : undefined
  return indexed === undefined ? undefined : pathOf(indexed)
}

/** Bases are relative to other bases (section 3.14.14). A circle of them, which is forbidden, must not hang this. */
function resolveUri(location: JsonObject, bases: JsonObject, depth = 0): string | undefined {
  const uri = asText(location.uri)
  if (uri === undefined || isAbsoluteUri(uri) || depth > 10) return uri
  const base = bases[asText(location.uriBaseId) ?? '']
  const baseUri = isObject(base) ? resolveUri(base, bases, depth + 1) : undefined
  // A base on a web server tells where the repository is published, not where it lies here.
  if (baseUri === undefined || (isAbsoluteUri(baseUri) && !baseUri.startsWith('file:'))) return uri
  return `${baseUri.replace(/\/*$/, '/')}${uri.replace(/^\//, '')}`
}

/** A drive letter (`C:/`), which some tools write as a URI, is no scheme. */
function isAbsoluteUri(uri: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(uri)
}

function pathOf(uri: string): string {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : decodeURIComponent(uri)
  } catch {
    // Not percent-encoded as a URI must be, or of another host: it is shown as it is written.
    return uri
  }
}
