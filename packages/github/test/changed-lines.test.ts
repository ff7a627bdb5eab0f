import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startGitHub, type GitHub } from '@slipway/testkit'
import { openGitHub, type Answer, type ChangedLines, type GitHubEvent } from '../src/index.js'
import { makeFolder, recordContext } from './context.js'
import { pullRequestEvent, pushEvent } from './event-of.js'

/** A repository of its own, with an identity and without the configuration of whoever runs the tests. */
class Checkout {
  readonly folder: string

  constructor(folder = makeFolder('checkout')) {
    this.folder = folder
    this.git('init', '--quiet', '--initial-branch=main')
  }

  git(...args: readonly string[]): string {
    const env = {
      PATH: process.env.PATH,
      HOME: this.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'a',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'a',
      GIT_COMMITTER_EMAIL: 'a@example.com',
    }
    return execFileSync('git', ['-C', this.folder, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim()
  }

  write(file: string, content: string | Buffer): void {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true })
    writeFileSync(join(this.folder, file), content)
  }

  commit(message = 'change'): string {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', message)
    return this.git('rev-parse', 'HEAD')
  }
}

const lines = (...texts: readonly string[]): string => `${texts.join('\n')}\n`

async function changedLines(
  workspace: string,
  event: GitHubEvent,
  directory?: string,
): Promise<Answer<ChangedLines>> {
  return openGitHub({ token: undefined, event, context: recordContext({ workspace }) }).changedLines(
    directory,
  )
}

/** The files with their lines; those whose lines are unknown have none. */
function told(answer: Answer<ChangedLines>): unknown {
  if (answer.kind !== 'done') return answer
  const { files, unknown } = answer.value
  const known = [...files].map(([file, numbers]) => [file, [...numbers]] as const)
  return Object.fromEntries([...known, ...unknown.map((file) => [file, 'unknown'] as const)])
}

describe('the changed lines, by local git', () => {
  it('of a push are those since the commit before', async () => {
    const checkout = new Checkout()
    checkout.write('a.ts', lines('one', 'two', 'three'))
    checkout.write('gone.ts', lines('something else'))
    checkout.write('same.ts', lines('one'))
    const before = checkout.commit()
    checkout.write('a.ts', lines('one', 'TWO', 'three', 'four'))
    rmSync(join(checkout.folder, 'gone.ts'))
    checkout.commit()
    checkout.write('new/b.ts', lines('one', 'two'))
    const sha = checkout.commit()
    const answer = await changedLines(checkout.folder, pushEvent({ previousSha: before, sha }))
    expect(told(answer)).toEqual({ 'a.ts': [2, 4], 'new/b.ts': [1, 2] })
    expect(answer).toMatchObject({ kind: 'done', value: { isComplete: true } })
  })

  it('know files by their new and by unusual names, whatever the configuration', async () => {
    const checkout = new Checkout()
    const long = lines(...Array.from({ length: 30 }, (_, index) => `line ${index}`))
    checkout.write('old name.ts', long)
    checkout.write('logo.png', Buffer.from([0, 1, 2]))
    checkout.write('한글 "x"\t.ts', lines('one'))
    checkout.write('lines.txt', 'one\rstill one\u2028still one\ntwo\n')
    const before = checkout.commit()
    renameSync(join(checkout.folder, 'old name.ts'), join(checkout.folder, 'new name.ts'))
    checkout.write('new name.ts', `${long}more\n`)
    checkout.write('logo.png', Buffer.from([0, 1, 2, 3]))
    checkout.write('한글 "x"\t.ts', lines('one', '+++ b/two.ts', '@@ -1 +1 @@'))
    checkout.write('lines.txt', 'one\rstill one\u2028still one\nTWO\rtwo\u2028two\nthree\n')
    const sha = checkout.commit()
    for (const [name, value] of [
      ['diff.noprefix', 'true'],
      ['diff.mnemonicPrefix', 'true'],
      ['diff.renames', 'false'],
      ['color.diff', 'always'],
      ['diff.external', 'false'],
      ['diff.context', '7'],
      ['core.quotePath', 'false'],
    ] as const) {
      checkout.git('config', name, value)
    }
    expect(told(await changedLines(checkout.folder, pushEvent({ previousSha: before, sha })))).toEqual({
      'new name.ts': [31],
      'logo.png': 'unknown',
      '한글 "x"\t.ts': [2, 3],
      'lines.txt': [2, 3],
    })
  })

  it('of a pull request are those of its merge commit, as they are in it', async () => {
    const { checkout, event } = mergedPullRequest()
    expect(told(await changedLines(checkout.folder, event))).toEqual({ 'a.ts': [5] })
  })

  it('of a pull request whose branch is checked out are those since it left the base', async () => {
    const { checkout, event } = mergedPullRequest()
    checkout.git('checkout', '--quiet', 'topic')
    expect(told(await changedLines(checkout.folder, event))).toEqual({ 'a.ts': [4] })
  })

  it('of a new branch are those since it left the default branch', async () => {
    const { checkout } = mergedPullRequest()
    const sha = checkout.git('rev-parse', 'topic')
    checkout.git('update-ref', 'refs/remotes/origin/main', 'main')
    checkout.git('checkout', '--quiet', 'topic')
    const event = pushEvent({ ref: 'refs/heads/topic', previousSha: undefined, sha })
    expect(told(await changedLines(checkout.folder, event))).toEqual({ 'a.ts': [4] })
  })

  it('are relative to the workspace, wherever in it the repository is', async () => {
    const workspace = makeFolder('workspace')
    mkdirSync(join(workspace, 'orders'))
    const checkout = new Checkout(join(workspace, 'orders'))
    checkout.write('api/a.ts', lines('one'))
    const before = checkout.commit()
    checkout.write('api/a.ts', lines('one', 'two'))
    checkout.write('web/b.ts', lines('one'))
    const event = pushEvent({ previousSha: before, sha: checkout.commit() })
    expect(told(await changedLines(workspace, event, join(workspace, 'orders', 'api')))).toEqual({
      'orders/api/a.ts': [2],
      'orders/web/b.ts': [1],
    })
    expect(told(await changedLines(checkout.folder, event))).toEqual({ 'api/a.ts': [2], 'web/b.ts': [1] })
    expect(told(await changedLines(join(checkout.folder, 'api'), event))).toEqual({ 'a.ts': [2] })
    const link = join(makeFolder('link'), 'workspace')
    symlinkSync(checkout.folder, link)
    expect(told(await changedLines(link, event))).toEqual({ 'api/a.ts': [2], 'web/b.ts': [1] })
  })

  it.each([
    ['a tag', { name: 'push', ref: 'refs/tags/v1', previousSha: undefined }],
    ['a schedule', { name: 'schedule', previousSha: undefined }],
    ['the first push of all', { previousSha: undefined }],
  ])('are not asked for of %s', async (_, overrides) => {
    const checkout = new Checkout()
    checkout.write('a.ts', lines('one'))
    const event = pushEvent({ sha: checkout.commit(), ...overrides })
    expect(await changedLines(checkout.folder, event)).toMatchObject({
      kind: 'not-possible',
      why: expect.stringContaining('nothing that the event') as string,
    })
  })
})

/** A branch `topic` that changes a line, and its merge with a `main` that has grown above that line meanwhile. */
function mergedPullRequest(): { checkout: Checkout; event: GitHubEvent } {
  const checkout = new Checkout()
  checkout.write('a.ts', lines('one', 'two', 'three', 'four', 'five'))
  const baseSha = checkout.commit()
  checkout.git('checkout', '--quiet', '-b', 'topic')
  checkout.write('a.ts', lines('one', 'two', 'three', 'FOUR', 'five'))
  const headSha = checkout.commit()
  checkout.git('checkout', '--quiet', 'main')
  checkout.write('a.ts', lines('zero', 'one', 'two', 'three', 'four', 'five'))
  checkout.write('of-main.ts', lines('one'))
  checkout.commit()
  checkout.git('checkout', '--quiet', '--detach', 'main')
  checkout.git('merge', '--quiet', '--no-ff', '--no-edit', 'topic')
  const sha = checkout.git('rev-parse', 'HEAD')
  return { checkout, event: { ...pullRequestEvent({ baseSha, headSha }), sha } }
}

describe('the changed lines, by the API', () => {
  let world: GitHub | undefined

  afterEach(() => world?.close())

  async function ask(
    event: GitHubEvent,
    options: Parameters<typeof startGitHub>[0],
    workspace = makeFolder('workspace'),
  ): Promise<Answer<ChangedLines>> {
    const permissions = { contents: 'read', 'pull-requests': 'read' } as const
    world = await startGitHub({ tokens: [{ token: 't', permissions }], ...options })
    const context = recordContext({ env: world.env, workspace })
    return openGitHub({ token: 't', event, context }).changedLines()
  }

  it('of a pull request are those of its files, all pages of them', async () => {
    const many = Array.from({ length: 240 }, (_, index) => ({
      filename: `src/${index}.ts`,
      status: 'modified' as const,
      patch: `@@ -1,2 +1,3 @@\n one\n+two\n three`,
    }))
    const answer = await ask(pullRequestEvent(), {
      pullRequests: {
        7: [
          ...many,
          { filename: 'gone.ts', status: 'removed', patch: '@@ -1 +0,0 @@\n-one' },
          {
            filename: 'new name.ts',
            previous_filename: 'old.ts',
            status: 'renamed',
            patch: '@@ -1 +1 @@\n-a\n+b',
          },
          { filename: 'moved.ts', previous_filename: 'old.ts', status: 'renamed', changes: 0 },
          { filename: 'large.json', status: 'modified', changes: 90_000 },
        ],
      },
    })
    expect(told(answer)).toEqual({
      ...Object.fromEntries(many.map(({ filename }) => [filename, [2]])),
      'new name.ts': [1],
      'moved.ts': [],
      'large.json': 'unknown',
    })
    expect(answer).toMatchObject({ value: { isComplete: true } })
    expect(world?.journal.lines).toHaveLength(3)
  })

  it('of a run that another one follows are not those of what that one has checked out', async () => {
    const { checkout, event } = mergedPullRequest()
    checkout.git('checkout', '--quiet', 'main')
    const files = [{ filename: 'a.ts', status: 'modified' as const, patch: '@@ -4 +4 @@\n-four\n+FOUR' }]
    const following = { ...event, name: 'workflow_run', ref: '' }
    const answer = await ask(following, { pullRequests: { 7: files } }, checkout.folder)
    expect(told(answer)).toEqual({ 'a.ts': [4] })
  })

  it('of more files than GitHub lists are not all', async () => {
    const files = Array.from({ length: 3_001 }, (_, index) => ({
      filename: `${index}.ts`,
      status: 'added' as const,
      patch: '@@ -0,0 +1 @@\n+one',
    }))
    const answer = await ask(pullRequestEvent(), { pullRequests: { 7: files } })
    expect(answer).toMatchObject({ kind: 'done', value: { isComplete: false } })
  })

  it('of a push are those of the diff', async () => {
    const event = pushEvent()
    const diff = 'diff --git a/a.ts b/a.ts\n--- a/a.ts\n+++ b/a.ts\n@@ -1,2 +1,3 @@\n one\n+two\n three\n'
    const answer = await ask(event, {
      comparisons: [{ base: event.previousSha ?? '', head: event.sha, diff }],
    })
    expect(told(answer)).toEqual({ 'a.ts': [2] })
    expect(world?.journal.requests.map(({ accept }) => accept)).toEqual(['application/vnd.github.diff'])
  })

  it('of a branch are those since the default branch', async () => {
    const event = pushEvent({ ref: 'refs/heads/topic', previousSha: undefined })
    const answer = await ask(event, {
      comparisons: [{ base: 'main', head: event.sha, diff: '--- a/a.ts\n+++ b/a.ts\n@@ -0,0 +1 @@\n+one\n' }],
    })
    expect(told(answer)).toEqual({ 'a.ts': [1] })
  })

  it('of a diff too large for GitHub are those of the listed files', async () => {
    const event = pushEvent()
    const files = Array.from({ length: 301 }, (_, index) => ({
      filename: `${index}.ts`,
      status: 'added' as const,
      ...(index === 0 ? {} : { patch: '@@ -0,0 +1 @@\n+one' }),
    }))
    const answer = await ask(event, {
      comparisons: [{ base: event.previousSha ?? '', head: event.sha, files }],
    })
    expect(answer).toMatchObject({ kind: 'done', value: { isComplete: false, unknown: ['0.ts'] } })
    expect(answer.kind === 'done' && answer.value.files.size).toBe(299)
  })

  it('of a shallow checkout of the merge commit are those of that commit', async () => {
    const { checkout, event } = mergedPullRequest()
    const diff = checkout.git('diff', 'HEAD^1', 'HEAD')
    const base = checkout.git('rev-parse', 'HEAD^1')
    const answer = await ask(
      event,
      { comparisons: [{ base, head: event.sha, diff }] },
      shallowClone(checkout),
    )
    expect(told(answer)).toEqual({ 'a.ts': [5] })
    expect(world?.journal.lines).toEqual([`GET /repos/octo-org/orders/compare/${base}...${event.sha} 200`])
  })

  it('of a merge commit that GitHub has forgotten are those of the branch', async () => {
    const { checkout, event } = mergedPullRequest()
    const shallow = join(shallowClone(checkout), 'sub')
    mkdirSync(shallow)
    const files = [
      { filename: 'sub/a.ts', status: 'modified' as const, patch: '@@ -4 +4 @@\n-four\n+FOUR' },
      { filename: 'b.ts', status: 'modified' as const, patch: '@@ -4 +4 @@\n-four\n+FOUR' },
    ]
    expect(told(await ask(event, { pullRequests: { 7: files } }, shallow))).toEqual({ 'a.ts': [4] })
    expect(world?.journal.lines.at(-1)).toBe('GET /repos/octo-org/orders/pulls/7/files 200')
  })
})

/** As actions/checkout makes it unless told otherwise. */
function shallowClone(checkout: Checkout): string {
  const folder = join(makeFolder('shallow'), 'orders')
  checkout.git('clone', '--quiet', '--depth=1', `file://${checkout.folder}/.git`, folder)
  return folder
}
