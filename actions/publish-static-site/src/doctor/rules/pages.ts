import { urlPathsOf } from '../../cloudfront/urls.js'
import type { BehaviorFacts, DistributionFacts, Facts, SiteFacts } from '../facts.js'
import type { Finding } from '../finding.js'
import { mayRead } from '../may-read.js'
import { json, listingStatement, partitionOf } from '../snippets.js'
import { known, type DistributionRule } from './rule.js'

/** Which behavior answers the site's own address. */
export function homeOf({ behaviors }: DistributionFacts): BehaviorFacts | undefined {
  return behaviors.find(({ pattern }) => pattern === '*') ?? behaviors[0]
}

/** The address of a file below the prefix at a behavior; undefined where its origin does not reach it. */
export function urlOf(path: string, { origin }: BehaviorFacts, { prefix }: SiteFacts): string | undefined {
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

/** Whether CloudFront may list the bucket, as far as that can be told. */
function mayList({ arn }: DistributionFacts, { bucket, site }: Facts): boolean | undefined {
  const policy = bucket.kind === 'there' ? known(bucket.policy) : undefined
  if (policy === undefined) return undefined
  const bucketArn = `arn:${partitionOf(site.region)}:s3:::${site.bucket}`
  const found = mayRead(policy, { arn, objectArn: bucketArn, identity: undefined }, 's3:listbucket')
  return found === 'unclear' ? undefined : found === 'yes' || found === 'anyone'
}

function mixedUp({ id, arn }: DistributionFacts, { bucket, region }: SiteFacts): Finding {
  const statement = listingStatement(`arn:${partitionOf(region)}:s3:::${bucket}`, arn)
  return {
    level: 'hint',
    what: `The distribution ${id} cannot tell a page that is not there from one that it may not read`,
    why: 'Without s3:ListBucket S3 answers 403 to both: a bucket policy that is wrong looks as if every page were gone.',
    mend: `Add this statement to the bucket policy, and a custom error response for 404 like that for 403:\n${json(statement)}`,
  }
}

/** The way to make a single page application without a function: everything that is not there is its page. */
export const wrongStatus: DistributionRule = (distribution) => {
  const { id, errorPages } = distribution
  const wrong = errorPages.filter(
    ({ status, responseStatus, page }) =>
      (status === 403 || status === 404) && responseStatus === 200 && page !== '',
  )
  const [first] = wrong
  if (first === undefined || homeOf(distribution) === undefined) return []
  const statuses = wrong.map(({ status }) => status).join(' and ')
  return [
    {
      level: 'warning',
      what: `The distribution ${id} answers 200 with ${first.page} where the origin says ${statuses}`,
      why: 'Nothing is ever missing: search engines keep pages that are gone, scripts that are gone come as HTML, and a bucket that lets nobody in looks like a site that is up.',
      mend: [
        `For a single page application: spa-fallback: ${first.page.slice(1)} with edge-function, and take these custom error responses away.`,
        `For an error page: ResponseCode 404 in the custom error response of ${id} for ${statuses}.`,
      ].join('\n'),
    },
  ]
}

/** What is shown for what is not there. S3 says 403 to who may not list the bucket, and so not know what is missing. */
export const errorPage: DistributionRule = (distribution, facts) => {
  const { site } = facts
  const home = homeOf(distribution)
  const url =
    home === undefined || site.errorDocument === undefined ? undefined : urlOf(site.errorDocument, home, site)
  if (home === undefined || home.origin.isWebsite || url === undefined) return []
  const { id, errorPages } = distribution
  const may = mayList(distribution, facts)
  // 404 is what comes where CloudFront may list, 403 where it may not.
  const coming = may === undefined ? [403, 404] : may ? [404] : [403]
  const lacking = coming.filter(
    (status) => !errorPages.some((found) => found.status === status && found.page === url),
  )
  if (lacking.length === 0) return may === false ? [mixedUp(distribution, site)] : []
  return [
    {
      level: 'warning',
      what: `The distribution ${id} does not show ${url} for the origin's ${lacking.join(' and ')}`,
      why: `${may === true ? 'That is what S3 answers for what is not there' : 'Without permission to list, S3 answers 403 for what is not there'}; visitors get its XML instead of your page.`,
      mend: lacking
        .map(
          (status) =>
            `Custom error response of ${id}: ErrorCode ${status}, ResponsePagePath ${url}, ResponseCode 404`,
        )
        .join('\n'),
    },
  ]
}
