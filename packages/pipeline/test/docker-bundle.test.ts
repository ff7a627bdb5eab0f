import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr'
import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeTaskDefinitionCommand,
  ECSClient,
  RegisterTaskDefinitionCommand,
} from '@aws-sdk/client-ecs'
import { quickPace, startLocalAws } from '@slipway/local-aws'
import { describeWith, ensureBaseImage, runStep } from '@slipway/testkit'

describeWith('docker', "the root action's bundle with Docker", () => {
  it('deploys the image that it built, by its digest', async () => {
    const aws = await startLocalAws({ pace: quickPace })
    const workspace = mkdtempSync(join(tmpdir(), 'slipway-pipeline-'))
    try {
      const { endpoint, region } = aws.world
      const client = { endpoint, region, credentials: aws.identity.administrator }
      const ecs = new ECSClient(client)
      const definition = {
        family: 'orders',
        requiresCompatibilities: ['FARGATE' as const],
        networkMode: 'awsvpc' as const,
        cpu: '256',
        memory: '512',
        containerDefinitions: [{ name: 'orders', image: 'orders:1' }],
      }
      await new ECRClient(client).send(new CreateRepositoryCommand({ repositoryName: 'orders' }))
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
      writeFileSync(join(workspace, 'Dockerfile'), `FROM ${ensureBaseImage()}\nLABEL test=pipeline\n`)
      writeFileSync(join(workspace, 'task-definition.json'), JSON.stringify(definition))
      const { exitCode, outputs, left } = await runStep({
        action: '.',
        workspace,
        env: aws.environment,
        inputs: {
          repository: 'orders',
          cluster: 'main',
          service: 'orders',
          'task-definition': 'task-definition.json',
        },
      })
      expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] })
      expect(outputs).toMatchObject({ 'build-outcome': 'built', 'deploy-outcome': 'succeeded' })
      const { taskDefinition } = await ecs.send(
        new DescribeTaskDefinitionCommand({ taskDefinition: outputs['task-definition-arn'] }),
      )
      expect(outputs.image).toMatch(/\/orders@sha256:[0-9a-f]{64}$/)
      expect(taskDefinition?.containerDefinitions?.[0]?.image).toBe(outputs.image)
    } finally {
      await aws.stop()
      rmSync(workspace, { recursive: true, force: true })
    }
  }, 60_000)
})
