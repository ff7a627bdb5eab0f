import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '@slipway/testkit'
import { parse } from 'yaml'
import { formOf, inputsWithForm } from '../../src/project/file/input-forms'
import { notOfTheFile, stageNames } from '../../src/project/file/names'
import { makeSchema, schemaUrl } from '../../src/project/schema/make-schema'
import { readDescriptions } from '../../src/project/schema/read-descriptions'
import { stages } from '../../src/stages'
import { knownInputs, Workspace } from './load'

interface Validate {
  (document: unknown): boolean
  readonly errors?: readonly { readonly dataPath: string; readonly message: string }[] | null
}
// The validator that eslint brings along knows draft 7.
const Ajv = createRequire(require.resolve('eslint'))('ajv') as new (options: object) => {
  compile(schema: unknown): Validate
}

const descriptions = readDescriptions(root)
const schema: unknown = JSON.parse(readFileSync(join(root, 'schema/slipway.schema.json'), 'utf8'))
const validate = new Ajv({ allErrors: true, logger: false }).compile(schema)
const documentation = readFileSync(join(root, 'docs/slipway-yml.md'), 'utf8')

/** The files of the documentation. */
const examples = [...documentation.matchAll(/^```yaml\n(# yaml-language-server: [\s\S]*?)^```/gm)].map(
  ([, text = '']) => text,
)

function refusals(text: string): readonly string[] {
  validate(parse(text, { merge: true }))
  return (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`)
}

describe('the schema', () => {
  it('is what the actions take today; else run node scripts/schema.mjs', () => {
    expect(schema).toEqual(JSON.parse(JSON.stringify(makeSchema(stages, descriptions))))
  })

  it('is at the address that the examples name', () => {
    expect(schema).toMatchObject({ $id: schemaUrl })
    expect(examples).toHaveLength(2)
    for (const text of examples) expect(text).toContain(`# yaml-language-server: $schema=${schemaUrl}\n`)
  })

  it.each(stageNames)('describes every input of %s', (stage) => {
    const { definitions } = schema as {
      definitions: Record<string, { properties: Record<string, { description: string }> }>
    }
    const properties = definitions[stage]?.properties ?? {}
    const names = Object.keys(descriptions[stage]).filter((name) => !notOfTheFile.has(name))
    expect(Object.keys(properties).sort()).toEqual(names.sort())
    for (const { description } of Object.values(properties)) expect(description).not.toBe('')
  })

  it('completes choices, numbers and switches', () => {
    expect(schema).toMatchObject({
      definitions: {
        deploy: { properties: { strategy: { enum: expect.arrayContaining(['canary']) as unknown } } },
        test: { properties: { retries: { minimum: 0, maximum: 10, default: 0 } } },
        publish: { properties: { 'clean-urls': { type: 'boolean', default: false } } },
      },
    })
  })
})

describe('the examples', () => {
  const workspace = new Workspace(
    ...['services/orders-api', 'services/migrations', 'services/orders', 'services/payments'],
    ...['apps/orders-web', 'apps/shop', 'docs'],
  )
  afterAll(() => workspace.remove())
  for (const file of ['orders-api/task-definition', 'migrations/task', 'orders/task', 'payments/task']) {
    const definition = { family: 'x', containerDefinitions: [{ name: 'x', image: 'x' }] }
    workspace.write(`services/${file}.json`, JSON.stringify(definition))
  }

  it.each(examples.map((text, index) => [index + 1, text] as const))(
    '%i fits the schema and the reader',
    (_, text) => {
      expect(refusals(text)).toEqual([])
      expect(workspace.problemsOf(text)).toEqual([])
    },
  )
})

describe('the schema and the reader agree that', () => {
  const workspace = new Workspace('services/api')
  afterAll(() => workspace.remove())

  it.each<[string, string]>([
    ['a stage may have nothing behind it', 'services: { api: { path: services/api, build: } }'],
    ['a stage may be switched off', 'services: { api: { build: , test: false } }'],
    ['an input of lines may be a list', 'services: { api: { test: { reports: [a.xml, b.xml] } } }'],
    ['an input of pairs may be a mapping', 'services: { api: { build: { build-args: { A: 1, B: x } } } }'],
    ['a number may be a text', 'services: { api: { test: { retries: "2" } } }'],
    ['an environment may be empty', 'environments: { staging: }\nservices: { api: { test: } }'],
    ['x- holds anything', 'x-a: { b: [1] }\nservices: { api: { test: } }'],
  ])('%s', (_what, text) => {
    expect(refusals(text)).toEqual([])
    expect(workspace.problemsOf(text)).toEqual([])
  })

  it.each<[string, string]>([
    ['there are no other sections', 'service: { api: { test: } }\nservices: { api: { test: } }'],
    ['there are no other inputs', 'services: { api: { test: { retrys: 1 } } }'],
    ['a site has no deploy', 'sites: { web: { deploy: } }'],
    ['a service is no text', 'services: { api: test }'],
    [
      'a choice is one of its values',
      'services: { api: { deploy: { task-definition: task.json, strategy: slow } } }',
    ],
    ['a number has bounds', 'services: { api: { test: { retries: 11 } } }'],
    ['a text is no list', 'services: { api: { test: { quarantine: [a] } } }'],
    ['an environment has no path', 'environments: { a: { path: x } }\nservices: { api: { test: } }'],
    ['something is described', 'environments: { a: {} }'],
    ['the token is the step’s', 'services: { api: { test: { github-token: x } } }'],
  ])('%s', (_what, text) => {
    expect(refusals(text)).not.toEqual([])
    expect(workspace.problemsOf(text)).not.toEqual([])
  })
})

describe('the forms of inputs', () => {
  it.each(stageNames)('are of inputs that %s has', (stage) => {
    expect(inputsWithForm(stage).filter((name) => !knownInputs(stage).has(name))).toEqual([])
  })

  it.each(stageNames)('leave out none of %s that takes several values by its description', (stage) => {
    const several =
      /one a line|a line each|\bLines\b|lines (?:NAME|key|container)|JSON|YAML|, separated by commas/
    const named = Object.entries(descriptions[stage])
      .filter(([name, description]) => several.test(description) && formOf(stage, name) === 'text')
      .map(([name]) => name)
    // Files that hold JSON or YAML, and a patch that is JSON as a text.
    const files = ['quarantine', 'task-definition', 'service-definition', 'codedeploy-appspec']
    expect(named.filter((name) => !files.includes(name))).toEqual([])
  })
})
