/** What is wrong with a bucket name, and what to give instead; undefined when it can be one. */
export interface BucketNameFault {
  readonly problem: string
  readonly accepts: string
}

const accepts = 'the name of a bucket: 3 to 63 lower-case letters, digits, hyphens and dots'

/** Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
export function checkBucketName(name: string): BucketNameFault | undefined {
  const problem = `is ${JSON.stringify(name)}`
  const pasted = parsePasted(name)
  if (pasted !== undefined) {
    const { kind, bucket, path } = pasted
    const alsoPrefix = path === '' ? '' : `, and prefix: ${path}`
    return {
      problem: `${problem}, ${kind}`,
      accepts: `the name alone; give bucket: ${bucket}${alsoPrefix}`,
    }
  }
  const isName =
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) &&
    !name.includes('..') &&
    !/^\d+\.\d+\.\d+\.\d+$/.test(name)
  return isName ? undefined : { problem, accepts }
}

/** What people copy from the console, from `aws s3` and from policies. */
function parsePasted(text: string): { kind: string; bucket: string; path: string } | undefined {
  const forms: readonly (readonly [kind: string, pattern: RegExp])[] = [
    ['an s3:// URI', /^s3:\/\/([^/]+)\/?(.*)$/],
    ['an ARN', /^arn:aws[a-z-]*:s3:::([^/]+)\/?(.*)$/],
    ['a URL', /^https?:\/\/([^/]+?)\.s3[.-][^/]*\/?(.*)$/],
    ['a path', /^([a-z0-9][a-z0-9.-]+)\/(.*)$/],
  ]
  for (const [kind, pattern] of forms) {
    const [, bucket, path = ''] = pattern.exec(text) ?? []
    if (bucket !== undefined) return { kind, bucket, path: path.replace(/\/?\*?$/, '') }
  }
  return undefined
}
