import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@slipway/testkit'
import { parse } from 'yaml'

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter((file) => file !== 'config.yml')

interface Definition {
  readonly name: string
  readonly description: string
  readonly author: string
  readonly branding: { readonly icon: string; readonly color: string }
  readonly runs: { readonly using: string; readonly main: string }
}

interface Form {
  readonly name?: string
  readonly description?: string
  readonly body: readonly {
    readonly type: string
    readonly id?: string
    readonly attributes: { readonly label?: string; readonly options?: readonly string[] }
  }[]
}

const colors = ['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']

it.each(['.', ...readdirSync(join(root, 'actions')).map((name) => join('actions', name))])(
  'the Marketplace would take %s',
  (folder) => {
    const { name, description, author, branding, runs } = parse(
      read(join(folder, 'action.yml')),
    ) as Definition
    expect([name, author]).not.toContain(undefined)
    expect(description.length).toBeGreaterThan(10)
    // Longer ones are cut in its list.
    expect(description.length).toBeLessThanOrEqual(125)
    expect(branding.icon).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(colors).toContain(branding.color)
    expect(runs.using).toBe('node24')
    expect(() => read(join(folder, runs.main))).not.toThrow()
  },
)

it.each(forms)('GitHub would show the issue form %s', (file) => {
  const { name, description, body } = parse(read(join('.github/ISSUE_TEMPLATE', file))) as Form
  expect([name, description]).not.toContain(undefined)
  for (const { type, id, attributes } of body) {
    expect(['dropdown', 'input', 'textarea']).toContain(type)
    expect(attributes.label).toBeDefined()
    if (type === 'dropdown') expect(new Set(attributes.options).size).toBe(attributes.options?.length)
    expect(id).toMatch(/^[\w-]+$/)
  }
  expect(new Set(body.map(({ id }) => id)).size).toBe(body.length)
})

it('the issue form of a bug names every action', () => {
  for (const name of readdirSync(join(root, 'actions')))
    expect(read('.github/ISSUE_TEMPLATE/bug.yml')).toContain(name)
})
