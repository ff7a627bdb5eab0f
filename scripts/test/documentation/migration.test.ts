import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@slipway/testkit'
import { parse } from 'yaml'
import { peers, type Peer } from './peer-inputs.js'

interface Row {
  readonly theirs: string
  readonly ours: string
}

/** The rows of the tables below a heading, up to the next one. */
function rowsOf({ action, heading }: Peer): readonly Row[] {
  const readme = readFileSync(join(root, 'actions', action, 'README.md'), 'utf8')
  const section = readme.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^\|((?:[^|\\]|\\.)+)\|((?:[^|\\]|\\.)+)\|$/gm)]
    .map(([, theirs = '', ours = '']) => ({ theirs, ours }))
    .slice(2)
}

function spansIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span)
}

/** What an action takes and gives. */
function namesOf(action: string): readonly string[] {
  // Our own file; the linter knows its shape.
  const { inputs, outputs } = parse(readFileSync(join(root, 'actions', action, 'action.yml'), 'utf8')) as {
    readonly inputs: object
    readonly outputs: object
  }
  return [...Object.keys(inputs), ...Object.keys(outputs)].map((name) => name.toLowerCase())
}

/** Names of others that the right columns tell of: GitHub's own, those of other actions and of a policy's members. */
const others = ['continue-on-error', 'build-args', 'cache-from', 'scale-in-cooldown', 'scale-out-cooldown']

describe.each(peers.map((peer) => [peer.heading, peer] as const))('coming from %s', (_heading, peer) => {
  const rows = rowsOf(peer)

  it('finds every input in the table', () => {
    const named = new Set(rows.flatMap(({ theirs }) => spansIn(theirs).flatMap((span) => span.split(/[ :]/))))
    expect(peer.inputs.filter((input) => !named.has(input))).toEqual([])
  })

  it('is led to names that the action has', () => {
    const known = [...namesOf(peer.action), ...others]
    const named = rows
      .filter(({ ours }) => !/not (?:there|read)/i.test(ours))
      .flatMap(({ ours }) => spansIn(ours))
      .flatMap((span) => /^([a-z]+(?:[-_][a-z]+)+)(?::|$)/.exec(span)?.[1] ?? [])
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })
})
