import type { InputReader } from '@slipway/action-kit'
import { isReleaseId } from './release-name.js'

/** What the inputs say about releases. */
export interface ReleaseWish {
  /** The name that is given: of the release to make, or of the one to go back to. */
  readonly id: string | undefined
  readonly keepReleases: number
  /** Undefined: releases are switched by the origin's path. */
  readonly edge: EdgeWish | undefined
  /** The page that answers every path which is no file, below the site; undefined: none does. */
  readonly spaPage: string | undefined
}

export interface EdgeWish {
  readonly functionName: string
  /** Name or ARN. */
  readonly keyValueStore: string
}

const nameAccepts =
  'a name of letters, digits, dots, dashes and underscores, at most 64, such as 2024-05-01 or v1.2'

/** @param mode of the step: what only releases know is a fault with others */
export function readReleaseWish(reader: InputReader, mode: string): ReleaseWish {
  const isInPlace = mode === 'publish' || mode === 'plan'
  const isPreview = mode === 'preview' || mode === 'remove-preview'
  if ((isInPlace || isPreview) && reader.isGiven('release')) {
    reader.fault('release', `is given, and has no meaning with mode: ${mode}`)
  }
  if (mode !== 'doctor' && !reader.isGiven('distribution-id')) {
    const accepts = isPreview ? 'the ID of what shows previews' : 'the ID of what is switched'
    if (!isInPlace) reader.fault('distribution-id', `is required with mode: ${mode}`, accepts)
    else if (reader.isGiven('edge-function')) {
      reader.fault(
        'distribution-id',
        'is not given, and edge-function runs nowhere else',
        'the ID of what runs it',
      )
    }
  }
  if (isInPlace && reader.isGiven('spa-fallback') && !reader.isGiven('edge-function')) {
    reader.fault(
      'spa-fallback',
      'is given, and nothing does it without edge-function',
      'edge-function besides',
    )
  }
  const id = reader.optionalText('release', { accepts: nameAccepts })
  if (id !== undefined && !isReleaseId(id)) {
    reader.fault('release', `is ${JSON.stringify(id)}`, nameAccepts)
  }
  return {
    id,
    keepReleases: reader.integer('keep-releases', {
      default: 10,
      min: 1,
      max: 1000,
      accepts: 'a number of releases from 1 to 1000',
    }),
    edge: readEdgeWish(reader),
    spaPage: readSpaPage(reader),
  }
}

function readSpaPage(reader: InputReader): string | undefined {
  const accepts = 'a page below the source, such as index.html'
  const page = reader.optionalText('spa-fallback', { accepts })?.replace(/^\/+/, '')
  if (page === undefined || /^[^/].*\.html?$/.test(page)) return page
  reader.fault('spa-fallback', `is ${JSON.stringify(page)}`, accepts)
  return undefined
}

/** `edge-function` and `key-value-store`, which go together. */
function readEdgeWish(reader: InputReader): EdgeWish | undefined {
  // Source: the API reference of CreateFunction, Name, and of CreateKeyValueStore.
  const functionName = reader.optionalText('edge-function', {
    matches: /^[a-zA-Z0-9-_]{1,64}$/,
    accepts: 'the name of a CloudFront function, at most 64 letters, digits, dashes and underscores',
  })
  const keyValueStore = reader.optionalText('key-value-store', {
    matches: /^([a-zA-Z0-9-_]{1,64}|arn:aws[a-z-]*:cloudfront::\d{12}:key-value-store\/[0-9a-f-]{36})$/,
    accepts: 'the name or the ARN of a CloudFront KeyValueStore',
  })
  if (functionName !== undefined && keyValueStore !== undefined) return { functionName, keyValueStore }
  if (functionName !== undefined) {
    reader.fault('key-value-store', 'is not given, and edge-function reads it', 'its name or ARN')
  } else if (keyValueStore !== undefined) {
    reader.fault('edge-function', 'is not given, and nothing else reads key-value-store', 'its name')
  }
  return undefined
}
