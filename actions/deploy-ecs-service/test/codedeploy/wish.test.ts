import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputReader } from '@slipway/action-kit'
import { readCodeDeployWish, type CodeDeployWish } from '../../src/codedeploy/wish.js'

let workspace: string
beforeEach(() => void (workspace = mkdtempSync(join(tmpdir(), 'slipway-appspec-'))))
afterEach(() => rmSync(workspace, { recursive: true, force: true }))

function read(inputs: Readonly<Record<string, string>>): CodeDeployWish {
  const reader = new InputReader(new Map(Object.entries(inputs)), workspace)
  const wish = readCodeDeployWish(reader)
  reader.check()
  return wish
}

function write(text: string, name = 'appspec.yaml'): void {
  writeFileSync(join(workspace, name), text)
}

it('without inputs everything is found or made', () => {
  expect(read({})).toEqual({
    application: undefined,
    deploymentGroup: undefined,
    description: undefined,
    configuration: undefined,
    appSpec: undefined,
  })
})

it.each([
  ['appspec.yaml', 'version: 0.0\nResources:\n  - S: { Type: "AWS::ECS::Service", Properties: {} }\n'],
  ['appspec.json', '{"version":"0.0","resources":[{"S":{"type":"AWS::ECS::Service","properties":{}}}]}'],
  ['spec.txt', '{"version":"0.0","Resources":[{"S":{"Type":"AWS::ECS::Service","Properties":{}}}]}'],
])('the file %s is read', (name, text) => {
  write(text, name)
  const wish = read({
    'codedeploy-application': 'backend',
    'codedeploy-deployment-group': 'orders',
    'codedeploy-deployment-description': 'run 17',
    'codedeploy-deployment-config': 'CodeDeployDefault.ECSCanary10Percent5Minutes',
    'codedeploy-appspec': name,
  })
  expect(wish).toMatchObject({
    application: 'backend',
    deploymentGroup: 'orders',
    description: 'run 17',
    configuration: 'CodeDeployDefault.ECSCanary10Percent5Minutes',
    appSpec: { path: name },
  })
})

it.each([
  ['no such file', undefined, 'there is no such file'],
  ['no YAML', 'Resources: [\n', 'neither YAML nor JSON: appspec.yaml:'],
  ['a list', '- 1\n', 'appspec.yaml:1: Resources is no list'],
  ['of another version', 'version: 1\nResources: []\n', 'version is not 0.0'],
  ['no resource', 'version: 0.0\nResources: []\n', 'Resources is no list of at least one resource'],
  [
    'an AppSpec of EC2',
    'version: 0.0\nos: linux\nfiles: []\n',
    'Resources is no list of at least one resource',
  ],
  [
    'a Lambda function',
    'version: 0.0\nResources:\n  - F: { Type: "AWS::Lambda::Function", Properties: {} }\n',
    'appspec.yaml:3: a resource is not of the Type AWS::ECS::Service',
  ],
])('%s is a fault of the input', (_, text, problem) => {
  if (text !== undefined) write(text)
  expect(() => read({ 'codedeploy-appspec': 'appspec.yaml' })).toThrow(problem)
})
