import { randomBytes } from 'node:crypto'
import type { Json } from '../../json-service.js'
import { AwsError, type Permission } from '../../service.js'
import type { Account, Cluster } from '../account.js'
import { record, records, required, text, texts } from '../members.js'
import { checkName, clusterName, serviceArn } from '../names.js'
import { passRoles } from '../operations/task-definitions.js'
import type { Operations } from '../operations/operation.js'
import { isRole } from './configuration.js'
import { describeExpress, describeUpdated } from './describe.js'
import type { ExpressServices } from './express-services.js'
import { invalid } from './invalid.js'

/** Express Mode. Source: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html */
export function expressOperations(account: Account, services: ExpressServices): Operations {
  const ownArn = (input: Json): string => text(input, 'serviceArn') ?? '*'
  return {
    CreateExpressGatewayService: {
      permissions(input) {
        const cluster = clusterName(text(input, 'cluster'))
        const resource = serviceArn(account.world, cluster, text(input, 'serviceName') ?? '*')
        const isNew = cluster === 'default' && !account.clusters.has(cluster)
        return [
          resource,
          ...(records(input, 'tags').length > 0 ? [{ action: 'ecs:TagResource', resource }] : []),
          ...(isNew ? [{ action: 'ecs:CreateCluster', resource: '*' }] : []),
          ...registering(input),
          passInfrastructureRole(text(input, 'infrastructureRoleArn') ?? ''),
        ]
      },
      async run(input, caller) {
        refuseOwnDefinition(input)
        const role = required(input, 'infrastructureRoleArn')
        if (!isRole(role)) throw invalid('infrastructureRoleArn must be the ARN of a role.')
        const cluster = clusterOf(account, text(input, 'cluster'))
        const name = text(input, 'serviceName') ?? nameOf(record(input, 'primaryContainer') ?? {})
        checkName(name, 'Service')
        refuseSecond(account.findService(cluster, name)?.status)
        const made = await services.create(cluster, name, role, input, caller)
        account.tags.add(made.service.origin.arn, records(input, 'tags'))
        return { service: describeExpress(made) }
      },
    },
    UpdateExpressGatewayService: {
      permissions: (input) => [ownArn(input), ...registering(input)],
      run(input, caller) {
        refuseOwnDefinition(input)
        const express = services.active(required(input, 'serviceArn'))
        services.update(express, input, caller)
        return { service: describeUpdated(express) }
      },
    },
    DescribeExpressGatewayService: {
      permissions: (input) => [ownArn(input)],
      run(input) {
        const found = services.find(required(input, 'serviceArn'))
        if (found === undefined) throw new AwsError('ResourceNotFoundException', 'Service not found.')
        const tags = account.tags.of(found.service.origin.arn)
        return {
          service: { ...describeExpress(found), ...(texts(input, 'include').includes('TAGS') && { tags }) },
        }
      },
    },
    DeleteExpressGatewayService: {
      permissions: (input) => [ownArn(input)],
      run(input) {
        const express = services.active(required(input, 'serviceArn'))
        express.service.desiredCount = 0
        express.service.status = 'DRAINING'
        account.wake(express.service)
        return { service: describeExpress(express) }
      },
    },
  }
}

/** ECS registers the task definition in the caller's name. */
function registering(input: Json): readonly Permission[] {
  const actions = ['ecs:RegisterTaskDefinition', 'ecs:DescribeTaskDefinition']
  return [...actions.map((action) => ({ action, resource: '*' })), ...passRoles(input)]
}

function passInfrastructureRole(resource: string): Permission {
  return { action: 'iam:PassRole', resource, context: { 'iam:passedtoservice': 'ecs.amazonaws.com' } }
}

/** "The ECS default cluster (if it does not already exist)" */
function clusterOf(account: Account, reference: string | undefined): Cluster {
  const name = clusterName(reference)
  if (name === 'default' && !account.clusters.has(name)) {
    return account.createCluster(name, { capacityProviders: ['FARGATE'] })
  }
  return account.cluster(name)
}

/** "customer provided or derived from the image name" */
function nameOf(container: Json): string {
  const image = /([\w-]+)(?:[:@].*)?$/.exec(text(container, 'image') ?? '')?.[1] ?? 'express'
  return `${image}-${randomBytes(2).toString('hex')}`
}

function refuseOwnDefinition(input: Json): void {
  if (text(input, 'taskDefinitionArn') === undefined) return
  throw invalid('The embedded AWS makes the task definitions of Express services itself.')
}

function refuseSecond(status: string | undefined): void {
  if (status === 'ACTIVE') throw invalid('Creation of service was not idempotent.')
  if (status === 'DRAINING') throw invalid('Unable to Start a service that is still Draining.')
}
