import { urlPathsOf } from '../../cloudfront/urls.js'
import type { BehaviorFacts, DistributionFacts, SiteFacts } from '../facts.js'
import { known, type DistributionRule } from './rule.js'

/** Which behavior answers the site's own address. */
export function homeOf({ behaviors }: DistributionFacts): BehaviorFacts | undefined {
  return behaviors.find(({ pattern }) => pattern === '*') ?? behaviors[0]
}

function urlOf(path: string, { origin }: BehaviorFacts, { prefix }: SiteFacts): string | undefined {
  return urlPathsOf(`${prefix}${path}`, [origin.path])[0]
}

/** What is shown at `/`. The website endpoint knows index pages itself. */
export const rootPage: DistributionRule = (distribution, { site }) => {
  const home = homeOf(distribution)
  if (home === undefined || home.origin.isWebsite || home.rewrites) return []
  const { id, defaultRootObject: shown } = distribution
  const url = urlOf(site.indexDocument, home, site)
  if (url !== `/${site.indexDocument}` || shown === site.indexDocument) return []
  const mend = `Set the default root object of ${id} to ${site.indexDocument} (DefaultRootObject, without a slash).`
  if (shown === '') {
    return [
      {
        level: 'error',
        what: `The distribution ${id} shows nothing at /`,
        why: 'There is no object of that name: who types the name of the site is answered 403.',
        mend,
      },
    ]
  }
  return [
    {
      level: 'warning',
      what: `The distribution ${id} shows ${shown} at /, and the index-document is ${site.indexDocument}`,
      why: 'Where the two differ, one of them is not what visitors should get.',
      mend,
    },
  ]
}

/** What is shown at `/docs/`. */
export const folderPages: DistributionRule = (distribution, { site, published }) => {
  const home = homeOf(distribution)
  if (home === undefined || home.origin.isWebsite || home.rewrites) return []
  const page = known(published)?.folderPage
  const url = page === undefined ? undefined : urlOf(page, home, site)
  if (page === undefined || url === undefined) return []
  const folder = url.slice(0, url.lastIndexOf('/') + 1)
  return [
    {
      level: 'warning',
      what: `The distribution ${distribution.id} answers ${folder} with 403, though there is ${page}`,
      why: 'The default root object is for / alone, and S3 knows no folders behind an origin access control.',
      mend: 'Set clean-urls: true, alone (pages are uploaded under their other names too) or with edge-function (a function finds them).',
    },
  ]
}

/** What is shown for what is not there. S3 says 403 to who may not list the bucket, and so not know what is missing. */
export const errorPage: DistributionRule = (distribution, { site }) => {
  const home = homeOf(distribution)
  const url =
    home === undefined || site.errorDocument === undefined ? undefined : urlOf(site.errorDocument, home, site)
  if (home === undefined || home.origin.isWebsite || url === undefined) return []
  const { id, errorPages } = distribution
  // By default a bucket's policy does not let CloudFront list: 403 is what comes, 404 where it does.
  const lacking = [403, 404].filter(
    (status) => !errorPages.some((found) => found.status === status && found.page === url),
  )
  if (lacking.length === 0) return []
  return [
    {
      level: 'warning',
      what: `The distribution ${id} does not show ${url} for the origin's ${lacking.join(' and ')}`,
      why: 'Without permission to list, S3 answers 403 for what is not there; visitors get its XML instead of your page.',
      mend: lacking
        .map(
          (status) =>
            `Custom error response of ${id}: ErrorCode ${status}, ResponsePagePath ${url}, ResponseCode 404`,
        )
        .join('\n'),
    },
  ]
}
