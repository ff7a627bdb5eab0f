import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs'
import { quickPace, startLocalAws, type LocalAws } from '@slipway/local-aws'
import { validateRequests } from '@slipway/local-aws/validate-requests'
import { describeWith, ensureBaseImage, runStep, type StepResult } from '@slipway/testkit'

describeWith('botocore', "the requests that the actions send fit botocore's models of the services", () => {
  let aws: LocalAws
  let workspace: string
  let client: { endpoint: string; region: string; credentials: LocalAws['identity']['administrator'] }

  beforeEach(async () => {
    aws = await startLocalAws({ pace: quickPace })
    client = {
      endpoint: aws.world.endpoint,
      region: aws.world.region,
      credentials: aws.identity.administrator,
    }
    workspace = mkdtempSync(join(tmpdir(), 'slipway-requests-'))
  })
  afterEach(async () => {
    await aws.stop()
    rmSync(workspace, { recursive: true, force: true })
  })

  function run(action: string, inputs: Record<string, string>): Promise<StepResult> {
    return runStep({ action: `actions/${action}`, workspace, env: aws.environment, inputs })
  }

  it('deploy-ecs-service: a deployment, and one that is put back', async () => {
    const definition = {
      family: 'orders',
      requiresCompatibilities: ['FARGATE' as const],
      networkMode: 'awsvpc' as const,
      cpu: '256',
      memory: '512',
      containerDefinitions: [{ name: 'orders', image: 'orders:1' }],
    }
    const ecs = new ECSClient(client)
    await ecs.send(new CreateClusterCommand({ clusterName: 'main' }))
    await ecs.send(new RegisterTaskDefinitionCommand(definition))
    await ecs.send(
      new CreateServiceCommand({
        cluster: 'main',
        serviceName: 'orders',
        taskDefinition: 'orders',
        desiredCount: 1,
        launchType: 'FARGATE',
        networkConfiguration: { awsvpcConfiguration: { subnets: ['subnet-1'] } },
      }),
    )
    aws.ecs.script('orders:3', { exit: { afterMs: 100, code: 1 } })
    writeFileSync(join(workspace, 'td.json'), JSON.stringify(definition))
    const outcomes: (string | undefined)[] = []
    for (const image of ['orders:2', 'orders:3']) {
      const inputs = { cluster: 'main', service: 'orders', 'task-definition': 'td.json', image }
      outcomes.push((await run('deploy-ecs-service', inputs)).outputs.outcome)
    }
    expect(outcomes).toEqual(['succeeded', 'rolled-back'])
    expect(aws.journal.calls).toContain('ecs:StopServiceDeployment')
    expect(validateRequests(aws.journal.entries)).toEqual([])
  }, 60_000)

  it('publish-static-site: a first publish, a change, and a deletion', async () => {
    aws.s3.createBucket('orders-web')
    const { id } = await aws.cloudFront.createDistribution({
      originBucket: 'orders-web',
      invalidationMs: 100,
    })
    mkdirSync(join(workspace, 'site'))
    for (const [page, gone] of [
      ['one', 'here'],
      ['two', undefined],
    ] as const) {
      writeFileSync(join(workspace, 'site/index.html'), page)
      if (gone === undefined) rmSync(join(workspace, 'site/gone.html'))
      else writeFileSync(join(workspace, 'site/gone.html'), gone)
      // One of two is more than a quarter.
      const site = { source: 'site', bucket: 'orders-web', 'max-delete': '100%' }
      const inputs = { ...site, 'distribution-id': id }
      expect((await run('publish-static-site', inputs)).outputs.outcome).toBe('published')
    }
    expect(aws.journal.calls).toEqual(
      expect.arrayContaining(['s3:DeleteObjects', 'cloudfront:CreateInvalidation']),
    )
    expect(validateRequests(aws.journal.entries)).toEqual([])
  }, 60_000)

  describeWith('docker', 'with Docker', () => {
    it('build-and-push-ecr: a build', async () => {
      await new ECRClient(client).send(new CreateRepositoryCommand({ repositoryName: 'orders' }))
      writeFileSync(join(workspace, 'Dockerfile'), `FROM ${ensureBaseImage()}\nLABEL test=requests\n`)
      const { outputs } = await run('build-and-push-ecr', { repository: 'orders' })
      expect(outputs.outcome).toBe('built')
      expect(aws.journal.calls).toContain('ecr:GetAuthorizationToken')
      expect(validateRequests(aws.journal.entries)).toEqual([])
    }, 60_000)
  })
})
