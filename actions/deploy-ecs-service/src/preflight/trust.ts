import { list, member, text } from './members.js'

const service = 'ecs-tasks.amazonaws.com'

/**
 * Whether a role's trust policy lets ECS's tasks assume it. Conditions are not judged: those that are usual here
 * (aws:SourceAccount, aws:SourceArn) hold for the account's own tasks.
 * @param document as GetRole gives it: URL-encoded JSON
 */
export function trustsTasks(document: string): boolean {
  const statements = readStatements(document)
  const applies = (effect: string): boolean =>
    statements.some(
      (statement) =>
        text(statement, 'Effect') === effect &&
        services(statement).some((name) => name === service || name === '*') &&
        values(statement, 'Action').some(isAssumeRole),
    )
  return applies('Allow') && !applies('Deny')
}

function readStatements(document: string): readonly unknown[] {
  const policy: unknown = JSON.parse(decodeURIComponent(document))
  const statements = list(policy, 'Statement')
  return statements.length > 0 ? statements : [member(policy, 'Statement')]
}

function services(statement: unknown): readonly string[] {
  const principal = member(statement, 'Principal')
  return principal === '*'
    ? ['*']
    : [...values(principal, 'Service'), ...values(principal, 'AWS').filter(isAll)]
}

function isAll(name: string): boolean {
  return name === '*'
}

/** A value, or a list of them, as policies have both. */
function values(holder: unknown, name: string): readonly string[] {
  const single = text(holder, name)
  if (single !== undefined) return [single]
  return list(holder, name).filter((item): item is string => typeof item === 'string')
}

function isAssumeRole(action: string): boolean {
  return /^(\*|sts:(\*|assume\*|assumerole\*?))$/i.test(action)
}
