import type { Service } from '@aws-sdk/client-ecs'
import { makeAppSpec, taskDefinitionOf } from '../../src/codedeploy/appspec.js'
import { parseAppSpec } from '../../src/codedeploy/appspec-file.js'
import { isJsonObject, type JsonObject } from '../../src/document/json.js'
import { definitionOf } from './world.js'

const revision = 'arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:13'
const definition = definitionOf('orders:2')

const service: Service = {
  serviceName: 'orders',
  loadBalancers: [{ targetGroupArn: 'blue', containerName: 'app', containerPort: 80 }],
  taskSets: [
    { status: 'ACTIVE', loadBalancers: [{ containerName: 'old', containerPort: 1 }] },
    {
      status: 'PRIMARY',
      platformVersion: '1.4.0',
      loadBalancers: [{ targetGroupArn: 'green', containerName: 'app', containerPort: 8080 }],
      networkConfiguration: {
        awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED' },
      },
      capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
    },
  ],
}

function fill(text: string): unknown {
  const content = parseAppSpec(text).value
  if (!isJsonObject(content)) throw new Error('the AppSpec of the test is an object')
  return JSON.parse(makeAppSpec(service, definition, revision, { path: 'appspec.yaml', content }))
}

describe('without a file', () => {
  it('it is what the primary task set has, with the new revision', () => {
    expect(JSON.parse(makeAppSpec(service, definition, revision, undefined))).toEqual({
      version: '0.0',
      Resources: [
        {
          TargetService: {
            Type: 'AWS::ECS::Service',
            Properties: {
              TaskDefinition: revision,
              LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
              PlatformVersion: '1.4.0',
              NetworkConfiguration: {
                AwsvpcConfiguration: {
                  Subnets: ['subnet-1'],
                  SecurityGroups: ['sg-1'],
                  AssignPublicIp: 'ENABLED',
                },
              },
              CapacityProviderStrategy: [{ CapacityProvider: 'FARGATE_SPOT', Base: 0, Weight: 1 }],
            },
          },
        },
      ],
    })
  })

  it('a service that shows no load balancer needs one', () => {
    expect(() => makeAppSpec({ serviceName: 'orders' }, definition, revision, undefined)).toThrow(
      'The service orders shows no load balancer',
    )
  })

  it('the container that gets the traffic has to be in the new revision', () => {
    const renamed = { ...definition, containerDefinitions: [{ name: 'web' }] }
    expect(() => makeAppSpec(service, renamed, revision, undefined)).toThrow(
      'The traffic of orders goes to the container app, which the task definition does not have',
    )
  })
})

describe('with a file', () => {
  it('gets the revision, and keeps all else, however its members are spelled', () => {
    const text = `
version: 0.0
resources:
  - orders:
      type: AWS::ECS::Service
      properties:
        taskDefinition: <TASK_DEFINITION>
        loadBalancerInfo: { containerName: web, containerPort: 80 }
hooks:
  - AfterInstall: check-orders
`
    expect(fill(text)).toEqual({
      version: 0,
      resources: [
        {
          orders: {
            type: 'AWS::ECS::Service',
            properties: {
              taskDefinition: revision,
              loadBalancerInfo: { containerName: 'web', containerPort: 80 },
            },
          },
        },
      ],
      hooks: [{ AfterInstall: 'check-orders' }],
    })
  })

  it('gets the container of the load balancer where it names none', () => {
    const Properties = { PlatformVersion: 'LATEST' }
    const filled = fill(
      JSON.stringify({ version: '0.0', Resources: [{ S: { Type: 'AWS::ECS::Service', Properties } }] }),
    )
    expect(filled).toMatchObject({
      Resources: [
        {
          S: {
            Properties: {
              TaskDefinition: revision,
              LoadBalancerInfo: { ContainerName: 'app', ContainerPort: 8080 },
              PlatformVersion: 'LATEST',
            },
          },
        },
      ],
    })
  })
})

describe('the task definition of an AppSpec', () => {
  const spec = (Properties: JsonObject): string =>
    JSON.stringify({ version: 0, Resources: [{ S: { Type: 'AWS::ECS::Service', Properties } }] })

  it.each([
    ['JSON', spec({ TaskDefinition: revision }), revision],
    ['YAML', `version: 0\nResources:\n - S:\n    Properties: { TaskDefinition: "${revision}" }\n`, revision],
    ['none in it', spec({}), undefined],
    ['no text at all', undefined, undefined],
    ['not an AppSpec', '[1, 2', undefined],
  ])('%s', (_, content, expected) => expect(taskDefinitionOf(content)).toBe(expected))
})
