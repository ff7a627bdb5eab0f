import { mergePatch, patchDefinition } from '../../src/definition/merge-patch.js'
import type { Json, JsonObject } from '../../src/document/json.js'

// The test cases of RFC 7386, appendix A.
it.each<[Json, Json, Json]>([
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b' }, { a: null }, {}],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [
    ['a', 'b'],
    ['c', 'd'],
    ['c', 'd'],
  ],
  [{ a: 'b' }, ['c'], ['c']],
  [{ a: 'foo' }, null, null],
  [{ a: 'foo' }, 'bar', 'bar'],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [[1, 2], { a: 'b', c: null }, { a: 'b' }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
])('%j with %j is %j', (target, patch, expected) => {
  expect(mergePatch(target, patch)).toEqual(expected)
})

describe('the containers of a definition', () => {
  const definition: JsonObject = {
    family: 'orders',
    containerDefinitions: [
      { name: 'app', image: 'orders:1', user: 'root' },
      { name: 'log', image: 'log:1' },
    ],
  }

  it('are patched by their names', () => {
    const patch = {
      pidMode: 'task',
      containerDefinitions: { app: { user: null, stopTimeout: 60 }, proxy: { image: 'envoy:1' } },
    }
    expect(patchDefinition(definition, patch)).toEqual({
      family: 'orders',
      pidMode: 'task',
      containerDefinitions: [
        { name: 'app', image: 'orders:1', stopTimeout: 60 },
        { name: 'log', image: 'log:1' },
        { name: 'proxy', image: 'envoy:1' },
      ],
    })
  })

  it('go by null', () => {
    const patched = patchDefinition(definition, { containerDefinitions: { log: null, gone: null } })
    expect(patched.containerDefinitions).toEqual([{ name: 'app', image: 'orders:1', user: 'root' }])
  })

  it('are replaced by a list, as RFC 7386 has it', () => {
    const list = [{ name: 'only', image: 'a' }]
    expect(patchDefinition(definition, { containerDefinitions: list }).containerDefinitions).toEqual(list)
  })
})
