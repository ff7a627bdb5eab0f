import type { Json } from '../../json-service.js'
import { AwsError } from '../../service.js'
import type { Account, Cluster } from '../account.js'
import { checkServiceSettings } from '../check-service.js'
import { describeTaskSet } from '../describe-task-set.js'
import { number, record, required, text, texts, without } from '../members.js'
import { clusterName, lastPart, serviceArn } from '../names.js'
import type { Service } from '../service.js'
import { addTaskSet, drainTaskSet, makePrimaryTaskSet, type TaskSet } from '../task-set.js'
import type { Operations } from './operation.js'

/** CreateTaskSet and its kin, as CodeDeploy and the tools of EXTERNAL services call them. */
export function taskSetOperations(account: Account): Operations {
  const serviceOf = (input: Json): string =>
    serviceArn(account.world, clusterName(text(input, 'cluster')), lastPart(text(input, 'service') ?? ''))
  const find = (input: Json): { cluster: Cluster; service: Service } => {
    const cluster = account.cluster(text(input, 'cluster'))
    const service = account.activeService(cluster, required(input, 'service'))
    if (service.controller !== 'ECS') return { cluster, service }
    throw new AwsError(
      'InvalidParameterException',
      'Task sets are only supported for services with an EXTERNAL or CODE_DEPLOY deployment controller.',
    )
  }
  const describe = (cluster: Cluster, service: Service, set: TaskSet): Json =>
    describeTaskSet(service, set, account.tasks.ofService(cluster.name, service.origin.name), cluster.arn)
  return {
    CreateTaskSet: {
      permissions: (input) => [serviceOf(input)],
      run(input) {
        const { cluster, service } = find(input)
        const definition = account.definitions.usable(required(input, 'taskDefinition'))
        const settings = without(input, 'cluster', 'service', 'scale', 'clientToken', 'externalId', 'tags')
        checkServiceSettings(settings, definition, account.parts.elb)
        const scale = number(record(input, 'scale') ?? {}, 'value') ?? 100
        const externalId = text(input, 'externalId')
        const made = addTaskSet(service, { definition, settings, scale, externalId })
        account.wake(service)
        return { taskSet: describe(cluster, service, made) }
      },
    },
    DescribeTaskSets: {
      permissions: (input) => [serviceOf(input)],
      run(input) {
        const { cluster, service } = find(input)
        const references = texts(input, 'taskSets')
        const found = service.taskSets.filter((set) => references.length === 0 || isNamed(set, references))
        return {
          taskSets: found.map((set) => describe(cluster, service, set)),
          failures: references
            .filter((reference) => !found.some((set) => isNamed(set, [reference])))
            .map((arn) => ({ arn, reason: 'MISSING' })),
        }
      },
    },
    UpdateTaskSet: {
      permissions: (input) => [serviceOf(input)],
      run(input) {
        const { cluster, service } = find(input)
        const set = existing(service, required(input, 'taskSet'))
        set.scale = number(record(input, 'scale') ?? {}, 'value') ?? set.scale
        set.updatedAt = account.world.time.now()
        service.isSteady = false
        account.wake(service)
        return { taskSet: describe(cluster, service, set) }
      },
    },
    UpdateServicePrimaryTaskSet: {
      permissions: (input) => [serviceOf(input)],
      run(input) {
        const { cluster, service } = find(input)
        const set = existing(service, required(input, 'primaryTaskSet'))
        makePrimaryTaskSet(service, set)
        account.wake(service)
        return { taskSet: describe(cluster, service, set) }
      },
    },
    DeleteTaskSet: {
      permissions: (input) => [serviceOf(input)],
      run(input) {
        const { cluster, service } = find(input)
        const set = existing(service, required(input, 'taskSet'))
        if (set.status === 'PRIMARY') {
          const message =
            'Unable to delete a PRIMARY task set while it is the primary task set of the service.'
          throw new AwsError('InvalidParameterException', message)
        }
        drainTaskSet(service, set)
        account.wake(service)
        return { taskSet: describe(cluster, service, set) }
      },
    },
  }
}

/** `ecs-svc/<number>`, or an ARN that ends so. */
function isNamed({ id }: TaskSet, references: readonly string[]): boolean {
  return references.some((reference) => reference === id || reference.endsWith(`/${id}`))
}

/** @throws AwsError TaskSetNotFoundException */
function existing(service: Service, reference: string): TaskSet {
  const found = service.taskSets.find((set) => isNamed(set, [reference]))
  if (found === undefined) {
    throw new AwsError(
      'TaskSetNotFoundException',
      'The specified task set was not found. You can view your available task sets with DescribeTaskSets.',
    )
  }
  return found
}
