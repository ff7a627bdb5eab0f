import type { Service as SdkService } from '@aws-sdk/client-ecs'
import type { Clock } from '@slipway/action-kit'
import { isPassing } from '@slipway/aws'
import type { DeployAws } from '../deploy-aws.js'
import { lastPart } from './target.js'

/** Reads one service; undefined when the cluster has no such one. */
export type ReadService = (service: string) => Promise<SdkService | undefined>

/** Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServices.html */
const servicesPerCall = 10

/** Looks that come this close to each other share a call. */
const joinMs = 200

interface Waiting {
  readonly service: string
  settle(answer: Promise<SdkService | undefined>): void
}

/**
 * Reads the services of one cluster, ten a call: many deployments of one step look at the same pace, and the quota is
 * the account's (20 calls a second).
 * @param isOne whether there is only one service: then nobody is waited for
 */
export function createServiceReader(
  aws: Pick<DeployAws, 'ecs'>,
  cluster: string,
  clock: Pick<Clock, 'sleep'>,
  isOne: boolean,
): ReadService {
  let waiting: Waiting[] = []
  const describe = async (services: readonly string[]): Promise<readonly SdkService[]> => {
    const [client, { DescribeServicesCommand }] = await Promise.all([
      aws.ecs(),
      import('@slipway/aws/sdk/ecs'),
    ])
    const question = new DescribeServicesCommand({ cluster, services: [...services], include: ['TAGS'] })
    return (await client.send(question)).services ?? []
  }
  const readOne = async (service: string): Promise<SdkService | undefined> => (await describe([service]))[0]
  if (isOne) return readOne
  const flush = async (): Promise<void> => {
    await clock.sleep(joinMs)
    const batch = waiting
    waiting = []
    for (let start = 0; start < batch.length; start += servicesPerCall) {
      const part = batch.slice(start, start + servicesPerCall)
      const answer = describe(part.map(({ service }) => service))
      for (const one of part) {
        const { service } = one
        one.settle(
          answer.then(
            (found) => found.find((candidate) => isCalled(candidate, service)),
            // One that may not be read is not to take the others with it.
            (error: unknown) => {
              if (isPassing(error)) throw error
              return readOne(service)
            },
          ),
        )
      }
    }
  }
  return (service) =>
    new Promise((resolve) => {
      waiting.push({ service, settle: resolve })
      if (waiting.length === 1) void flush()
    })
}

function isCalled({ serviceArn, serviceName }: SdkService, service: string): boolean {
  return serviceArn === service || serviceName === lastPart(service)
}
