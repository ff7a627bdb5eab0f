import { UserError } from '@slipway/action-kit'

/**
 * What to say when the repository is not there, with the account that was looked in, as ECR's own message has it.
 * @param elsewhere other regions that have one of that name
 */
export function missingRepository(
  name: string,
  { region, elsewhere }: { readonly region: string; readonly elsewhere: readonly string[] },
  error: Error,
): UserError {
  const said = error.cause instanceof Error ? error.cause.message : error.message
  const account = /registry with id '(\d{12})'/.exec(said)?.[1]
  const where = account === undefined ? region : `account ${account}, ${region}`
  const [first] = elsewhere
  return new UserError(`There is no ECR repository "${name}" in ${where}`, {
    cause: error,
    hint: [
      ...(first === undefined
        ? []
        : [`There is one of that name in ${elsewhere.join(', ')}. If it is the one: aws-region: ${first}.`]),
      'Give create-repository: true, and the step makes it, with the settings of the inputs and of a creation template that fits. Or create it:',
      `aws ecr create-repository --repository-name ${name} --region ${region}`,
      'When it exists in another region, give aws-region; in another account, registry-id, or role-to-assume a role of that account.',
    ].join('\n'),
  })
}
