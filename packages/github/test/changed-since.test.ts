import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { startGitHub } from '@slipway/testkit'
import { openGitHub, type Answer, type ChangedSince } from '../src/index.js'
import { makeFolder, recordContext } from './context.js'
import { pushEvent, sha } from './event-of.js'

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'protocol.file.allow=always']
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1' }
  return execFileSync('git', ['-C', folder, ...identity, ...args], {
    env,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim()
}

function write(folder: string, files: Readonly<Record<string, string | undefined>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    if (content === undefined) rmSync(path)
    else writeFileSync(path, content)
  }
}

function commit(folder: string, files: Readonly<Record<string, string | undefined>>): string {
  write(folder, files)
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--message', 'change')
  return git(folder, 'rev-parse', 'HEAD')
}

function repository(): string {
  const folder = makeFolder('origin')
  git(folder, 'init', '--quiet', '--initial-branch=main')
  // As GitHub: any commit may be fetched by its name.
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  return folder
}

async function since(
  base: string,
  workspace: string,
  options: { token?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Answer<ChangedSince>> {
  const context = recordContext({ workspace, env: { ...process.env, ...options.env } })
  return openGitHub({ token: options.token, event: pushEvent(), context }).changedSince(base)
}

/** The files, sorted, or why there are none. */
async function filesSince(...args: Parameters<typeof since>): Promise<unknown> {
  const answer = await since(...args)
  return answer.kind === 'done' ? [...answer.value.files].sort() : answer.why
}

describe('what changed since a commit', () => {
  it('is what was added, changed and removed, and both names of what was renamed', async () => {
    const folder = repository()
    const base = commit(folder, { 'a.txt': 'a', 'b.txt': 'b', 'c.txt': 'long enough to be found again\n' })
    commit(folder, {
      'a.txt': 'A',
      'b.txt': undefined,
      'c.txt': undefined,
      'd/ä "c".txt': 'long enough to be found again\n',
    })
    expect(await filesSince(base, folder)).toEqual(['a.txt', 'b.txt', 'c.txt', 'd/ä "c".txt'])
  })

  it('is nothing of what was changed and put back', async () => {
    const folder = repository()
    const base = commit(folder, { a: '1' })
    commit(folder, { a: '2' })
    commit(folder, { a: '1' })
    expect(await filesSince(base, folder)).toEqual([])
  })

  it('is also told of a commit that a force push took out of the history', async () => {
    const folder = repository()
    commit(folder, { a: '1' })
    const gone = commit(folder, { b: '1' })
    git(folder, 'reset', '--quiet', '--hard', 'HEAD~1')
    commit(folder, { c: '1' })
    expect(await filesSince(gone, folder)).toEqual(['b', 'c'])
  })

  it('names the folder of a submodule that moved on', async () => {
    const library = repository()
    commit(library, { a: '1' })
    const folder = repository()
    git(folder, 'submodule', '--quiet', 'add', library, 'vendor/library')
    const base = commit(folder, {})
    commit(library, { a: '2' })
    git(join(folder, 'vendor/library'), 'pull', '--quiet')
    commit(folder, {})
    expect(await filesSince(base, folder)).toEqual(['vendor/library'])
  })

  it('is relative to the workspace, and has a text as it was', async () => {
    const folder = repository()
    const base = commit(folder, { 'shop/slipway.yml': 'before\n', 'other/a': '1' })
    commit(folder, { 'shop/slipway.yml': 'after', 'other/a': '2' })
    const answer = await since(base, join(folder, 'shop'))
    if (answer.kind !== 'done') throw new Error(answer.why)
    expect(answer.value.files).toEqual(['slipway.yml'])
    expect(await answer.value.textBefore('slipway.yml')).toBe('before')
    expect(await answer.value.textBefore('nothing.yml')).toBeUndefined()
  })

  it('fetches the commit that a checkout of depth 1 does not have', async () => {
    const origin = repository()
    const base = commit(origin, { a: '1', b: '1' })
    commit(origin, { a: '2' })
    commit(origin, { c: '1' })
    const shallow = makeFolder('shallow')
    git(shallow, 'clone', '--quiet', '--depth=1', `file://${origin}`, 'work')
    expect(await filesSince(base, join(shallow, 'work'))).toEqual(['a', 'c'])
  })

  it('is not asked of git by what is no commit', async () => {
    expect(await filesSince('--output=/tmp/x', repository())).toBe('"--output=/tmp/x" is no commit')
  })
})

type Comparison = NonNullable<NonNullable<Parameters<typeof startGitHub>[0]>['comparisons']>[number]

describe('where git cannot tell, GitHub is asked:', () => {
  const base = sha('b')
  const head = pushEvent().sha

  async function compared(comparison: Partial<Comparison> | undefined): Promise<unknown> {
    const world = await startGitHub({
      tokens: [{ token: 'job', permissions: { contents: 'read' } }],
      comparisons: comparison === undefined ? [] : [{ base, head, ...comparison }],
    })
    try {
      return await filesSince(base, makeFolder('empty'), { token: 'job', env: world.env })
    } finally {
      await world.close()
    }
  }

  it('it names both sides too', async () => {
    const files = [
      { filename: 'a', status: 'modified' as const },
      { filename: 'c', status: 'renamed' as const, previous_filename: 'b' },
    ]
    expect(await compared({ files })).toEqual(['a', 'b', 'c'])
  })

  it('it tells of 300 files and no more', async () => {
    const files = Array.from({ length: 301 }, (_, n) => ({ filename: `f${n}`, status: 'added' as const }))
    expect(await compared({ files })).toBe('more than 300 files differ, and GitHub tells no more')
  })

  it('it may not know the commit', async () => {
    expect(await compared(undefined)).toContain('it needs the permission "contents: read"')
  })
})
