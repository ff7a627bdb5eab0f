import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkWorkflow, root } from '@slipway/testkit'
import { parse } from 'yaml'
import { callsIn, documents, isWorkflow, yamlBlocks, type Call } from './yaml-blocks.js'

jest.setTimeout(60_000)

const own = /^org\/actions(?:\/(?<path>[^@]+))?@v1$/

/** The inputs of an action or a reusable workflow of this repository; undefined of others'. */
function inputsOf(uses: string): readonly string[] | undefined {
  const found = own.exec(uses)
  if (found === null) return undefined
  const path = found.groups?.path ?? ''
  const file = path.endsWith('.yml') ? path : join(path, 'action.yml')
  // Files of this repository; the linter of workflows knows their shape.
  const { inputs, on } = parse(readFileSync(join(root, file), 'utf8')) as {
    readonly inputs?: object
    readonly on?: { readonly workflow_call?: { readonly inputs?: object } }
  }
  return Object.keys(inputs ?? on?.workflow_call?.inputs ?? {})
}

function unknownNames({ uses, names }: Call): readonly string[] {
  const known = inputsOf(uses)
  return known === undefined ? [] : names.filter((name) => !known.includes(name))
}

describe('the YAML of the documentation', () => {
  const blocks = documents().flatMap(yamlBlocks)
  const workflows = blocks.filter(isWorkflow)

  it('is YAML', () => {
    const faults = blocks.flatMap((block) => {
      try {
        block.parse()
        return []
      } catch (error) {
        return [`${block.at}: ${String(error)}`]
      }
    })
    expect(faults).toEqual([])
  })

  it('gives our actions and workflows inputs that they have', () => {
    const faults = blocks.flatMap((block) =>
      callsIn(block.parse(), block.action).flatMap((call) =>
        unknownNames(call).map((name) => `${block.at}: ${call.uses} has no ${name}`),
      ),
    )
    expect(faults).toEqual([])
  })

  it('has whole workflows to copy in the README of each action', () => {
    for (const name of ['run-tests', 'build-and-push-ecr', 'deploy-ecs-service', 'publish-static-site'])
      expect(workflows.filter(({ at }) => at.startsWith(`actions/${name}/`)).length).toBeGreaterThan(1)
  })

  it('gives the reusable workflows that it calls the permissions that they ask for', () => {
    const callers = workflows.filter(({ text }) => text.includes('org/actions/.github/workflows/'))
    for (const { text } of callers) expect(() => checkWorkflow(text)).not.toThrow()
  })

  it('is clean for the linters, where it is a whole workflow', () => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-documented-'))
    try {
      const paths = workflows.map(({ at, text }) => {
        const path = join(folder, `${at.replace(/\W+/g, '-')}.yml`)
        writeFileSync(path, text)
        return path
      })
      const script = join(root, 'scripts/lint-workflows.mjs')
      const { stderr, stdout } = spawnSync(process.execPath, [script, ...paths], { encoding: 'utf8' })
      expect(stderr.replaceAll(`${folder}/`, '')).toBe('')
      expect(stdout).toContain(`${workflows.length} workflows`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
