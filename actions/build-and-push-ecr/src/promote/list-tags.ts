import { isAwsError, type Aws } from '@slipway/aws'

// Enough to find what somebody meant.
const mostPages = 5

/** Tags of a private repository, some thousands at most; none when the role may not list them, undefined without a repository. */
export async function listTags(
  aws: Pick<Aws, 'ecr'>,
  { registryId, name }: { readonly registryId: string | undefined; readonly name: string },
): Promise<readonly string[] | undefined> {
  const [client, { ListImagesCommand }] = await Promise.all([aws.ecr(), import('@slipway/aws/sdk/ecr')])
  const tags: string[] = []
  let nextToken: string | undefined
  try {
    for (let page = 0; page < mostPages; page++) {
      const question = {
        registryId,
        repositoryName: name,
        filter: { tagStatus: 'TAGGED' },
        nextToken,
      } as const
      const answer = await client.send(new ListImagesCommand(question))
      tags.push(...(answer.imageIds ?? []).flatMap(({ imageTag }) => imageTag ?? []))
      nextToken = answer.nextToken
      if (nextToken === undefined) break
    }
  } catch (error) {
    if (isAwsError(error, 'RepositoryNotFoundException')) return undefined
    // The tags are a courtesy: what went wrong is that the image is missing, and that is said.
    if (!isAwsError(error, 'AccessDeniedException')) throw error
  }
  return tags
}
