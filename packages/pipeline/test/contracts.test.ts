import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { InputReader, type Command } from '@slipway/action-kit'
import { buildAndPushEcr } from '@slipway/build-and-push-ecr'
import { deployEcsService } from '@slipway/deploy-ecs-service'
import { publishStaticSite } from '@slipway/publish-static-site'
import { runTests } from '@slipway/run-tests'
import { root } from '@slipway/testkit'
import { parse } from 'yaml'
import { pipeline } from '../src/pipeline'

interface Definition {
  readonly inputs: Record<string, { readonly default?: string; readonly required?: boolean }>
}

/** The inputs that the code asks for, with what it takes when they are not given. */
function declared(command: Command<never, never>): Record<string, { required: boolean; default: string }> {
  // The root action reads the inputs of every stage only when one is given that no chosen stage reads.
  const reader = new InputReader(new Map([['no-such-input', 'x']]), '/nowhere')
  command.readInputs(reader)
  return Object.fromEntries([...reader.declared].sort())
}

function written(folder: string): Record<string, { required: boolean; default: string }> {
  const { inputs } = parse(readFileSync(join(root, folder, 'action.yml'), 'utf8')) as Definition
  const entries = Object.entries(inputs).map(
    ([name, input]) =>
      [name, { required: input.required ?? false, default: constant(input.default) }] as const,
  )
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** An expression is the runner's to fill in. */
function constant(value = ''): string {
  return value.startsWith('${{') ? '' : value
}

describe("an action.yml's inputs are those that its code reads, with the same defaults:", () => {
  it.each([
    ['run-tests', runTests],
    ['build-and-push-ecr', buildAndPushEcr],
    ['deploy-ecs-service', deployEcsService],
    ['publish-static-site', publishStaticSite],
  ])('%s', (name, command) => {
    expect(declared(command as Command<never, never>)).toEqual(written(`actions/${name}`))
  })

  it('the root action', () => {
    expect(Object.keys(declared(pipeline as Command<never, never>))).toEqual(Object.keys(written('.')))
  })
})
