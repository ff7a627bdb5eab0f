import type { Json } from '../../json-service.js'
import { AwsError } from '../../service.js'
import type { Account, Cluster } from '../account.js'
import { checkForced, checkServiceSettings } from '../check-service.js'
import { describeService } from '../describe-service.js'
import { boolean, number, record, records, required, text, texts, without } from '../members.js'
import { checkName, clusterName, lastPart, serviceArn } from '../names.js'
import { page } from '../page.js'
import { Service } from '../service.js'
import { passedRoles } from '../service-roles.js'
import { isSameRevision, updatedSettings } from '../service-settings.js'
import type { StaleReads } from '../stale-reads.js'
import type { TaskDefinition } from '../task-definition.js'
import { addTaskSet, makePrimaryTaskSet } from '../task-set.js'
import type { Operations } from './operation.js'

export function serviceOperations(account: Account, stale: StaleReads): Operations {
  const arnOf = (input: Json, name: string): string =>
    serviceArn(account.world, clusterName(text(input, 'cluster')), lastPart(name))
  const describe = (cluster: Cluster, service: Service): Json =>
    describeService(service, account.tasks.ofService(cluster.name, service.origin.name), cluster.arn)
  return {
    CreateService: {
      permissions(input) {
        const resource = arnOf(input, text(input, 'serviceName') ?? '')
        const tagging = { action: 'ecs:TagResource', resource }
        return [resource, ...(records(input, 'tags').length > 0 ? [tagging] : []), ...passedRoles(input)]
      },
      run(input, caller) {
        const cluster = account.cluster(text(input, 'cluster'))
        const name = required(input, 'serviceName')
        checkName(name, 'Service')
        const known = account.findService(cluster, name)
        if (known !== undefined && isRepeated(known, input)) return { service: describe(cluster, known) }
        refuseSecond(known)
        const isExternal = text(record(input, 'deploymentController') ?? {}, 'type') === 'EXTERNAL'
        const definition = isExternal
          ? undefined
          : account.definitions.usable(required(input, 'taskDefinition'))
        const given = without(input, 'cluster', 'desiredCount', 'tags')
        const own = definition === undefined ? given : { ...given, taskDefinition: definition.arn }
        if (definition !== undefined) checkServiceSettings(own, definition, account.parts.elb)
        const service = new Service(
          {
            name,
            arn: serviceArn(account.world, cluster.name, name),
            cluster: cluster.name,
            createdBy: caller.principal.arn,
            now: () => account.world.time.now(),
          },
          own,
          number(input, 'desiredCount') ?? 0,
        )
        if (definition !== undefined) begin(service, definition)
        account.addService(service)
        account.tags.add(service.origin.arn, records(input, 'tags'))
        return { service: describe(cluster, service) }
      },
    },
    UpdateService: {
      permissions: (input) => [arnOf(input, text(input, 'service') ?? ''), ...passedRoles(input)],
      run(input) {
        const cluster = account.cluster(text(input, 'cluster'))
        const service = account.activeService(cluster, required(input, 'service'))
        stale.remember(service, describe(cluster, service))
        update(account, service, input)
        account.wake(service)
        return { service: describe(cluster, service) }
      },
    },
    DescribeServices: {
      permissions: (input) => texts(input, 'services').map((name) => arnOf(input, name)),
      run(input) {
        const cluster = account.cluster(text(input, 'cluster'))
        const names = texts(input, 'services')
        if (names.length === 0) throw new AwsError('InvalidParameterException', 'Services cannot be empty.')
        if (names.length > 10) {
          throw new AwsError('InvalidParameterException', 'Services cannot have more than 10 elements.')
        }
        const withTags = texts(input, 'include').includes('TAGS')
        const found = names.map((name) => [name, account.findService(cluster, name)] as const)
        return {
          services: found.flatMap(([, service]) => {
            if (service === undefined) return []
            const described = stale.read(service) ?? describe(cluster, service)
            return [withTags ? { ...described, tags: account.tags.of(service.origin.arn) } : described]
          }),
          failures: found.flatMap(([name, service]) =>
            service === undefined ? [{ arn: arnOf(input, name), reason: 'MISSING' }] : [],
          ),
        }
      },
    },
    DeleteService: {
      permissions: (input) => [arnOf(input, text(input, 'service') ?? '')],
      run(input) {
        const cluster = account.cluster(text(input, 'cluster'))
        const service = account.activeService(cluster, required(input, 'service'))
        if (service.desiredCount > 0 && boolean(input, 'force') !== true) {
          const message = 'The service cannot be stopped while it is scaled above 0.'
          throw new AwsError('InvalidParameterException', message)
        }
        service.desiredCount = 0
        service.status = 'DRAINING'
        account.wake(service)
        return { service: describe(cluster, service) }
      },
    },
    ListServices: {
      permissions: () => ['*'],
      run(input) {
        const cluster = account.cluster(text(input, 'cluster'))
        const own = account
          .services()
          .filter(({ origin, status }) => origin.cluster === cluster.name && status === 'ACTIVE')
        const { items, nextToken } = page(own, { maxResults: 10, ...input })
        return { serviceArns: items.map(({ origin }) => origin.arn), nextToken }
      },
    },
  }
}

/** The first deployment, or the task set that CodeDeploy finds as the original one. */
function begin(service: Service, definition: TaskDefinition): void {
  if (service.controller === 'ECS') {
    service.deploy(definition)
    return
  }
  const { settings } = service
  makePrimaryTaskSet(service, addTaskSet(service, { definition, settings, scale: 100 }))
}

/** The same call, sent again because its answer was lost. */
function isRepeated({ status, settings }: Service, input: Json): boolean {
  const token = text(input, 'clientToken')
  return status === 'ACTIVE' && token !== undefined && token === settings.clientToken
}

function refuseSecond(known: Service | undefined): void {
  if (known?.status === 'ACTIVE') {
    throw new AwsError('InvalidParameterException', 'Creation of service was not idempotent.')
  }
  if (known?.status === 'DRAINING') {
    throw new AwsError('InvalidParameterException', 'Unable to Start a service that is still Draining.')
  }
}

/** What changes the revision, or is forced, begins a deployment; the rest holds for the one that is there. */
function update(account: Account, service: Service, input: Json): void {
  if (service.controller !== 'ECS') {
    updateTaskSetService(service, input)
    return
  }
  const named = text(input, 'taskDefinition')
  const current = text(service.settings, 'taskDefinition') ?? ''
  const definition =
    named === undefined ? account.definitions.describe(current) : account.definitions.usable(named)
  checkForced(service.settings, input)
  const settings = updatedSettings(service.settings, { ...input, taskDefinition: definition.arn })
  checkServiceSettings(settings, definition, account.parts.elb)
  const isSame = isSameRevision(service.settings, settings)
  service.settings = settings
  service.desiredCount = number(input, 'desiredCount') ?? service.desiredCount
  service.isSteady = false
  if (!isSame || boolean(input, 'forceNewDeployment') === true) service.deploy(definition)
}

const unchangeable = [
  ['taskDefinition', 'update task definition'],
  ['networkConfiguration', 'update network parameters'],
  ['platformVersion', 'update platform version'],
  ['loadBalancers', 'update load balancers'],
] as const

/** Of a service whose revisions somebody else brings into service, only what is no part of a revision changes. */
function updateTaskSetService(service: Service, input: Json): void {
  const { controller } = service
  const refuse = (what: string): AwsError =>
    new AwsError(
      'InvalidParameterException',
      `Unable to ${what} on services with a ${controller} deployment controller.` +
        (controller === 'CODE_DEPLOY' ? ' Use AWS CodeDeploy to trigger a new deployment.' : ''),
    )
  for (const [member, what] of unchangeable) if (input[member] !== undefined) throw refuse(what)
  if (boolean(input, 'forceNewDeployment') === true) throw refuse('force a new deployment')
  service.settings = updatedSettings(service.settings, input)
  service.desiredCount = number(input, 'desiredCount') ?? service.desiredCount
  service.isSteady = false
}
