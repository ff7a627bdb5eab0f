import { readXml, type XmlElement } from '../read-xml.js'
import { header } from '../s3/headers.js'
import { AwsError, type Reply, type Request } from '../service.js'
import { document, type XmlValue } from '../xml.js'

export const namespace = 'http://cloudfront.amazonaws.com/doc/2020-05-31/'

type Members = Readonly<Record<string, XmlValue>>

/** A list as CloudFront writes it: how many, and Items where there are some. */
export function quantified(name: string, items: readonly XmlValue[]): Members {
  return { Quantity: items.length, Items: items.length === 0 ? undefined : { [name]: items } }
}

export function xmlReply(
  root: string,
  members: Members,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Reply {
  return bodyReply(document(root, namespace, members), headers, status)
}

/** A document that is already written. */
export function bodyReply(body: string, headers: Readonly<Record<string, string>> = {}, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'content-length': String(Buffer.byteLength(body)), ...headers },
    body,
  }
}

/** A page of a list: from the item after Marker, which its key names. */
export function page<T>(
  { query }: Request,
  items: readonly T[],
  options: {
    readonly element: string
    readonly key: (item: T) => string
    readonly write: (item: T) => XmlValue
    /** Distributions and invalidations tell Marker and IsTruncated as well. */
    readonly isOlder?: boolean
  },
): Members {
  const marker = query.get('Marker') ?? ''
  const max = Math.min(Number(query.get('MaxItems') ?? 100), 100)
  const from = marker === '' ? 0 : items.findIndex((item) => options.key(item) === marker) + 1
  const shown = items.slice(from, from + max)
  const isTruncated = from + shown.length < items.length
  const last = shown.at(-1)
  return {
    ...(options.isOlder === true ? { Marker: marker } : {}),
    NextMarker: isTruncated && last !== undefined ? options.key(last) : undefined,
    MaxItems: max,
    ...(options.isOlder === true ? { IsTruncated: isTruncated } : {}),
    ...quantified(options.element, shown.map(options.write)),
  }
}

/** The document of a body. @throws AwsError MissingBody, MalformedInput */
export async function readBody(request: Request, root: string): Promise<XmlElement> {
  const text = (await request.body()).toString('utf8')
  if (text === '') {
    throw new AwsError('MissingBody', 'This operation requires a body. Ensure that the body is present.')
  }
  const element = readXml(text)
  if (element?.name !== root) {
    throw new AwsError('MalformedInput', `Could not parse the request as a ${root}.`)
  }
  return element
}

/** @throws AwsError InvalidIfMatchVersion, PreconditionFailed where a request does not name the version there is */
export function checkVersion(request: Request, etag: string): void {
  const given = header(request, 'if-match')
  if (given === undefined || given === '') {
    throw new AwsError(
      'InvalidIfMatchVersion',
      'The If-Match version is missing or not valid for the resource.',
    )
  }
  if (given === etag) return
  throw new AwsError(
    'PreconditionFailed',
    "The request failed because it didn't meet the preconditions in one or more request-header fields.",
    412,
  )
}

/** Members that are numbers in the service model. */
const numbers = /^(Quantity|ErrorCode|\w+TTL|HTTPS?Port|Connection\w+|Origin\w+Timeout)$/

/** What a document says in the form of the service model: lists are lists, numbers are numbers. */
export function inputOf(element: XmlElement): unknown {
  const { children, name, text } = element
  if (name === 'Items') return children.map(inputOf)
  if (children.length > 0) return Object.fromEntries(children.map((child) => [child.name, inputOf(child)]))
  if (numbers.test(name) && /^\d+$/.test(text)) return Number(text)
  return text === 'true' || text === 'false' ? text === 'true' : text
}
