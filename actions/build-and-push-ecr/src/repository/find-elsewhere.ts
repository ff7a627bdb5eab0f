import type { Aws } from '@slipway/aws'

/** Nobody waits long for a hint. */
const limitMs = 1_200

// Those that an account has without asking for them; in one of these a repository is that was looked for in a wrong one.
// Source: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
const regions = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
]
const otherPartitions = [
  ['cn-north-1', 'cn-northwest-1'],
  ['us-gov-east-1', 'us-gov-west-1'],
]

/**
 * Other regions of the partition that have a repository of that name: all are asked at once. One that refuses, or does
 * not answer in a moment, has none for us.
 */
export async function findElsewhere(
  aws: Pick<Aws, 'ecrIn' | 'region'>,
  { name, registryId }: { readonly name: string; readonly registryId: string | undefined },
): Promise<readonly string[]> {
  const { DescribeRepositoriesCommand } = await import('@slipway/aws/sdk/ecr')
  const ask = async (region: string): Promise<readonly string[]> => {
    const client = await aws.ecrIn(region)
    const question = new DescribeRepositoriesCommand({ registryId, repositoryNames: [name] })
    try {
      const { repositories = [] } = await client.send(question, { abortSignal: AbortSignal.timeout(limitMs) })
      return repositories.length > 0 ? [region] : []
    } finally {
      client.destroy()
    }
  }
  const others = regionsLike(aws.region).filter((region) => region !== aws.region)
  const answers = await Promise.allSettled(others.map(ask))
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
}

/** Credentials are good in one partition. A region that is in none of these is in one that has few others. */
function regionsLike(region: string): readonly string[] {
  const partition = otherPartitions.find((its) => its.includes(region))
  if (partition !== undefined) return partition
  return /^(?:us-iso|eu-iso|eusc)/.test(region) ? [] : regions
}
