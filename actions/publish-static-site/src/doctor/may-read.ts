import { isMeant, type PolicyStatement } from './policy.js'

/** Who reads, and what. */
export interface Reader {
  /** The distribution's. */
  readonly arn: string
  /** Of an object below the prefix, of the bucket, or of a key. */
  readonly objectArn: string
  /** The origin access identity; undefined: the distribution signs with an origin access control. */
  readonly identity: string | undefined
}

/**
 * - `yes`: this distribution, and no other that is not named
 * - `anyone`: any distribution of anybody, this one among them
 * - `other`: another distribution or account
 * - `denied`: a Deny stands against it
 * - `unclear`: under conditions that only S3 knows
 */
export type MayRead = 'yes' | 'anyone' | 'other' | 'denied' | 'unclear' | 'no'

/**
 * Whether the policy of a bucket or a key lets a distribution do something.
 * @param action in lower case, as in policies: `s3:getobject`, `s3:listbucket`, `kms:decrypt`
 */
export function mayRead(
  policy: readonly PolicyStatement[],
  reader: Reader,
  action = 's3:getobject',
): MayRead {
  const found = policy
    .filter((statement) => isAbout(statement, reader, action))
    .map((statement) => ({ isAllow: statement.isAllow, holds: holds(statement.condition, reader.arn) }))
  if (found.some(({ isAllow, holds: how }) => !isAllow && how !== 'no' && how !== 'unclear')) return 'denied'
  if (found.some(({ isAllow, holds: how }) => !isAllow && how === 'unclear')) return 'unclear'
  const allowing = found.filter(({ isAllow }) => isAllow).map(({ holds: how }) => how)
  if (allowing.includes('yes')) return 'yes'
  if (allowing.includes('always')) return reader.identity === undefined ? 'anyone' : 'yes'
  if (allowing.includes('unclear')) return 'unclear'
  return allowing.length > 0 ? 'other' : 'no'
}

function isAbout(
  { principals, actions, resources }: PolicyStatement,
  reader: Reader,
  asked: string,
): boolean {
  const isAction = actions.some((action) => isMeant(action.toLowerCase(), asked))
  return isAction && isReader(principals, reader) && resources.some((arn) => isMeant(arn, reader.objectArn))
}

function isReader(principals: PolicyStatement['principals'], { identity }: Reader): boolean {
  if (principals === '*') return true
  if (identity === undefined) return principals.Service?.includes('cloudfront.amazonaws.com') === true
  // A canonical ID does not tell whose it is; it is what CloudFront itself writes for an identity.
  const names = principals.AWS ?? []
  return names.some((name) => name.endsWith(` ${identity}`)) || (principals.CanonicalUser ?? []).length > 0
}

type Holds = 'always' | 'yes' | 'no' | 'unclear'

/** Whether a condition holds when CloudFront asks for this distribution. */
function holds(condition: PolicyStatement['condition'], arn: string): Holds {
  const account = arn.split(':')[4] ?? ''
  const tests = Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]): Holds => {
      // CloudFront asks S3 by TLS.
      if (key === 'aws:securetransport') return values.includes('true') ? 'always' : 'no'
      const asked = key === 'aws:sourcearn' ? arn : key === 'aws:sourceaccount' ? account : undefined
      if (asked === undefined) return 'unclear'
      if (/^(StringEquals|StringLike|ArnEquals|ArnLike)(IfExists)?$/.test(operator)) {
        return values.some((value) => isMeant(value, asked)) ? 'yes' : 'no'
      }
      if (/^(StringNotEquals|StringNotLike|ArnNotEquals|ArnNotLike)(IfExists)?$/.test(operator)) {
        return values.some((value) => isMeant(value, asked)) ? 'no' : 'yes'
      }
      return 'unclear'
    }),
  )
  if (tests.includes('no')) return 'no'
  if (tests.includes('unclear')) return 'unclear'
  return tests.includes('yes') ? 'yes' : 'always'
}
