import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalAws } from '@slipway/local-aws'
import { root } from '@slipway/testkit'

/**
 * A bucket behind CloudFront with an edge function, which shows `www.example.com` and `*.preview.example.com`.
 * @param edge the name of the function; the key value store is called as the bucket
 */
export function createSite(
  { s3, cloudFront }: LocalAws,
  { bucket, owner }: { readonly bucket: string; readonly owner: string },
  id: string | undefined,
  edge: string,
): Promise<{ readonly id: string; readonly url: string }> {
  s3.createBucket(bucket, { owner })
  cloudFront.createKeyValueStore(bucket)
  const code = readFileSync(join(root, 'dist/publish-static-site/slipway-edge.js'), 'utf8')
  cloudFront.createFunction(edge, code, { store: bucket })
  return cloudFront.createDistribution({
    ...(id === undefined ? {} : { id }),
    originBucket: bucket,
    aliases: ['www.example.com', '*.preview.example.com'],
    defaultRootObject: 'index.html',
    invalidationMs: 10,
    viewerRequest: edge,
  })
}
