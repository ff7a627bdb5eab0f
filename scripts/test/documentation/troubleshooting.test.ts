import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@slipway/testkit'
import { asRead, occurs, partsOf, quotesIn, type Quote } from './quoted-messages.js'
import { documents } from './yaml-blocks.js'

const actions = ['run-tests', 'build-and-push-ecr', 'deploy-ecs-service', 'publish-static-site']
const thorough = [...actions.map((name) => `actions/${name}/README.md`), 'docs/pipeline.md']
const packages = [...actions.map((name) => `actions/${name}`)].concat(
  ['pipeline', 'action-kit', 'aws', 'github', 'local-aws'].map((name) => `packages/${name}`),
)

function read(folders: readonly string[]): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(root, folder, name)),
  )
  return files.map((file) => asRead(readFileSync(file, 'utf8'))).join('\n')
}

describe('what the documentation says of errors', () => {
  const quotes = documents().flatMap((file) => quotesIn(readFileSync(join(root, file), 'utf8'), file))
  const sources = read(packages.map((folder) => `${folder}/src`))

  /** A quote of fewer letters is found somewhere by chance. */
  const isTooShort = ({ text }: Quote): boolean => !partsOf(text).some((part) => part.trim().length >= 10)

  it.each(thorough)('%s names at least ten errors', (file) => {
    expect(quotes.filter(({ at }) => at.startsWith(file)).length).toBeGreaterThanOrEqual(10)
  })

  it('quotes our own messages as the sources have them', () => {
    const ours = quotes.filter(({ of }) => of === 'ours')
    expect(ours.filter((quote) => isTooShort(quote) || !occurs(quote.text, sources))).toEqual([])
  })

  it('quotes the messages of others as our sources or our tests have met them', () => {
    const others = quotes.filter(({ of }) => of === 'others')
    const unmet = others.filter((quote) => isTooShort(quote) || !occurs(quote.text, sources))
    const met = read(packages.map((folder) => `${folder}/test`))
    expect(unmet.filter((quote) => isTooShort(quote) || !occurs(quote.text, met))).toEqual([])
  })
})
