import type { GitHub } from '@slipway/testkit'
import { commentOn } from '../../src/github/comment.js'
import type { GitHubWish } from '../../src/github/wish.js'
import { openWorld, pullRequest, push, watch, wishFor, type Watched } from './world.js'

let world: GitHub
beforeEach(async () => void (world = await openWorld()))
afterEach(() => world.close())

async function comment(
  markdown: readonly string[],
  wish: Partial<GitHubWish> = {},
  event = pullRequest,
): Promise<Watched> {
  const context = watch(world.env)
  const subject = { service: 'orders', cluster: 'shop' }
  await commentOn(wishFor({ comment: true, ...wish }), subject, markdown, context, () =>
    Promise.resolve(event),
  )
  return context
}

const bodies = (): readonly string[] => world.comments.all.map(({ body }) => body.replace(/^.*\n/, ''))

describe('the comment of a pull request', () => {
  it('is one for a service and environment, edited by the next deploy', async () => {
    const { lines } = await comment(['orders runs orders:12'])
    await comment(['orders runs orders:13'])
    await comment(['orders in staging'], { environment: 'staging' })
    expect(bodies()).toEqual(['orders runs orders:13', 'orders in staging'])
    expect(lines).toEqual(['info The comment: https://github.com/octo-org/orders/pull/7#issuecomment-1'])
  })

  it('leaves out whole sections that are too much', async () => {
    await comment(['## Deployed', `### Events <b>\n${'x'.repeat(70_000)}`])
    expect(bodies()[0]).toMatch(/^## Deployed\n\n_Left out, since GitHub takes no more: Events b\._$/)
  })

  it.each<[string, Partial<GitHubWish>, string]>([
    ['the token of a fork', { token: 'fork' }, '"pull-requests: write".'],
    ['no token', { token: undefined }, 'there is no token.'],
  ])('is a notice with %s', async (_, wish, end) => {
    const { lines } = await comment(['text'], wish)
    expect(lines).toEqual([expect.stringMatching(/^notice There is no comment: /)])
    expect(lines[0]?.endsWith(end)).toBe(true)
  })

  it('is a notice where there is no pull request', async () => {
    expect((await comment(['text'], {}, push)).lines).toEqual([
      'notice There is no comment: this is no pull request.',
    ])
  })

  it('is a notice where GitHub is down', async () => {
    world.faults.add({ answer: 500, count: 100 })
    expect((await comment(['text'])).lines.at(-1)).toMatch(
      /^notice There is no comment: GitHub did not write/,
    )
  })

  it('is nothing unless it is asked for', async () => {
    await comment(['text'], { comment: false })
    expect(world.journal.lines).toEqual([])
  })
})
