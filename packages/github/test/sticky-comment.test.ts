import { startGitHub, type GitHub } from '@slipway/testkit'
import { openGitHub, type GitHub as Client, type StickyComment } from '../src/index.js'
import { markerOf } from '../src/sticky-comment.js'
import { recordContext } from './context.js'
import { pullRequestEvent } from './event-of.js'

let world: GitHub
let github: Client

const bodies = (): string[] => world.comments.all.map(({ body }) => body)

function comment(text: string, name = 'unit'): StickyComment {
  return { kind: 'tests', name, sections: [{ title: 'Counts', text }] }
}

function client(token: string): Client {
  return openGitHub({ token, event: pullRequestEvent(), context: recordContext({ env: world.env }) })
}

beforeEach(async () => {
  const permissions = { 'pull-requests': 'write' } as const
  world = await startGitHub({
    tokens: [
      { token: 'job', permissions },
      { token: 'app', login: 'slipway[bot]', permissions },
      { token: 'person', login: 'octocat', permissions },
    ],
  })
  github = client('job')
})

afterEach(() => world.close())

describe('a sticky comment', () => {
  it('is written once, then edited in place', async () => {
    const first = await github.putComment(comment('1 failed'))
    const second = await github.putComment(comment('all passed'))
    const url = 'https://github.com/octo-org/orders/pull/7#issuecomment-1'
    expect(first).toEqual({ kind: 'done', value: { url, isNew: true, leftOut: [] } })
    expect(second).toEqual({ kind: 'done', value: { url, isNew: false, leftOut: [] } })
    expect(bodies()).toEqual(['<!-- slipway:tests:unit -->\nall passed'])
  })

  it('is found behind pages of others', async () => {
    for (let index = 0; index < 250; index++) world.comments.add(7, 'octocat', `comment ${index}`)
    await github.putComment(comment('first'))
    await github.putComment(comment('second'))
    expect(world.comments.all).toHaveLength(251)
    expect(bodies().at(-1)).toMatch(/second$/)
  })

  it('is another for each name', async () => {
    await github.putComment(comment('unit', 'unit'))
    await github.putComment(comment('e2e', 'e2e'))
    await github.putComment(comment('e2e again', 'e2e'))
    expect(bodies()).toEqual(['<!-- slipway:tests:unit -->\nunit', '<!-- slipway:tests:e2e -->\ne2e again'])
  })

  it.each(['job', 'app', 'person'])('is recognised as its own by %s', async (token) => {
    await client(token).putComment(comment('first'))
    await client(token).putComment(comment('second'))
    expect(world.comments.all).toHaveLength(1)
  })

  it('of somebody else is left alone, whatever it begins with', async () => {
    const forged = '<!-- slipway:tests:unit -->\nall is well'
    world.comments.add(7, 'mallory', forged)
    world.comments.add(7, 'github-actions', forged)
    await github.putComment(comment('1 failed'))
    expect(bodies()).toEqual([forged, forged, '<!-- slipway:tests:unit -->\n1 failed'])
  })

  it('is not mistaken for another whose body holds its marker', async () => {
    await github.putComment(comment('<!-- slipway:tests:e2e -->\n', 'unit'))
    await github.putComment(comment('e2e', 'e2e'))
    expect(world.comments.all).toHaveLength(2)
  })

  it('is written once when the answer to the first attempt was lost', async () => {
    world.faults.add({ requests: /^POST \/repos/, answer: 'lost-answer' })
    expect(await github.putComment(comment('once'))).toMatchObject({ kind: 'done' })
    expect(world.comments.all).toHaveLength(1)
  })

  it('is only edited, where none is wanted that is new', async () => {
    expect(await github.editComment(comment('gone'))).toEqual({ kind: 'done', value: undefined })
    expect(bodies()).toEqual([])
    await github.putComment(comment('there'))
    expect(await github.editComment(comment('gone'))).toMatchObject({ kind: 'done', value: { isNew: false } })
    expect(bodies()).toEqual(['<!-- slipway:tests:unit -->\ngone'])
  })

  it('is cut at whole sections', async () => {
    const sections = [
      { title: 'Counts', text: 'counts' },
      { title: 'Failures', text: '👍'.repeat(40_000) },
    ]
    const answer = await github.putComment({ kind: 'tests', name: 'unit', sections })
    expect(answer).toMatchObject({ kind: 'done', value: { leftOut: ['Failures'] } })
    expect(bodies()[0]).toMatch(/\ncounts\n\n_Left out.*Failures\._$/)
  })
})

describe('the marker', () => {
  it.each([
    ['-->', '<!-- slipway:tests:%2D->'.replace('->', '-%3E -->')],
    ['a:b', '<!-- slipway:tests:a%3Ab -->'],
    ['run-tests', '<!-- slipway:tests:run-tests -->'],
    ['단위\n', '<!-- slipway:tests:%EB%8B%A8%EC%9C%84%0A -->'],
    ['\ud800', '<!-- slipway:tests:%EF%BF%BD -->'],
  ])('holds %j as one part of one HTML comment', (name, marker) => {
    expect(markerOf({ kind: 'tests', name })).toBe(marker)
  })
})
