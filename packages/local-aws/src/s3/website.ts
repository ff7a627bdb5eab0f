import { AwsError } from '../service.js'
import type { Bucket, StoredObject } from './bucket.js'
import { describe } from './read-objects.js'
import { wholeSeconds } from './replies.js'

/** What the website endpoint answers. */
export interface WebsiteAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly object?: { readonly etag: string; readonly lastModified: number }
}

/**
 * The website endpoint: index documents of directories, redirects of objects, the error document.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/IndexDocumentSupport.html
 * @param path without its first slash
 * @throws AwsError NoSuchWebsiteConfiguration
 */
export function answerWebsite(bucket: Bucket, path: string): WebsiteAnswer {
  const { website } = bucket.settings
  if (website === undefined) {
    throw new AwsError(
      'NoSuchWebsiteConfiguration',
      'The specified bucket does not have a website configuration',
      404,
      { BucketName: bucket.name },
    )
  }
  const { indexDocument, errorDocument } = website
  const object = bucket.get(path === '' || path.endsWith('/') ? `${path}${indexDocument}` : path)
  const location = object?.headers['x-amz-website-redirect-location']
  if (location !== undefined) return redirect(301, location)
  if (object !== undefined) return serve(200, object)
  if (bucket.get(`${path}/${indexDocument}`) !== undefined) return redirect(302, `/${path}/`)
  const error = errorDocument === undefined ? undefined : bucket.get(errorDocument)
  return error === undefined ? html(404, '404 Not Found') : serve(404, error)
}

function serve(status: number, object: StoredObject): WebsiteAnswer {
  const { body, etag, lastModified } = object
  const known = { etag, lastModified: wholeSeconds(lastModified) }
  const headers = { ...describe(object), server: 'AmazonS3' }
  return { status, headers, body, ...(status === 200 ? { object: known } : {}) }
}

function redirect(status: 301 | 302, location: string): WebsiteAnswer {
  return { ...html(status, `${status} Moved`), headers: { location, server: 'AmazonS3' } }
}

function html(status: number, title: string): WebsiteAnswer {
  const body = Buffer.from(`<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`)
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', server: 'AmazonS3' }, body }
}
