import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse, type CollectionTag, type ScalarTag } from 'yaml'
import { root } from '../root.js'

/** JSON, as templates hold it. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value }

export interface Parameter {
  readonly Type: string
  readonly Default?: string | number
  readonly AllowedValues?: readonly (string | number)[]
  readonly AllowedPattern?: string
  readonly MinValue?: number
  readonly MaxValue?: number
}

export interface Resource {
  readonly Type: string
  readonly Condition?: string
  readonly DependsOn?: string | readonly string[]
  readonly DeletionPolicy?: string
  readonly Metadata?: Value
  readonly Properties?: Value
}

export interface Output {
  readonly Description: string
  readonly Condition?: string
  readonly Value: Value
  readonly Export?: { readonly Name: Value }
}

export interface Rule {
  readonly RuleCondition?: Value
  readonly Assertions: readonly { readonly Assert: Value; readonly AssertDescription: string }[]
}

/** A template in its long form: `!Ref A` is `{ Ref: 'A' }`. */
export interface Template {
  readonly Parameters?: Readonly<Record<string, Parameter>>
  readonly Rules?: Readonly<Record<string, Rule>>
  readonly Mappings?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>
  readonly Conditions?: Readonly<Record<string, Value>>
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Outputs?: Readonly<Record<string, Output>>
}

export const folder = join(root, 'infrastructure')

/** Every template's name without `.yml`. */
export const templateNames = readdirSync(folder)
  .filter((file) => file.endsWith('.yml'))
  .map((file) => basename(file, '.yml'))

const functions = [
  'Base64',
  'Cidr',
  'FindInMap',
  'GetAZs',
  'If',
  'ImportValue',
  'Join',
  'Select',
  'Split',
  'Sub',
]
const logic = ['And', 'Equals', 'Not', 'Or']

/** `infrastructure/<name>.yml`. */
export function readTemplate(name: string): Template {
  const template = templates.get(name)
  if (template === undefined) throw new Error(`There is no template ${name}`)
  return template
}

function read(name: string): Template {
  const text = readFileSync(join(folder, `${name}.yml`), 'utf8')
  const tags = [...functions, ...logic].flatMap((tag) => tagsOf(tag, `Fn::${tag}`))
  // The templates' shape is cfn-lint's to check.
  return parse(text, {
    customTags: [...tags, ...tagsOf('Ref', 'Ref'), ...tagsOf('Condition', 'Condition'), getAtt],
  }) as Template
}

function tagsOf(tag: string, name: string): (ScalarTag | CollectionTag)[] {
  return [
    { tag: `!${tag}`, resolve: (text: string) => ({ [name]: text }) },
    ...(['seq', 'map'] as const).map((collection): CollectionTag => ({
      tag: `!${tag}`,
      collection,
      resolve: (node) => ({ [name]: node.toJSON() as unknown }),
    })),
  ]
}

const getAtt: ScalarTag = {
  tag: '!GetAtt',
  resolve(text: string) {
    const [resource = '', ...attribute] = text.split('.')
    return { 'Fn::GetAtt': [resource, attribute.join('.')] }
  },
}

const templates: ReadonlyMap<string, Template> = new Map(templateNames.map((name) => [name, read(name)]))
