import { CreateClusterCommand } from '@aws-sdk/client-ecs'
import { parseWorkflowCommands, renderSummary, type StepResult } from '@slipway/testkit'
import { hostile } from './hostile.js'
import { inAShop } from './in-a-shop.js'
import { addServices, many } from './many-shop.js'

jest.setTimeout(60_000)

const longName = (start: string): string => start + 'n'.repeat(255 - start.length)
const image = 'orders:3"><img src=x>::error::pwned|`##[error]pwned[x](https://evil.example)'

/** The annotations and other commands that a runner would have taken from the step. */
function commandsOf({ stdout }: StepResult): ReturnType<typeof parseWorkflowCommands> {
  // What .NET's Trim takes off, and what a line ends at there, is more than in JavaScript's splitting by lines.
  return parseWorkflowCommands(stdout.replace(/[\u0085\u2028\u2029\v\f]/g, '\n'))
}

describe('text from outside', () => {
  it.concurrent('is text in log, annotations and summary, whatever it brings and however long it is', () =>
    inAShop(async (shop) => {
      const [cluster, crashing, unpulled, container] = ['c', 'crashing', 'unpulled', 'app'].map(longName)
      await shop.ecs.send(new CreateClusterCommand({ clusterName: cluster }))
      const there = { cluster, names: [crashing ?? '', unpulled ?? ''] }
      await addServices(shop, there)
      shop.aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 1, logs: hostile } })
      shop.aws.ecs.script(image, { failToStart: `ResourceInitializationError: ${hostile.join('\n')}` })
      const [own] = shop.definition.containerDefinitions ?? []
      const environment = [{ name: 'NOTE', value: hostile.join('\n') }]
      const write = (name: string, of: string): void =>
        shop.write(name, {
          ...shop.definition,
          containerDefinitions: [{ ...own, name: container, image: of, environment }],
        })
      write('crashing.json', 'orders:2')
      write('unpulled.json', image)
      const step = await shop.deploy({
        ...many,
        preflight: 'false',
        services: JSON.stringify([
          { service: crashing, cluster, 'task-definition': 'crashing.json' },
          { service: unpulled, cluster, 'task-definition': 'unpulled.json' },
        ]),
      })
      expect(step).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
      expect(Object.keys(JSON.parse(step.outputs.services ?? '') as object)).toEqual(there.names)
      const { annotations, masks, commands } = commandsOf(step)
      // One for each service at its place in the file, and the step's own.
      expect(annotations.map(({ level, file }) => [level, file])).toEqual([
        ['error', 'crashing.json'],
        ['error', 'unpulled.json'],
        ['error', undefined],
      ])
      expect(masks).toEqual([])
      expect(commands.filter((name) => !['group', 'endgroup', 'debug'].includes(name))).toEqual([])
      // In the data of a command of ours it is data. Source: actions/runner, ActionCommandManager.cs.
      expect(step.stdout).not.toMatch(/^(?!::).*##\[/m)
      expect(annotations.every(({ message }) => message.length < 60_000)).toBe(true)

      const html = renderSummary(step.summary)
      expect(html).not.toMatch(/<img|<script|<a |<h1|evil\.example" /)
      expect(html).toContain('[pwned](https:')
      // eslint-disable-next-line no-control-regex -- they are what must not be there
      expect(step.summary).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/)
      expect(Buffer.byteLength(step.summary)).toBeLessThan(200_000)
      expect(Math.max(...step.summary.split('\n').map(({ length }) => length))).toBeLessThan(10_000)
    }),
  )

  it.concurrent('of a hundred services is one report, what failed first', () =>
    inAShop(async (shop) => {
      const names = Array.from({ length: 100 }, (_, index) => `service-${index}`)
      await addServices(shop, { names })
      shop.aws.ecs.script('orders:2', { exit: { afterMs: 50, code: 1, logs: ['no luck'] } })
      const step = await shop.deploy({
        ...many,
        'task-definition': '',
        preflight: 'false',
        'all-or-nothing': 'false',
        services: JSON.stringify(
          names.map((service, index) => ({
            service,
            ...([71, 93].includes(index) && { image: 'orders:2' }),
          })),
        ),
      })
      expect(step).toMatchObject({ exitCode: 1, outputs: { outcome: 'rolled-back' } })
      expect(Object.keys(JSON.parse(step.outputs.services ?? '') as object)).toEqual(names)
      const [open = '', folded = ''] = step.summary.split('<details><summary>✅ 98 services unchanged')
      const rowsOf = (part: string): readonly string[] =>
        part.split('\n').filter((line) => line.startsWith('| <code>'))
      expect(rowsOf(open).map((row) => /service&#45;\d+|⏪ [\w-]+/g.exec(row)?.[0])).toEqual([
        'service&#45;71',
        'service&#45;93',
      ])
      expect(open).toMatch(/^### ⏪ 2 of 100 services&#58; service&#45;71 rolled&#45;back, service&#45;93/)
      expect(open).toContain('no luck')
      expect(rowsOf(folded)).toHaveLength(98)
      const error = step.annotations.find(({ file }) => file === undefined)
      expect(error?.message.split('\n')[1]).toMatch(/^service-71 could not run orders:\d/)
    }),
  )
})
