import { error, warning, type Problem } from './problem.js'
import type { Decision } from './simulate.js'

/** One place in the task definition that names a secret or a parameter. */
export interface SecretFact {
  readonly container: string
  /** As the task definition names it. */
  readonly name: string
  readonly kind: 'secret' | 'parameter' | 'unreadable'
  readonly region: string
  /** Undefined when it could not be looked at. */
  readonly found: 'there' | 'missing' | 'being deleted' | 'no such version' | 'without a value' | undefined
  /** Whether the execution role may read it; undefined when that could not be asked. */
  readonly mayRead: Decision | undefined
  /** The customer's key that it is encrypted with, and whether the execution role may decrypt with it. */
  readonly key: { readonly arn: string; readonly mayDecrypt: Decision | undefined } | undefined
}

/** @param role the execution role's name or ARN */
export function judgeSecrets(facts: readonly SecretFact[], role: string | undefined): readonly Problem[] {
  return facts.flatMap(
    (fact) => judgeExistence(fact) ?? judgeReading(fact, role) ?? judgeDecrypting(fact, role) ?? [],
  )
}

function judgeExistence({ container, name, kind, region, found }: SecretFact): Problem | undefined {
  if (kind === 'unreadable') {
    return error(
      `Container ${container} takes a secret from ${JSON.stringify(name)}, which is neither the ARN of a secret nor the name or ARN of a parameter`,
      'Write arn:aws:secretsmanager:<region>:<account>:secret:<name>-<6 characters>[:<key>:<stage>:<version>], or a parameter by name or ARN.',
      container,
    )
  }
  switch (found) {
    case 'missing':
      return kind === 'secret'
        ? error(
            `The secret ${name} of container ${container} does not exist in ${region}`,
            'Create it, or correct its ARN: `aws secretsmanager list-secrets` shows those that there are, with the six characters at the end.',
            container,
          )
        : error(
            `The parameter ${name} of container ${container} does not exist in ${region}`,
            'Create it (`aws ssm put-parameter --type SecureString`), or correct its name: parameters in a hierarchy begin with a slash.',
            container,
          )
    case 'being deleted':
      return error(
        `The secret ${name} of container ${container} is being deleted and gives no value any more`,
        'Take the deletion back (`aws secretsmanager restore-secret`), or use another secret.',
        container,
      )
    case 'no such version':
      return error(
        `The secret ${name} of container ${container} has no such version`,
        'Correct the stage or the version at the end of the ARN: `aws secretsmanager list-secret-version-ids` shows those that there are.',
        container,
      )
    case 'without a value':
      return error(
        `The secret ${name} of container ${container} has no value yet`,
        'Give it one: `aws secretsmanager put-secret-value`.',
        container,
      )
    case 'there':
    case undefined:
      return undefined
  }
}

function judgeReading(
  { container, name, kind, mayRead, key }: SecretFact,
  role: string | undefined,
): Problem | undefined {
  const action = kind === 'secret' ? 'secretsmanager:GetSecretValue' : 'ssm:GetParameters'
  const noun = kind === 'secret' ? 'secret' : 'parameter'
  const problem = `The execution role ${role ?? ''} may not read the ${noun} ${name} of container ${container}`
  const hint = `Add to a policy of the role: Allow ${action} on it, and kms:Decrypt on ${key?.arn ?? 'its key when that is one of your own'}.`
  switch (mayRead) {
    case 'allowed':
    case 'depends':
    case undefined:
      return undefined
    case 'explicitly denied':
      return error(
        problem,
        `A policy of the role or of the organization denies ${action}; no Allow outweighs that.`,
        container,
      )
    case 'denied':
      // A secret may have a policy of its own that lets the role in, which a simulation does not see.
      return kind === 'secret'
        ? warning(`${problem}, unless a policy of the secret lets it`, hint, container)
        : error(problem, hint, container)
  }
}

/** A key of AWS's own lets in whoever may read what it encrypts; one of the customer's does not. */
function judgeDecrypting(
  { container, name, kind, key }: SecretFact,
  role: string | undefined,
): Problem | undefined {
  if (key === undefined) return undefined
  const problem = `The execution role ${role ?? ''} may not decrypt with ${key.arn}, the key of the ${kind} ${name} of container ${container}`
  switch (key.mayDecrypt) {
    case 'allowed':
    case 'depends':
    case undefined:
      return undefined
    case 'explicitly denied':
      return error(
        problem,
        'A policy of the role or of the organization denies kms:Decrypt; no Allow outweighs that.',
        container,
      )
    case 'denied':
      // The key's own policy, or a grant, may let the role in, which a simulation does not see.
      return warning(
        `${problem}, unless the policy of the key lets it`,
        `Add to a policy of the role: Allow kms:Decrypt on ${key.arn}.`,
        container,
      )
  }
}
