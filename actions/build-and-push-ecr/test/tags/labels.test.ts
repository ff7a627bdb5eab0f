import { InputReader } from '@slipway/action-kit'
import type { EventFacts } from '../../src/tags/event-facts.js'
import { imageLabels, type ImageLabels } from '../../src/tags/labels.js'
import { readLabels } from '../../src/tags/read-labels.js'
import { factsOf, now, sha } from './facts-of.js'

function read(labels: string): ReadonlyMap<string, string> {
  const reader = new InputReader(new Map([['labels', labels]]), '/workspace')
  const given = readLabels(reader)
  reader.check()
  return given
}

const labelsOf = (labels: string, facts: EventFacts = factsOf()): ImageLabels =>
  imageLabels(read(labels), facts, 'v1', now)

const oci = (name: string): string => `org.opencontainers.image.${name}`

describe('the labels of an image', () => {
  it('are those of the event', () => {
    expect(Object.fromEntries(labelsOf('').labels)).toEqual({
      [oci('title')]: 'Hello-World',
      [oci('description')]: 'This your first repo!',
      [oci('url')]: 'https://github.com/octocat/Hello-World',
      [oci('source')]: 'https://github.com/octocat/Hello-World',
      [oci('version')]: 'v1',
      [oci('created')]: '2020-01-10T00:30:00.000Z',
      [oci('revision')]: sha,
      [oci('licenses')]: 'MIT',
    })
  })

  it('have the date of the commit, so that the same commit makes the same labels', () => {
    const committedAt = new Date('2019-12-24T18:00:00+01:00')
    expect(labelsOf('', factsOf({ committedAt })).labels.get(oci('created'))).toBe('2019-12-24T17:00:00.000Z')
  })

  it('leave out what the event does not tell', () => {
    const facts = factsOf({
      sha: undefined,
      shortSha: undefined,
      repositoryUrl: undefined,
      repositoryName: undefined,
      description: undefined,
      license: undefined,
    })
    const { labels, perCommit } = imageLabels(new Map(), facts, undefined, now)
    expect([...labels.keys()]).toEqual([oci('created')])
    expect([...perCommit]).toEqual([oci('created')])
  })

  it("are the user's where the user gives them, an empty one too", () => {
    const { labels } = labelsOf(`${oci('title')}=Orders\n${oci('description')}=\nteam=a=b # 1\n# no label`)
    expect(labels.get(oci('title'))).toBe('Orders')
    expect(labels.get(oci('description'))).toBe('')
    expect(labels.get('team')).toBe('a=b # 1')
    expect([...labels.keys()]).toEqual([...labels.keys()].sort())
  })

  it('have the expressions of the event', () => {
    const given = `${oci('created')}={{commit_date 'YYYY-MM-DDTHH:mm:ss.SSS[Z]'}}\nref={{branch}}@{{sha}} <{{branch}}>`
    const { labels } = labelsOf(given, factsOf({ ref: 'refs/heads/feature/a&b', committedAt: now }))
    expect(labels.get(oci('created'))).toBe('2020-01-10T00:30:00.000Z')
    expect(labels.get('ref')).toBe('feature/a&b@860c190 <feature/a&b>')
  })

  it.each([
    ['', ['created', 'revision', 'version'].map(oci)],
    [`${oci('version')}=7`, ['created', 'revision'].map(oci)],
    [`${oci('created')}=2020`, ['created', 'revision', 'version'].map(oci)],
    ['build={{sha}}', ['created', 'revision', 'version'].map(oci).concat('build')],
    [
      `at={{date 'x'}}\nof={{commit_date 'x'}}`,
      ['created', 'revision', 'version'].map(oci).concat('at', 'of'),
    ],
    [
      `commit=git-${sha}\nshort=${sha.slice(0, 7)}`,
      ['created', 'revision', 'version'].map(oci).concat('commit', 'short'),
    ],
    ['branch={{branch}}\nmain={{is_default_branch}}', ['created', 'revision', 'version'].map(oci)],
  ])('given %j change with every commit: %j', (given, names) => {
    expect([...labelsOf(given).perCommit].sort()).toEqual([...names].sort())
  })

  it.each([
    ['team', 'has the line "team"'],
    ['=x', 'has the line "=x"'],
    ['a b=x', 'has the line "a b=x"'],
    ['a={{foo}}', 'has {{foo}}'],
    ['a={{branch', 'does not end'],
  ])('may not be given as %j', (labels, problem) => {
    expect(() => read(labels)).toThrow(problem)
  })
})
