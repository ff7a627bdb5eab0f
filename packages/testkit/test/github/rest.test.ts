import { startGitHub, type GitHub } from '../../src/index.js'

const home = '/repos/octo-org/orders'
const sha = 'a'.repeat(40)

let github: GitHub

beforeEach(async () => {
  github = await startGitHub({
    tokens: [
      { token: 'writer', permissions: { checks: 'write', 'pull-requests': 'write', contents: 'read' } },
      { token: 'reader', login: 'octocat', permissions: { checks: 'read', issues: 'read' } },
    ],
    comparisons: [
      { base: 'main', head: 'topic/a', diff: 'diff --git a/a b/a\n' },
      { base: 'main', head: 'large', files: [{ filename: 'a', status: 'added' }] },
    ],
    pullRequests: { 7: [{ filename: 'a', status: 'added' }] },
  })
})

afterEach(() => github.close())

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

async function call(
  line: string,
  options: { token?: string; body?: unknown; accept?: string } = {},
): Promise<Answer> {
  const [method = '', path = ''] = line.split(' ')
  const { token = 'writer', body, accept = 'application/vnd.github+json' } = options
  const response = await fetch(github.url + path, {
    method,
    headers: { authorization: `token ${token}`, accept, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const isJson = response.headers.get('content-type')?.includes('application/json') === true
  const content: unknown = isJson ? await response.json() : await response.text()
  return { status: response.status, headers: response.headers, body: content }
}

function checkRun(output: Readonly<Record<string, unknown>>): unknown {
  return {
    name: 'Tests',
    head_sha: sha,
    status: 'completed',
    conclusion: 'success',
    output: { title: 'ok', summary: 's', ...output },
  }
}

const annotation = {
  path: 'a.ts',
  start_line: 1,
  end_line: 1,
  annotation_level: 'failure',
  message: 'm',
} as const

describe('the fake GitHub', () => {
  it.each([
    [
      '51 annotations',
      { annotations: Array(51).fill(annotation) },
      'No more than 50 items are allowed; 51 were supplied.',
    ],
    [
      'a summary of 65,536 characters',
      { summary: 'x'.repeat(65_536) },
      'Only 65535 characters are allowed; 65536 were supplied.',
    ],
    ['a summary of 65,536 bytes', { summary: 'é'.repeat(32_768) }, 'Validation Failed'],
    [
      'a message over 64 KiB',
      { annotations: [{ ...annotation, message: 'x'.repeat(65_537) }] },
      'Validation Failed',
    ],
    [
      'a title of 256 characters',
      { annotations: [{ ...annotation, title: 'x'.repeat(256) }] },
      'Only 255 characters are allowed',
    ],
    ['an absolute path', { annotations: [{ ...annotation, path: '/a.ts' }] }, 'Validation Failed'],
    [
      'columns over several lines',
      { annotations: [{ ...annotation, end_line: 2, start_column: 1 }] },
      'Validation Failed',
    ],
    ['no summary', { summary: '' }, 'Invalid request.'],
  ])('refuses a check run with %s', async (_, output, text) => {
    const { status, body } = await call(`POST ${home}/check-runs`, { body: checkRun(output) })
    expect(status).toBe(422)
    expect(body).toMatchObject({ message: expect.stringContaining(text) as string })
    expect(github.checkRuns.all).toEqual([])
  })

  it('takes what is just within the limits, and adds the annotations of updates', async () => {
    const output = {
      summary: 'x'.repeat(65_535),
      annotations: Array(50).fill({ ...annotation, title: '👍'.repeat(255), message: 'x'.repeat(65_536) }),
    }
    expect(await call(`POST ${home}/check-runs`, { body: checkRun(output) })).toMatchObject({ status: 201 })
    const update = { output: { title: 'ok', summary: 's', annotations: [annotation] } }
    expect(await call(`PATCH ${home}/check-runs/1`, { body: update })).toMatchObject({
      status: 200,
      body: { id: 1, output: { annotations_count: 51 } },
    })
    expect(await call(`PATCH ${home}/check-runs/2`, { body: update })).toMatchObject({ status: 404 })
  })

  it.each([
    ['nobody knows', 'stranger', `POST ${home}/check-runs`, 401, 'Bad credentials'],
    ['may only read', 'reader', `POST ${home}/check-runs`, 403, 'Resource not accessible by integration'],
    [
      'may only read',
      'reader',
      `POST ${home}/issues/7/comments`,
      403,
      'Resource not accessible by integration',
    ],
    [
      'lacks a permission',
      'reader',
      `GET ${home}/compare/main...large`,
      403,
      'Resource not accessible by integration',
    ],
    ['sees another repository', 'writer', 'GET /repos/octo-org/secret/pulls/7/files', 404, 'Not Found'],
  ])('refuses a token that %s', async (_, token, line, status, message) => {
    const body = line.startsWith('POST') ? { body: {} } : {}
    expect(await call(line, { token, ...body })).toMatchObject({ status, body: { message } })
  })

  it('lists comments page by page, the way to the next in a header', async () => {
    for (let index = 0; index < 5; index++) github.comments.add(7, 'octocat', `comment ${index}`)
    github.comments.add(8, 'octocat', 'elsewhere')
    const first = await call(`GET ${home}/issues/7/comments?per_page=2`, { token: 'reader' })
    expect(first.headers.get('link')).toBe(
      `<${github.url}${home}/issues/7/comments?per_page=2&page=2>; rel="next", ` +
        `<${github.url}${home}/issues/7/comments?per_page=2&page=3>; rel="last"`,
    )
    const last = await call(`GET ${home}/issues/7/comments?per_page=2&page=3`, { token: 'reader' })
    expect(last.headers.get('link')).toBeNull()
    expect(last.body).toMatchObject([{ body: 'comment 4', user: { login: 'octocat', type: 'User' } }])
  })

  it('limits a comment in characters, of which one may have four bytes', async () => {
    const line = `POST ${home}/issues/7/comments`
    expect(await call(line, { body: { body: '👍'.repeat(65_536) } })).toMatchObject({ status: 201 })
    expect(await call(line, { body: { body: 'x'.repeat(65_537) } })).toMatchObject({ status: 422 })
    expect(github.comments.all).toMatchObject([{ login: 'github-actions[bot]' }])
  })

  it('compares as a diff where it has one, and as a list of files', async () => {
    const accept = 'application/vnd.github.diff'
    const diff = await call(`GET ${home}/compare/main...topic%2Fa`, { accept })
    expect(diff).toMatchObject({ status: 200, body: 'diff --git a/a b/a\n' })
    expect(await call(`GET ${home}/compare/main...large`, { accept })).toMatchObject({ status: 406 })
    expect(await call(`GET ${home}/compare/main...large`)).toMatchObject({
      status: 200,
      body: { files: [{ filename: 'a' }] },
    })
    expect(await call(`GET ${home}/compare/main...none`)).toMatchObject({ status: 404 })
  })

  it('tells a token who it is, by GraphQL', async () => {
    const body = { query: '{ viewer { login } }' }
    expect(await call('POST /graphql', { token: 'reader', body })).toMatchObject({
      body: { data: { viewer: { login: 'octocat' } } },
    })
  })

  it('fails the n-th matching request, as often as it is told', async () => {
    github.faults.add({ requests: /pulls/, nth: 2, count: 2, answer: 503 })
    const statuses: number[] = []
    for (let index = 0; index < 4; index++) {
      statuses.push((await call(`GET ${home}/pulls/7/files`)).status)
      statuses.push((await call(`GET ${home}/compare/main...large`)).status)
    }
    expect(statuses).toEqual([200, 200, 503, 200, 503, 200, 200, 200])
    expect(github.journal.lines.slice(0, 3)).toEqual([
      `GET ${home}/pulls/7/files 200`,
      `GET ${home}/compare/main...large 200`,
      `GET ${home}/pulls/7/files 503`,
    ])
  })

  it.each([
    ['reset', 0],
    ['lost-answer', 1],
  ] as const)('cuts the connection: %s', async (answer, comments) => {
    github.faults.add({ answer })
    const request = call(`POST ${home}/issues/7/comments`, { body: { body: 'text' } })
    await expect(request).rejects.toThrow('fetch failed')
    expect(github.comments.all).toHaveLength(comments)
  })
})
