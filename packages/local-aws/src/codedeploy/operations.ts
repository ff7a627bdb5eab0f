import { createHash } from 'node:crypto'
import { boolean, record, text, texts } from '../ecs/members.js'
import { page } from '../ecs/page.js'
import type { Json, JsonOperation } from '../json-service.js'
import { AwsError } from '../service.js'
import { arn, type World } from '../world.js'
import { parseAppSpec } from './app-spec.js'
import type { Deployments } from './deployments.js'
import type { DeploymentGroup } from './deployment-group.js'
import { describeGroup } from './deployment-group.js'
import { describeDeployment, describeTarget, targetId } from './describe.js'
import type { Groups } from './groups.js'
import type { Parts } from './parts.js'

/** The calls of CodeDeploy that a deployment to ECS needs. */
export function codeDeployOperations(
  world: World,
  groups: Groups,
  deployments: Deployments,
  ecs: Parts['ecs'],
): Readonly<Record<string, JsonOperation>> {
  const applicationArn = (name: string): string => arn(world, 'codedeploy', `application:${name}`)
  const groupArn = (application: string, name: string): string =>
    arn(world, 'codedeploy', `deploymentgroup:${application}/${name}`)
  const named = (input: Json): string =>
    groupArn(text(input, 'applicationName') ?? '', text(input, 'deploymentGroupName') ?? '')
  const describe = (group: DeploymentGroup): Json => {
    const all = group.deployments.map((id) => deployments.existing(id))
    const last = (found: (typeof all)[number] | undefined): Json | undefined =>
      found && { deploymentId: found.id, status: found.status, createTime: found.createTime / 1000 }
    return {
      ...describeGroup(group, world.account),
      lastAttemptedDeployment: last(all[0]),
      lastSuccessfulDeployment: last(all.find(({ status }) => status === 'Succeeded')),
    }
  }
  return {
    ListApplications: {
      permissions: () => ['*'],
      run(input) {
        const { items, nextToken } = page(groups.applications(), { nextToken: input.nextToken })
        return { applications: items, nextToken }
      },
    },
    GetApplication: {
      permissions: (input) => [applicationArn(text(input, 'applicationName') ?? '')],
      run(input) {
        const name = text(input, 'applicationName') ?? ''
        groups.ofApplication(name)
        return { application: { applicationName: name, computePlatform: 'ECS', linkedToGitHub: false } }
      },
    },
    ListDeploymentGroups: {
      permissions: (input) => [groupArn(text(input, 'applicationName') ?? '', '*')],
      run(input) {
        const applicationName = text(input, 'applicationName') ?? ''
        const names = groups.ofApplication(applicationName).map(({ name }) => name)
        const { items, nextToken } = page(names, { nextToken: input.nextToken })
        return { applicationName, deploymentGroups: items, nextToken }
      },
    },
    GetDeploymentGroup: {
      permissions: (input) => [named(input)],
      run: (input) => ({ deploymentGroupInfo: describe(groups.existing(input)) }),
    },
    BatchGetDeploymentGroups: {
      permissions: (input) =>
        texts(input, 'deploymentGroupNames').map((name) =>
          groupArn(text(input, 'applicationName') ?? '', name),
        ),
      run(input) {
        const wanted = texts(input, 'deploymentGroupNames')
        if (wanted.length > 100) {
          throw new AwsError('BatchLimitExceededException', 'The maximum number of names is 100.')
        }
        const own = groups.ofApplication(text(input, 'applicationName') ?? '')
        return { deploymentGroupsInfo: own.filter(({ name }) => wanted.includes(name)).map(describe) }
      },
    },
    CreateDeployment: {
      permissions(input) {
        const application = applicationArn(text(input, 'applicationName') ?? '')
        const configuration =
          text(input, 'deploymentConfigName') ?? groups.find(input)?.configuration ?? 'CodeDeployDefault.*'
        return [
          named(input),
          {
            action: 'codedeploy:GetDeploymentConfig',
            resource: arn(world, 'codedeploy', `deploymentconfig:${configuration}`),
          },
          { action: 'codedeploy:RegisterApplicationRevision', resource: application },
        ]
      },
      run(input) {
        const group = groups.existing(input)
        const description = text(input, 'description')
        if ((description?.length ?? 0) > 100_000) {
          throw new AwsError('DescriptionTooLongException', 'The description is too long.')
        }
        const revision = record(input, 'revision')
        if (revision === undefined) {
          throw new AwsError('RevisionRequiredException', 'The revision ID was not specified.')
        }
        const configuration = text(input, 'deploymentConfigName') ?? group.configuration
        const override = record(input, 'autoRollbackConfiguration')
        const made = deployments.create({
          group,
          configuration,
          plan: groups.plan(configuration),
          appSpec: parseAppSpec(contentOf(revision)),
          revision,
          description,
          autoRollback:
            override === undefined
              ? (group.options.autoRollback ?? [])
              : groups.rollbackEvents(boolean(override, 'enabled') === true ? texts(override, 'events') : []),
        })
        return { deploymentId: made.id }
      },
    },
    ListDeployments: {
      permissions: (input) => [named(input)],
      run(input) {
        const statuses = texts(input, 'includeOnlyStatuses')
        const own = groups
          .existing(input)
          .deployments.filter(
            (id) => statuses.length === 0 || statuses.includes(deployments.existing(id).status),
          )
        const { items, nextToken } = page(own, { nextToken: input.nextToken })
        return { deployments: items, nextToken }
      },
    },
    GetDeployment: {
      permissions(input) {
        const group = deployments.find(text(input, 'deploymentId') ?? '')?.settings.group
        return [group === undefined ? '*' : groupArn(group.application, group.name)]
      },
      run: (input) => ({ deploymentInfo: describeDeployment(existing(input)) }),
    },
    BatchGetDeployments: {
      permissions: (input) =>
        texts(input, 'deploymentIds').map((id) => {
          const group = deployments.find(id)?.settings.group
          return group === undefined ? '*' : groupArn(group.application, group.name)
        }),
      run(input) {
        const ids = texts(input, 'deploymentIds')
        if (ids.length > 25) {
          throw new AwsError('BatchLimitExceededException', 'The maximum number of deployments is 25.')
        }
        const found = ids.flatMap((id) => deployments.find(id) ?? [])
        return { deploymentsInfo: found.map(describeDeployment) }
      },
    },
    ListDeploymentTargets: {
      permissions: () => ['*'],
      run: (input) => ({ targetIds: [targetId(started(input))] }),
    },
    BatchGetDeploymentTargets: {
      permissions: () => ['*'],
      run(input) {
        const deployment = started(input)
        const ids = texts(input, 'targetIds')
        if (ids.length === 0) {
          throw new AwsError(
            'DeploymentTargetIdRequiredException',
            'A deployment target ID was not provided.',
          )
        }
        if (ids.some((id) => id !== targetId(deployment))) {
          throw new AwsError(
            'DeploymentTargetDoesNotExistException',
            'The provided target ID does not belong to the attempted deployment.',
          )
        }
        return { deploymentTargets: [describeTarget(deployment, ecs, world)] }
      },
    },
    ContinueDeployment: {
      permissions: () => ['*'],
      run(input) {
        const type = text(input, 'deploymentWaitType') ?? 'READY_WAIT'
        if (type !== 'READY_WAIT' && type !== 'TERMINATION_WAIT') {
          throw new AwsError('InvalidDeploymentWaitTypeException', 'The wait type is invalid.')
        }
        deployments.continue(existing(input), type)
        return {}
      },
    },
    StopDeployment: {
      permissions: () => ['*'],
      run(input) {
        deployments.stop(existing(input), boolean(input, 'autoRollbackEnabled'))
        return {
          status: 'Succeeded',
          statusMessage: 'No more commands will be scheduled for execution in the deployment instances',
        }
      },
    },
  }

  function existing(input: Json): ReturnType<Deployments['existing']> {
    const id = text(input, 'deploymentId')
    if (id === undefined || id === '') {
      throw new AwsError('DeploymentIdRequiredException', 'At least one deployment ID must be specified.')
    }
    return deployments.existing(id)
  }

  function started(input: Json): ReturnType<Deployments['existing']> {
    const deployment = existing(input)
    if (deployment.startTime !== undefined || !deployment.isActive) return deployment
    throw new AwsError('DeploymentNotStartedException', 'The specified deployment has not started.')
  }
}

/** The text of an AppSpecContent revision, whose hash has to be right where it is given. */
function contentOf(revision: Json): string {
  const type = text(revision, 'revisionType') ?? 'AppSpecContent'
  const content = record(revision, 'appSpecContent')
  if (type !== 'AppSpecContent' || content === undefined) {
    throw new AwsError('InvalidRevisionException', 'The embedded AWS takes revisions of AppSpecContent only.')
  }
  const source = text(content, 'content') ?? ''
  const sha256 = text(content, 'sha256')
  if (sha256 !== undefined && sha256 !== createHash('sha256').update(source).digest('hex')) {
    const message = 'The SHA256 hash value of the revision content does not match the one that was given.'
    throw new AwsError('InvalidRevisionException', message)
  }
  return source
}
