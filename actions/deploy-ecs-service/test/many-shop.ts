import {
  CreateServiceCommand,
  DescribeServicesCommand,
  type CreateServiceCommandInput,
  type Service,
} from '@aws-sdk/client-ecs'
import type { Shop } from './shop.js'

export interface Named {
  readonly cluster?: string
  readonly names: readonly string[]
}

/** A shop as far as its services are concerned; the one of another region has another client. */
type Services = Pick<Shop, 'ecs' | 'aws'>

const perCall = 10

async function describeAll(
  { ecs }: Services,
  { cluster = 'shop', names }: Named,
): Promise<readonly Service[]> {
  const found: Service[] = []
  for (let start = 0; start < names.length; start += perCall) {
    const services = names.slice(start, start + perCall)
    found.push(...((await ecs.send(new DescribeServicesCommand({ cluster, services }))).services ?? []))
  }
  return found
}

/** Services beside `orders`, each of which runs `orders:1`, or what `settings` say. */
export async function addServices(
  shop: Services,
  named: Named,
  settings: Partial<CreateServiceCommandInput> = {},
): Promise<void> {
  const { cluster = 'shop', names } = named
  for (const serviceName of names) {
    await shop.ecs.send(
      new CreateServiceCommand({
        cluster,
        serviceName,
        taskDefinition: 'orders:1',
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
        ...settings,
      }),
    )
  }
  const isDone = ({ deployments }: Service): boolean => deployments?.[0]?.rolloutState === 'COMPLETED'
  while (!(await describeAll(shop, named)).every(isDone)) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  shop.aws.journal.clear()
}

/** Service name -> the revision that it is told to run. */
export async function revisions(
  shop: Services,
  named: Named,
): Promise<Readonly<Record<string, string | undefined>>> {
  const found = await describeAll(shop, named)
  return Object.fromEntries(
    found.map(({ serviceName = '', taskDefinition }) => [serviceName, taskDefinition?.replace(/.*\//, '')]),
  )
}

/** The inputs of a shop that name one service, left out. */
export const many = { service: '', image: '' }
