import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EventFacts } from '../../src/tags/event-facts.js'
import { readEventFacts } from '../../src/tags/read-event-facts.js'

const merge = 'a'.repeat(40)
const head = 'b'.repeat(40)
const ours = { full_name: 'octo-org/orders' }
const repository = {
  ...ours,
  default_branch: 'trunk',
  html_url: 'https://github.com/octo-org/orders',
  description: 'Takes orders',
  license: { spdx_id: 'Apache-2.0' },
}

const runner = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: merge,
  GITHUB_REF: 'refs/heads/trunk',
  GITHUB_REPOSITORY: 'octo-org/orders',
  GITHUB_SERVER_URL: 'https://github.com',
}

const pullRequest = (repo: unknown): unknown => ({
  repository,
  pull_request: { number: 7, head: { sha: head, repo }, base: { ref: 'trunk', repo: ours } },
})

describe('the facts of an event', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-event-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function read(payload: unknown, env: NodeJS.ProcessEnv = {}): EventFacts {
    const path = join(folder, 'event.json')
    writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
    return readEventFacts({ ...runner, GITHUB_EVENT_PATH: path, ...env })
  }

  it('are all there for a push', () => {
    const commit = { id: merge, timestamp: '2026-11-01T10:00:00+01:00' }
    expect(read({ repository, head_commit: commit, commits: [commit] })).toEqual({
      name: 'push',
      sha: merge,
      shortSha: 'aaaaaaa',
      ref: 'refs/heads/trunk',
      baseRef: undefined,
      defaultBranch: 'trunk',
      pullRequest: undefined,
      isFromFork: false,
      committedAt: new Date('2026-11-01T09:00:00Z'),
      repositoryUrl: 'https://github.com/octo-org/orders',
      repositoryName: 'orders',
      description: 'Takes orders',
      license: 'Apache-2.0',
    })
  })

  it('of a pull request name the merge commit that was checked out, or its head where that is asked for', () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' }
    expect(read(pullRequest(ours), env)).toMatchObject({
      sha: merge,
      ref: 'refs/pull/7/merge',
      baseRef: 'trunk',
      pullRequest: 7,
      isFromFork: false,
    })
    expect(read(pullRequest(ours), { ...env, DOCKER_METADATA_PR_HEAD_SHA: 'true' })).toMatchObject({
      sha: head,
      shortSha: 'bbbbbbb',
    })
    expect(read(pullRequest(ours), { ...env, DOCKER_METADATA_PR_HEAD_SHA: 'false' }).sha).toBe(merge)
  })

  it('of pull_request_target have the ref of the pull request, never that of the branch it goes into', () => {
    const env = { GITHUB_EVENT_NAME: 'pull_request_target' }
    expect(read(pullRequest({ full_name: 'x/orders' }), env)).toMatchObject({
      ref: 'refs/pull/7/merge',
      isFromFork: true,
    })
  })

  it.each([
    ['a pull request from a fork', pullRequest({ full_name: 'someone/orders' }), true],
    ['a pull request from a fork that is gone', pullRequest(null), true],
    ['a run that follows one of ours', { repository, workflow_run: { head_repository: ours } }, false],
    [
      'a run that follows one of a fork',
      { repository, workflow_run: { head_repository: { full_name: 'x/y' } } },
      true,
    ],
    ['a run that follows one of who knows', { repository, workflow_run: {} }, true],
    ['a comment on an issue', { repository, issue: { number: 1 } }, false],
    ['a comment on a pull request', { repository, issue: { number: 1, pull_request: {} } }, true],
    ['a dispatch', { repository, inputs: {} }, false],
  ])('say of %s whether it may be foreign code', (_, payload, isFromFork) => {
    expect(read(payload).isFromFork).toBe(isFromFork)
  })

  it.each([
    [
      'among the commits',
      {
        commits: [
          { id: head, timestamp: '2020-01-01T00:00:00Z' },
          { id: merge, timestamp: '2021-01-01T00:00:00Z' },
        ],
      },
    ],
    ['of a merge queue', { merge_group: { head_commit: { id: merge, timestamp: '2021-01-01T00:00:00Z' } } }],
    [
      'of a run that is followed',
      { workflow_run: { head_commit: { id: merge, timestamp: '2021-01-01T00:00:00Z' } } },
    ],
  ])('have the date of the commit %s', (_, payload) => {
    expect(read(payload).committedAt).toEqual(new Date('2021-01-01T00:00:00Z'))
  })

  it.each([
    ['another commit', { head_commit: { id: head, timestamp: '2021-01-01T00:00:00Z' } }],
    ['no date', { head_commit: { id: merge } }],
    ['a date that is none', { head_commit: { id: merge, timestamp: 'soon' }, commits: 'none' }],
    ['a deleted branch', { head_commit: null, commits: [null] }],
  ])('have no date where the event has %s', (_, payload) => {
    expect(read(payload).committedAt).toBeUndefined()
  })

  it('have the branch that the push of a tag names', () => {
    expect(read({ base_ref: 'refs/heads/release/1' }, { GITHUB_REF: 'refs/tags/v1' }).baseRef).toBe(
      'release/1',
    )
    expect(read({ base_ref: null }).baseRef).toBeUndefined()
  })

  it.each([
    [{ description: '', license: null }],
    [{ description: null, license: { spdx_id: 'NOASSERTION' } }],
    [{}],
  ])('leave out what the repository %j does not tell', (of) => {
    expect(read({ repository: of })).toMatchObject({ description: undefined, license: undefined })
  })

  it.each([
    ['', ''],
    ['not JSON', 'not JSON'],
    ['a list', '[1]'],
    ['null', 'null'],
  ])('are those of the variables when the document is %s', (_, payload) => {
    expect(read(payload)).toMatchObject({ sha: merge, ref: 'refs/heads/trunk', repositoryName: 'orders' })
  })

  it('are those of the variables when there is no document', () => {
    expect(readEventFacts({ ...runner, GITHUB_EVENT_PATH: join(folder, 'none.json') }).sha).toBe(merge)
    expect(readEventFacts(runner).defaultBranch).toBeUndefined()
  })

  it('are none where nothing of GitHub is set', () => {
    expect(readEventFacts({})).toMatchObject({ name: '', sha: undefined, ref: '', repositoryUrl: undefined })
  })

  it.each([
    ['12', 'a'.repeat(12)],
    ['64', merge],
    ['', 'a'.repeat(7)],
  ])('have a short SHA as long as %j says', (length, short) => {
    expect(readEventFacts({ ...runner, DOCKER_METADATA_SHORT_SHA_LENGTH: length }).shortSha).toBe(short)
  })

  it.each(['0', '-1', 'twelve', '1e1'])('do not take %s for the length of a short SHA', (length) => {
    expect(() => readEventFacts({ ...runner, DOCKER_METADATA_SHORT_SHA_LENGTH: length })).toThrow(
      `DOCKER_METADATA_SHORT_SHA_LENGTH is "${length}"`,
    )
  })
})
