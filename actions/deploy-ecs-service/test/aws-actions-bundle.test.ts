import { DescribeTaskDefinitionCommand, type TaskDefinition } from '@aws-sdk/client-ecs'
import { openCodeDeployShop } from './codedeploy-shop.js'
import { inAShop } from './in-a-shop.js'
import type { Shop } from './shop.js'

// They run beside each other, on machines that do other things too.
jest.setTimeout(60_000)

/*
 * Inputs as the READMEs of aws-actions' own actions have them, with names of this shop's things.
 * Source: https://github.com/aws-actions/amazon-ecs-deploy-task-definition#readme,
 * https://github.com/aws-actions/amazon-ecs-render-task-definition#readme
 */

async function latest(shop: Shop, family: string): Promise<TaskDefinition | undefined> {
  const found = await shop.ecs.send(new DescribeTaskDefinitionCommand({ taskDefinition: family }))
  return found.taskDefinition
}

describe("aws-actions' inputs", () => {
  it.concurrent('amazon-ecs-deploy-task-definition: a rolling update that is waited for', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy({
        image: '',
        'task-definition': 'task-definition.json',
        service: 'orders',
        cluster: 'shop',
        'wait-for-service-stability': 'true',
        'wait-for-minutes': '10',
        'wait-max-delay-seconds': '15',
        'desired-count': '1',
        'force-new-deployment': 'true',
        'enable-ecs-managed-tags': 'true',
        'propagate-tags': 'SERVICE',
        'max-retries': '3',
        'keep-null-value-keys': 'tag,command,placementConstraints',
      })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('succeeded')
      expect(step.outputs['task-definition-arn']).toMatch(/:task-definition\/orders:1$/)
      expect(await shop.describe()).toMatchObject({ propagateTags: 'SERVICE', enableECSManagedTags: true })
    }),
  )

  it.concurrent('amazon-ecs-deploy-task-definition: a one-off task before the update', () =>
    inAShop(async (shop) => {
      shop.aws.ecs.script(
        { image: 'orders:2', command: 'npm run migrate' },
        { exit: { afterMs: 50, code: 0, logs: ['migrated'] } },
      )
      const step = await shop.deploy({
        'run-task': 'true',
        'run-task-container-overrides': '[{"name": "app", "command": ["npm", "run", "migrate"]}]',
        'run-task-subnets': 'subnet-1, subnet-2',
        'run-task-security-groups': 'sg-1',
        'run-task-assign-public-ip': 'ENABLED',
        'run-task-launch-type': 'FARGATE',
        'run-task-started-by': 'GitHub-Actions',
        'run-task-tags': '[{"key": "job", "value": "migrate"}]',
        'wait-for-task-stopped': 'true',
        'wait-for-service-stability': 'false',
      })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('started')
      expect(step.outputs['run-task-arn']).toMatch(/^arn:aws:ecs:[\w-]+:\d{12}:task\/shop\/\w+$/)
      expect(step.stdout).toContain('migrated')
      const run = shop.aws.journal.entries.find(({ operation }) => operation === 'RunTask')
      expect(run?.input).toMatchObject({
        launchType: 'FARGATE',
        startedBy: 'GitHub-Actions',
        tags: [{ key: 'job', value: 'migrate' }],
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: ['subnet-1', 'subnet-2'],
            securityGroups: ['sg-1'],
            assignPublicIp: 'ENABLED',
          },
        },
      })
    }),
  )

  it.concurrent('amazon-ecs-deploy-task-definition: CodeDeploy', async () => {
    const shop = await openCodeDeployShop({ application: 'your-application', name: 'your-group' })
    try {
      shop.write(
        'appspec.json',
        JSON.stringify({
          version: 0,
          Resources: [
            {
              TargetService: {
                Type: 'AWS::ECS::Service',
                Properties: {
                  TaskDefinition: 'TO BE REPLACED',
                  LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
                },
              },
            },
          ],
        }),
      )
      const step = await shop.deployWeb({
        'wait-for-service-stability': 'true',
        'codedeploy-appspec': 'appspec.json',
        'codedeploy-application': 'your-application',
        'codedeploy-deployment-group': 'your-group',
        'codedeploy-deployment-description': 'from a workflow',
        'codedeploy-deployment-config': 'CodeDeployDefault.ECSAllAtOnce',
      })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect(step.outputs.outcome).toBe('succeeded')
      expect(step.outputs['codedeploy-deployment-id']).toMatch(/^d-/)
    } finally {
      await shop.close()
    }
  })

  it.concurrent('amazon-ecs-render-task-definition: of a file', () =>
    inAShop(async (shop) => {
      const step = await shop.deploy({
        'task-definition': 'task-definition.json',
        'container-name': 'app',
        image: '123456789012.dkr.ecr.us-east-1.amazonaws.com/orders@sha256:' + 'c'.repeat(64),
        'environment-variables': 'LOG_LEVEL=info\nENVIRONMENT=prod',
        'log-configuration-log-driver': 'awslogs',
        'log-configuration-options':
          'awslogs-create-group=true\nawslogs-group=/ecs/orders\nawslogs-region=ap-northeast-2\nawslogs-stream-prefix=ecs',
        'docker-labels': 'DOCKER_LABEL1=label1\nDOCKER_LABEL2=label2',
        command: 'npm start --nice --please',
        'env-files': 'arn:aws:s3:::s3_bucket_name/envfile_object_name.env',
        secrets: 'SECRET=arn:aws:ssm:ap-northeast-2:123456789012:parameter/orders',
        'task-role-arn': 'arn:aws:iam::123456789012:role/orders-execution',
        'execution-role-arn': 'arn:aws:iam::123456789012:role/orders-execution',
        preflight: 'false',
        'wait-for-service-stability': 'false',
      })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      const [app] = (await latest(shop, 'orders'))?.containerDefinitions ?? []
      expect(app).toMatchObject({
        environment: [
          { name: 'LOG_LEVEL', value: 'info' },
          { name: 'ENVIRONMENT', value: 'prod' },
        ],
        dockerLabels: { DOCKER_LABEL1: 'label1', DOCKER_LABEL2: 'label2' },
        command: ['npm', 'start', '--nice', '--please'],
        environmentFiles: [{ type: 's3', value: 'arn:aws:s3:::s3_bucket_name/envfile_object_name.env' }],
      })
    }),
  )

  it.concurrent.each([
    ['a family and its revision', { 'task-definition-family': 'orders', 'task-definition-revision': '1' }],
    ['an ARN', { 'task-definition-arn': 'arn:aws:ecs:ap-northeast-2:123456789012:task-definition/orders:1' }],
  ])('amazon-ecs-render-task-definition: of %s', (_name, inputs) =>
    inAShop(async (shop) => {
      const step = await shop.deploy({
        'task-definition': '',
        ...inputs,
        'container-name': 'app',
        'wait-for-service-stability': 'false',
      })
      expect(step).toMatchObject({ exitCode: 0, annotations: [] })
      expect((await latest(shop, 'orders'))?.containerDefinitions?.[0]?.image).toBe('orders:2')
    }),
  )
})
