import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '@slipway/testkit'
import { buildSync } from 'esbuild'

const runner = {
  GITHUB_REPOSITORY: 'octo-org/orders',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: 'c0ffee',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_ACTOR: 'octocat',
  GITHUB_SERVER_URL: 'https://github.example',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '2',
}

const folder = mkdtempSync(join(tmpdir(), 'slipway-event-'))
const program = join(folder, 'read-event.cjs')

beforeAll(() => {
  const contents = `import { readEvent } from '@slipway/github'
    readEvent().then((event) => console.log(JSON.stringify(event)))`
  buildSync({
    stdin: { contents, resolveDir: root },
    tsconfig: join(root, 'tsconfig.json'),
    outfile: program,
    bundle: true,
    platform: 'node',
  })
})

afterAll(() => rmSync(folder, { recursive: true }))

/** Reads in a process of its own: the toolkit takes the environment once, when it is loaded. */
function read(env: Readonly<Record<string, string>>): unknown {
  return JSON.parse(execFileSync(process.execPath, [program], { env, encoding: 'utf8', stdio: 'pipe' }))
}

describe('the event of a workflow run', () => {
  it('is told by the runner', () => {
    expect(read(runner)).toEqual({
      repository: 'octo-org/orders',
      name: 'push',
      sha: 'c0ffee',
      ref: 'refs/heads/main',
      actor: 'octocat',
      runUrl: 'https://github.example/octo-org/orders/actions/runs/42/attempts/2',
    })
  })

  it('has the payload that the runner wrote to a file', () => {
    const path = join(folder, 'event.json')
    writeFileSync(path, JSON.stringify({ head_commit: { message: 'Second version' } }))
    expect(read({ ...runner, GITHUB_EVENT_PATH: path })).toMatchObject({ commitHeadline: 'Second version' })
  })

  it('is the first attempt unless the runner says otherwise', () => {
    expect(read({ GITHUB_REPOSITORY: 'octo-org/orders', GITHUB_RUN_ID: '1' })).toMatchObject({
      runUrl: 'https://github.com/octo-org/orders/actions/runs/1/attempts/1',
      sha: '',
    })
  })

  it('needs a repository', () => {
    expect(() => read({})).toThrow('GITHUB_REPOSITORY')
  })
})
