import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@slipway/testkit'
import { parse } from 'yaml'

interface Definition {
  readonly inputs: Record<
    string,
    { readonly description: string; readonly default?: string; readonly required?: boolean }
  >
  readonly outputs: Record<string, { readonly description: string }>
}

function read(folder: string): Definition {
  return parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Definition
}

const stages = {
  test: 'run-tests',
  build: 'build-and-push-ecr',
  deploy: 'deploy-ecs-service',
  publish: 'publish-static-site',
}
const rootAction = read('.')

/** What means something else to another stage. */
const renames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  deploy: { secrets: 'deploy-secrets', tags: 'deploy-tags', comment: 'deploy-comment' },
  publish: {
    mode: 'site-mode',
    tags: 'site-tags',
    metadata: 'site-metadata',
    headers: 'site-headers',
    exclude: 'site-exclude',
    include: 'site-include',
    compress: 'site-compress',
    verify: 'site-verify',
    'verify-url': 'site-verify-url',
    'verify-timeout': 'site-verify-timeout',
    environment: 'site-environment',
    comment: 'site-comment',
  },
}

function inputsOf(stage: string, action: string): readonly string[] {
  return Object.keys(read(`actions/${action}`).inputs).map((name) => renames[stage]?.[name] ?? name)
}

describe("the root action's contract", () => {
  it.each(Object.entries(stages))('has every input of the stage %s (%s)', (stage, action) => {
    expect(Object.keys(rootAction.inputs)).toEqual(expect.arrayContaining([...inputsOf(stage, action)]))
  })

  it.each(Object.entries(stages))('has every output of the stage %s (%s)', (stage, action) => {
    const outputs = Object.keys(read(`actions/${action}`).outputs)
    const prefixed = outputs.map((name) => (name === 'outcome' ? `${stage}-outcome` : name))
    expect(Object.keys(rootAction.outputs)).toEqual(expect.arrayContaining(prefixed))
  })

  it('has no input of its own but plan and those of a slipway.yml, and gives none but the token a default: it would be an input of a stage that does not run', () => {
    const known = new Set(Object.entries(stages).flatMap(([stage, action]) => inputsOf(stage, action)))
    expect(Object.keys(rootAction.inputs).filter((name) => !known.has(name))).toEqual([
      'plan',
      'config',
      'components',
      'changed-only',
    ])
    expect(
      Object.entries(rootAction.inputs)
        .filter(([, input]) => input.default !== undefined || input.required)
        .map(([name]) => name),
    ).toEqual(['github-token'])
  })
})
