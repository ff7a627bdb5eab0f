import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '@slipway/testkit'
import { readTemplate, resolve, templateNames } from '@slipway/testkit/cloudformation'
import {
  requestFunction,
  responseFunction,
} from '../../../actions/publish-static-site/src/edge/function-code.js'
import { makeCluster, makeNetwork, site } from './combinations.js'

const actions = ['build-and-push-ecr', 'deploy-ecs-service', 'publish-static-site']

function inputsOf(action: string): readonly string[] {
  const { inputs } = parse(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8')) as {
    inputs: object
  }
  return Object.keys(inputs)
}

function kebab(name: string): string {
  return name.replace(/(?<=.)([A-Z])/g, '-$1').toLowerCase()
}

const inputs = new Set(actions.flatMap(inputsOf))
const parameters = new Set(templateNames.flatMap((name) => Object.keys(readTemplate(name).Parameters ?? {})))
// What neither an action nor a template takes by that name.
const elsewhere: Readonly<Record<string, string>> = {
  VpcId: 'imported by cluster.yml and service.yml',
  PublicSubnets: 'imported by cluster.yml',
  ListenerArn: 'imported by service.yml',
  TestListenerArn: 'imported by service.yml',
  LoadBalancerSecurityGroup: 'imported by service.yml',
  LoadBalancerFullName: 'imported by service.yml',
  LoadBalancerDnsName: 'imported by service.yml',
  LoadBalancerZoneId: 'imported by service.yml',
  BuildRoleArn: '`role-to-assume`',
  DeployRoleArn: '`role-to-assume`',
  PublishRoleArn: '`role-to-assume`',
  PreviewRoleArn: '`role-to-assume`',
  PlanRoleArn: 'provision.yml',
  ProvisionRoleArn: 'provision.yml',
  CloudFormationRoleArn: 'provision.yml',
}

describe.each(templateNames)('the outputs of %s.yml', (name) => {
  const outputs = Object.entries(readTemplate(name).Outputs ?? {})

  it.each(outputs)(
    '%s is the name of an input, of a parameter, or said otherwise',
    (output, { Description }) => {
      const takers = [inputs.has(kebab(output)), parameters.has(output), output in elsewhere]
      expect(takers).toContain(true)
      // What is said of the input is true.
      for (const [, input = ''] of Description.matchAll(/^The inputs? `([a-z-]+)`/g)) {
        const known =
          output in elsewhere
            ? /^(?:role|plan-role)-to-assume$|^cloudformation-role-arn$/.test(input)
            : inputs.has(input)
        expect([input, known]).toEqual([input, true])
      }
    },
  )
})

it('every export that a template imports is made by another', () => {
  const made = new Set([...makeNetwork().exports.keys(), ...makeCluster().exports.keys()])
  const own = resolve(readTemplate('own-network'), {
    name: 'network',
    parameters: { VpcId: 'vpc-1', PublicSubnets: 'a,b', PrivateSubnets: 'c,d' },
  })
  // own-network.yml takes the place of network.yml.
  expect([...own.exports.keys()]).toEqual([...makeNetwork().exports.keys()])
  const imported = templateNames.flatMap((name) =>
    [
      ...JSON.stringify(readTemplate(name)).matchAll(
        /"Fn::ImportValue":\{"Fn::Sub":"\$\{(\w+)Stack\}-(\w+)"\}/g,
      ),
    ].map(([, stack = '', output = '']) => `${stack.toLowerCase()}-${output}`),
  )
  expect(imported.length).toBeGreaterThan(10)
  expect(imported.filter((name) => !made.has(name))).toEqual([])
})

it('publish-static-site knows both functions of the site as its own, and changes no more than their code', () => {
  const [parameters = {}] = site
  const { resources } = resolve(readTemplate('static-site'), { name: 'web', parameters })
  for (const [logical, name, code] of [
    ['Function', 'orders-web', requestFunction()],
    ['HeadersFunction', 'orders-web-headers', responseFunction()],
  ] as const) {
    expect(resources.get(logical)?.properties).toMatchObject({
      Name: name,
      FunctionCode: expect.stringContaining(code.mark) as string,
      FunctionConfig: {
        Comment: code.comment,
        Runtime: 'cloudfront-js-2.0',
        KeyValueStoreAssociations: [{ KeyValueStoreARN: '<KeyValueStore.Arn>' }],
      },
    })
  }
  expect(resources.get('Distribution')?.properties).toMatchObject({
    DistributionConfig: {
      DefaultCacheBehavior: {
        FunctionAssociations: [
          { EventType: 'viewer-request', FunctionARN: '<Function.FunctionARN>' },
          { EventType: 'viewer-response', FunctionARN: '<HeadersFunction.FunctionARN>' },
        ],
      },
    },
  })
})
