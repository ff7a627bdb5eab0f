/**
 * Whether a bucket policy lets anybody in: a statement that allows every principal, without a condition.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
 */
export function isPublic(policy: object): boolean {
  const statements = 'Statement' in policy ? [policy.Statement].flat() : []
  return statements.some((statement) => {
    if (typeof statement !== 'object' || statement === null) return false
    const isAllowed = 'Effect' in statement && statement.Effect === 'Allow'
    return (
      isAllowed && !('Condition' in statement) && 'Principal' in statement && isAnybody(statement.Principal)
    )
  })
}

function isAnybody(principal: unknown): boolean {
  if (principal === '*') return true
  if (typeof principal !== 'object' || principal === null || !('AWS' in principal)) return false
  return [principal.AWS].flat().includes('*')
}
