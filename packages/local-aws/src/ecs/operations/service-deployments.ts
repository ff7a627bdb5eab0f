import type { Json } from '../../json-service.js'
import { AwsError } from '../../service.js'
import type { Account } from '../account.js'
import {
  briefServiceDeployment,
  describeRevision,
  describeServiceDeployment,
} from '../describe-service-deployment.js'
import { number, record, required, text, texts } from '../members.js'
import { clusterArn, clusterName, lastPart, serviceArn } from '../names.js'
import { continueDeployment } from '../native/continue-deployment.js'
import { page } from '../page.js'
import type { Service } from '../service.js'
import { isOver, type ServiceDeployment } from '../service-deployment.js'
import type { StaleReads } from '../stale-reads.js'
import { stopDeployment } from '../stop-deployment.js'
import type { Operations } from './operation.js'

export function serviceDeploymentOperations(account: Account, stale: StaleReads): Operations {
  const placeOf = ({ origin }: Service): string => clusterArn(account.world, origin.cluster)
  const find = (arn: string): { service: Service; entry: ServiceDeployment } | undefined => {
    for (const service of account.services()) {
      const entry = service.history.find((candidate) => candidate.arn === arn)
      if (entry !== undefined) return { service, entry }
    }
    return undefined
  }
  return {
    ListServiceDeployments: {
      permissions: (input) => [
        serviceArn(
          account.world,
          clusterName(text(input, 'cluster')),
          lastPart(text(input, 'service') ?? ''),
        ),
      ],
      run(input) {
        const cluster = account.cluster(text(input, 'cluster'))
        const service = account.findService(cluster, required(input, 'service'))
        if (service === undefined) throw new AwsError('ServiceNotFoundException', 'Service not found.')
        const matching = stale.list(service.history).filter((entry) => matches(entry, input))
        const { items, nextToken } = page(matching, input)
        return {
          serviceDeployments: items.map((entry) => briefServiceDeployment(service, entry, cluster.arn)),
          nextToken,
        }
      },
    },
    DescribeServiceDeployments: {
      permissions: (input) => texts(input, 'serviceDeploymentArns'),
      run(input) {
        const arns = limited(texts(input, 'serviceDeploymentArns'))
        const found = arns.map((arn) => [arn, find(arn)] as const)
        return {
          serviceDeployments: found.flatMap(([, known]) => {
            if (known === undefined) return []
            const { service, entry } = known
            const tasks = account.tasks.ofService(service.origin.cluster, service.origin.name)
            return [describeServiceDeployment(service, entry, tasks, placeOf(service))]
          }),
          failures: found.flatMap(([arn, known]) => (known ? [] : [{ arn, reason: 'MISSING' }])),
        }
      },
    },
    DescribeServiceRevisions: {
      permissions: (input) => texts(input, 'serviceRevisionArns'),
      run(input) {
        const arns = limited(texts(input, 'serviceRevisionArns'))
        const known = account
          .services()
          .flatMap((service) => service.revisions.map((revision) => ({ service, revision })))
        const found = arns.map((arn) => [arn, known.find(({ revision }) => revision.arn === arn)] as const)
        return {
          serviceRevisions: found.flatMap(([, hit]) =>
            hit ? [describeRevision(hit.service, hit.revision, placeOf(hit.service))] : [],
          ),
          failures: found.flatMap(([arn, hit]) => (hit ? [] : [{ arn, reason: 'MISSING' }])),
        }
      },
    },
    ContinueServiceDeployment: {
      permissions: (input) => [text(input, 'serviceDeploymentArn') ?? '*'],
      run(input) {
        const arn = required(input, 'serviceDeploymentArn')
        const known = find(arn)
        if (known === undefined) {
          throw new AwsError('ServiceDeploymentNotFoundException', 'Service deployment not found.')
        }
        const action = text(input, 'action') ?? 'CONTINUE'
        if (action !== 'CONTINUE' && action !== 'ROLLBACK') {
          throw new AwsError('InvalidParameterException', `Invalid action. Action: ${action}`)
        }
        continueDeployment(known.entry, required(input, 'hookId'), action, account.world.time.now())
        account.wake(known.service)
        return { serviceDeploymentArn: arn }
      },
    },
    StopServiceDeployment: {
      permissions: (input) => [text(input, 'serviceDeploymentArn') ?? '*'],
      run(input) {
        const arn = required(input, 'serviceDeploymentArn')
        const known = find(arn)
        if (known === undefined) {
          throw new AwsError('ServiceDeploymentNotFoundException', 'Service deployment not found.')
        }
        if (isOver(known.entry) || known.entry.rollback !== undefined) {
          throw new AwsError('ConflictException', 'The service deployment is not in progress.')
        }
        const type = text(input, 'stopType') ?? 'ROLLBACK'
        if (type !== 'ROLLBACK' && type !== 'ABORT') {
          throw new AwsError('InvalidParameterException', `Invalid stop type. Stop type: ${type}`)
        }
        stopDeployment(known.service, known.entry, type, account.world.time.now())
        account.wake(known.service)
        return { serviceDeploymentArn: arn }
      },
    },
  }
}

function limited(arns: readonly string[]): readonly string[] {
  if (arns.length > 0 && arns.length <= 20) return arns
  throw new AwsError('InvalidParameterException', 'Between 1 and 20 ARNs have to be given.')
}

function matches({ status, createdAt }: ServiceDeployment, input: Json): boolean {
  const statuses = texts(input, 'status')
  const created = record(input, 'createdAt') ?? {}
  return (
    (statuses.length === 0 || statuses.includes(status)) &&
    createdAt / 1000 >= (number(created, 'after') ?? -Infinity) &&
    createdAt / 1000 <= (number(created, 'before') ?? Infinity)
  )
}
