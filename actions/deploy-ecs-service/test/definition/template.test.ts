import { fillTemplate } from '../../src/definition/template.js'
import type { Json } from '../../src/document/json.js'

const env = { TAG: 'v1', EMPTY: '', QUOTE: '"},{"name":"evil', DOLLAR: '${TAG} $& $1' }

it.each<[string, Json, Json]>([
  ['a variable', 'orders:${TAG}', 'orders:v1'],
  ['two in one text', '${TAG}-${TAG}', 'v1-v1'],
  ['a default for what is not set', '${NONE:-latest}', 'latest'],
  ['a default for what is empty', '${EMPTY:-latest}', 'latest'],
  ['an empty default', '[${NONE:-}]', '[]'],
  ['a default that is not needed', '${TAG:-latest}', 'v1'],
  ['an escaped placeholder', '$${TAG} costs $5', '${TAG} costs $5'],
  ['quotes as text', '${QUOTE}', '"},{"name":"evil'],
  ['what looks like a placeholder in a value as text', '${DOLLAR}', '${TAG} $& $1'],
  ['names of members', { 'router.${TAG}.rule': ['${TAG}'] }, { 'router.v1.rule': ['v1'] }],
  ['numbers and words as they are', [1, true, null], [1, true, null]],
])('fills %s', (_name, template, expected) => {
  expect(fillTemplate(template, env)).toEqual({ value: expected, faults: [] })
})

it('names everything that is missing at once, and where', () => {
  const template = { a: ['${NONE}', '${EMPTY}'], b: { c: '${TAG} ${9}' } }
  expect(fillTemplate(template, env).faults).toEqual([
    { path: ['a', 0], problem: "the variable NONE is not set in the step's environment" },
    {
      path: ['a', 1],
      problem: "the variable EMPTY is empty in the step's environment (${EMPTY:-} lets it be)",
    },
    {
      path: ['b', 'c'],
      problem: 'a ${ is no placeholder: it takes ${NAME} or ${NAME:-default}, and $${ for a ${ that stays',
    },
  ])
})
