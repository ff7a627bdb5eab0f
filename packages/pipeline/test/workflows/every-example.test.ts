import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { example, examplesFolder } from './example.js'

const examples = readdirSync(examplesFolder).filter((name) => name.endsWith('.yml'))
const tests = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(__dirname, path), 'utf8'))

it.each(examples)('%s is run by a test that has its name', (name) => {
  const runs = tests.filter((text) => text.includes('world.run(') && text.includes(`example('${name}')`))
  expect(runs).not.toEqual([])
  // Not only in the call: `npm run example` finds its tests by the name.
  expect(runs.filter((text) => new RegExp(`(?<!example\\(')${name}`).test(text))).toEqual(runs)
})

it.each(readdirSync(join(examplesFolder, 'before')))(
  'before/%s stands beside the example that it becomes',
  (name) => {
    const becoming = examples.filter(
      (from) => from.startsWith('from-') && example(from).includes(`before/${name}`),
    )
    expect(becoming).toHaveLength(1)
  },
)
