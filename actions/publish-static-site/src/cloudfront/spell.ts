// Browsers send these as they are, and CloudFront refuses them as they are and compares their encoded forms as text,
// so that no spelling purges what visitors see; `*` is the wildcard itself. A lone surrogate has no encoding at all.
// Sources: https://url.spec.whatwg.org/#path-percent-encode-set and https://github.com/bep/s3deploy/issues/46
const unspeakable = /[~*[\]|]|\p{Surrogate}/u

/**
 * The spellings of a URL path as CloudFront compares them. What is not ASCII and what RFC 1738 calls unsafe is encoded,
 * and nothing else, or CloudFront invalidates something else; a path that cannot be spelled becomes a wildcard up to
 * where it cannot. A plus has two: S3 reads a raw one as a space, so visitors have to ask for %2B.
 * Source: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/invalidation-specifying-objects.html
 */
export function spell(path: string): readonly string[] {
  const at = path.search(unspeakable)
  const encoded = (at < 0 ? path : path.slice(0, at)).replace(/[^A-Za-z0-9$\-_.+!'(),;/:@=&]+/gu, (run) =>
    encodeURIComponent(run),
  )
  const spellings = encoded.includes('+') ? [encoded, encoded.replaceAll('+', '%2B')] : [encoded]
  return at < 0 ? spellings : spellings.map((spelling) => `${spelling}*`)
}
