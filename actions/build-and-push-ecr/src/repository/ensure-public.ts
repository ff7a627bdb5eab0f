import { UserError } from '@slipway/action-kit'
import { isAwsError, type Aws } from '@slipway/aws'
import type { EcrApi, Repository } from '../registry/ecr.js'
import type { RepositoryContext } from './create-repository.js'
import type { Ensured } from './ensure-private.js'

/** What is asked about a public repository; tests answer with plain objects. */
export interface PublicRepositoryApi {
  /** @throws AwsCallError RepositoryNotFoundException among others */
  find(name: string): Promise<Repository>
  /** @throws AwsCallError RepositoryAlreadyExistsException among others */
  create(name: string): Promise<void>
}

export function openPublicRepositoryApi(
  aws: Pick<Aws, 'ecrPublic'>,
  ecr: Pick<EcrApi, 'repository'>,
): PublicRepositoryApi {
  return {
    find: (name) => ecr.repository(name),
    async create(repositoryName) {
      const [client, { CreateRepositoryCommand }] = await Promise.all([
        aws.ecrPublic(),
        import('@slipway/aws/sdk/ecr-public'),
      ])
      await client.send(new CreateRepositoryCommand({ repositoryName }))
    },
  }
}

/**
 * The account's repository in ECR Public, made when it is not there and shall be. Of its settings the action knows none.
 * @throws UserError when it is not there
 */
export async function ensurePublicRepository(
  api: PublicRepositoryApi,
  name: string,
  isMade: boolean,
  { log }: Pick<RepositoryContext, 'log'>,
): Promise<Ensured> {
  const report = { created: false, changes: [], applied: false }
  try {
    return { repository: await api.find(name), report }
  } catch (error) {
    if (!isAwsError(error, 'RepositoryNotFoundException')) throw error
    if (!isMade) throw missingPublicRepository(name, error)
  }
  const created = await api.create(name).then(
    () => true,
    (error: unknown) => {
      // Another run has made it since we looked.
      if (isAwsError(error, 'RepositoryAlreadyExistsException')) return false
      throw error
    },
  )
  const repository = await api.find(name)
  if (created) log.info(`Created the repository ${repository.uri}`)
  return { repository, report: { ...report, created } }
}

function missingPublicRepository(name: string, cause: Error): UserError {
  return new UserError(`There is no repository "${name}" in the ECR Public registry of the account`, {
    cause,
    hint: [
      'Give create-repository: true, and the step makes it. Or create it:',
      `aws ecr-public create-repository --repository-name ${name} --region us-east-1`,
      'When the image is to go into a private repository, leave out registry-type: public; when into another account, give role-to-assume a role of that account.',
    ].join('\n'),
  })
}
