import { spawn, spawnSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '@slipway/testkit'

interface Ended {
  readonly status: number | null
  readonly said: string
}

interface Asked {
  readonly request: string
  readonly body: unknown
}

/** A repository with a remote, and what of GitHub's API a release asks for. */
class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'slipway-release-'))
  readonly #server: Server
  readonly asked: Asked[] = []
  readonly releases = new Set<string>()

  constructor() {
    this.git('init', '-q', '--bare', 'remote.git')
    this.git('init', '-q', '-b', 'main', 'work')
    this.git('-C', 'work', 'remote', 'add', 'origin', '../remote.git')
    this.write('package.json', '{ "name": "slipway", "version": "1.2.3" }')
    this.write('package-lock.json', '{ "version": "1.2.3", "packages": { "": { "version": "1.2.3" } } }')
    this.write('.changeset/README.md', 'How to')
    this.write('CHANGELOG.md', '# Changelog\n\n## 1.2.3 (2026-01-01)\n\n### New\n\n- One\n')
    this.commit()
    this.tag('v1.2.3')
    this.#server = createServer((request, response) => void this.#answer(request, response)).listen(0)
  }

  async #answer(
    request: Parameters<NonNullable<Parameters<typeof createServer>[1]>>[0],
    response: Parameters<NonNullable<Parameters<typeof createServer>[1]>>[1],
  ): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString()
    const body = text === '' ? undefined : (JSON.parse(text) as { readonly tag_name: string })
    this.asked.push({ request: `${request.method} ${request.url}`, body })
    const tag = body?.tag_name ?? request.url?.split('/').at(-1) ?? ''
    const isThere = this.releases.has(tag)
    if (body !== undefined) this.releases.add(tag)
    response.writeHead(body !== undefined ? 201 : isThere ? 200 : 404).end('{}')
  }

  git(...args: readonly string[]): string {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.folder, env, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trim()
  }

  write(file: string, text: string): void {
    mkdirSync(join(this.folder, 'work', file, '..'), { recursive: true })
    writeFileSync(join(this.folder, 'work', file), text)
  }

  read(file: string): string {
    return readFileSync(join(this.folder, 'work', file), 'utf8')
  }

  change(name: string, bump: string, text: string): void {
    this.write(`.changeset/${name}.md`, `---\n'slipway': ${bump}\n---\n\n${text}\n`)
  }

  commit(): void {
    this.git('-C', 'work', 'add', '--all')
    const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com']
    this.git('-C', 'work', ...identity, 'commit', '-qm', 'A change')
    this.git('-C', 'work', 'push', '-q', 'origin', 'HEAD:main')
  }

  tag(name: string, commit = 'HEAD'): void {
    this.git('-C', 'work', 'tag', name, commit)
    this.git('-C', 'work', 'push', '-q', 'origin', name)
  }

  /** `v1.2.3` → commit, as the remote has them. */
  tags(): Record<string, string> {
    const lines = this.git(
      '-C',
      'remote.git',
      'for-each-ref',
      '--format=%(refname:short) %(objectname)',
      'refs/tags',
    )
    return Object.fromEntries(lines.split('\n').map((line) => line.split(' ') as [string, string]))
  }

  head(): string {
    return this.git('-C', 'work', 'rev-parse', 'HEAD')
  }

  /** Runs one of the three, beside this process: it answers for GitHub. */
  run(script: string, args: readonly string[] = [], env: Record<string, string> = {}): Promise<Ended> {
    const { port } = this.#server.address() as AddressInfo
    const child = spawn(
      process.execPath,
      [join(root, `scripts/release/${script}.mjs`), '--root', join(this.folder, 'work'), ...args],
      {
        env: {
          PATH: process.env.PATH,
          GITHUB_API_URL: `http://127.0.0.1:${port}`,
          GITHUB_SERVER_URL: 'https://github.example.com',
          GITHUB_REPOSITORY: 'org/actions',
          GITHUB_TOKEN: 'ghs_release',
          ...env,
        },
      },
    )
    let said = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)))
    return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })))
  }

  /** What the workflow does: the second gets what the first has put out. */
  async release(): Promise<Ended> {
    this.git('-C', 'work', 'fetch', '-q', '--tags', '--force')
    const decided = await this.run('decide')
    const outputs = Object.fromEntries(
      [...decided.said.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [
        name.toUpperCase(),
        value,
      ]),
    )
    return decided.status !== 0 || outputs.VERSION === '' ? decided : this.run('publish', [], outputs)
  }

  close(): void {
    this.#server.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

describe('a release', () => {
  let project: Project
  beforeEach(() => (project = new Project()))
  afterEach(() => project.close())

  it('is made of the changes, reviewed, then tagged; v1 and v1.3 follow', async () => {
    project.change('verify', 'minor', '`verify` looks at releases.\nAt previews too.')
    project.change('typo', 'patch', 'A typo.')
    expect(await project.run('prepare')).toMatchObject({ status: 0 })
    expect(project.read('CHANGELOG.md').replace(/\d{4}-\d\d-\d\d/, 'today')).toBe(
      '# Changelog\n\n## 1.3.0 (today)\n\n### New\n\n- `verify` looks at releases.\n  At previews too.\n\n' +
        '### Mended\n\n- A typo.\n\n## 1.2.3 (2026-01-01)\n\n### New\n\n- One\n',
    )
    expect(JSON.parse(project.read('package-lock.json'))).toEqual({
      version: '1.3.0',
      packages: { '': { version: '1.3.0' } },
    })
    project.commit()
    const { 'v1.2.3': earlier } = project.tags()

    expect(await project.release()).toMatchObject({ status: 0 })
    const head = project.head()
    expect(project.tags()).toEqual({ 'v1.2.3': earlier, 'v1.3.0': head, 'v1.3': head, v1: head })
    expect(project.asked.at(-1)).toEqual({
      request: 'POST /repos/org/actions/releases',
      body: {
        tag_name: 'v1.3.0',
        name: 'v1.3.0',
        body: '### New\n\n- `verify` looks at releases.\n  At previews too.\n\n### Mended\n\n- A typo.',
        prerelease: false,
        make_latest: 'true',
      },
    })

    // Once more, as after a failure: nothing is made twice.
    expect(await project.release()).toMatchObject({
      status: 0,
      said: expect.stringContaining('there already') as unknown,
    })
    project.write('README.md', 'More')
    project.commit()
    expect((await project.release()).said).toContain('v1.3.0 is released already')
    expect(project.tags().v1).toBe(head)
  })

  it('of an older line leaves the newest where it is', async () => {
    project.tag('v1')
    project.tag('v1.4.0')
    project.change('mended', 'patch', 'A mend.')
    await project.run('prepare')
    project.commit()
    const { v1 } = project.tags()
    expect(await project.release()).toMatchObject({ status: 0 })
    expect(project.tags()).toMatchObject({ v1, 'v1.2': project.head(), 'v1.2.4': project.head() })
    expect(project.asked.at(-1)?.body).toMatchObject({ make_latest: 'false' })
  })

  it('before a release moves no tag', async () => {
    project.change('all', 'major', 'All is new.')
    await project.run('prepare', ['--as', '2.0.0-rc.1'])
    project.commit()
    expect(await project.release()).toMatchObject({ status: 0 })
    expect(Object.keys(project.tags())).toEqual(['v1.2.3', 'v2.0.0-rc.1'])
    expect(project.asked.at(-1)?.body).toMatchObject({ prerelease: true, make_latest: 'false' })
  })

  it('moves nothing when somebody has made its tag meanwhile', async () => {
    project.change('mended', 'patch', 'A mend.')
    await project.run('prepare')
    project.commit()
    const decided = { VERSION: '1.2.4', MOVES: 'v1 v1.2', PRERELEASE: 'false', LATEST: 'true' }
    project.git('-C', 'remote.git', 'tag', 'v1.2.4', 'v1.2.3')
    expect((await project.run('publish', [], decided)).status).not.toBe(0)
    expect(Object.keys(project.tags())).toEqual(['v1.2.3', 'v1.2.4'])
    expect(project.asked).toEqual([])
  })

  it.each([
    ['without a change', (): void => undefined, [], 'Nothing to release'],
    [
      'of a change of no known kind',
      (): void => project.change('x', 'huge', 'A change.'),
      [],
      ".changeset/x.md has to be `---`, 'slipway': patch or 'slipway': minor",
    ],
    [
      'of a change without words',
      (): void => project.change('x', 'minor', ''),
      [],
      '.changeset/x.md has to be',
    ],
    [
      'of a version that is older',
      (): void => project.change('x', 'minor', 'A change.'),
      ['--as', '1.2.3'],
      '--as takes a version above 1.2.3, like 1.3.0',
    ],
  ] as const)('is not prepared %s', async (_what, arrange, args, words) => {
    arrange()
    const ended = await project.run('prepare', args)
    expect(ended).toMatchObject({ status: 1, said: expect.stringContaining(words) as unknown })
    expect(project.read('package.json')).toContain('1.2.3')
  })

  it.each([
    [
      'changes that the changelog does not have',
      (): void => project.change('x', 'minor', 'A change.'),
      '.changeset/x.md is not in CHANGELOG.md yet',
    ],
    [
      'a changelog without the version',
      (): void => project.write('CHANGELOG.md', '# Changelog\n'),
      'CHANGELOG.md has no section `## 1.3.0 (date)`',
    ],
    [
      'a tag of another history',
      (): void => {
        const identity = ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.com']
        const tree = project.git('-C', 'work', 'rev-parse', 'HEAD^{tree}')
        project.tag('v1.3.0', project.git('-C', 'work', ...identity, 'commit-tree', tree, '-m', 'Other'))
      },
      'which is no part of',
    ],
  ])('is refused with %s', async (_what, arrange, words) => {
    project.write('package.json', '{ "version": "1.3.0" }')
    project.write('CHANGELOG.md', '## 1.3.0 (2026-02-02)\n\nAll\n')
    arrange()
    project.commit()
    expect(await project.run('decide')).toMatchObject({
      status: 1,
      said: expect.stringContaining(words) as unknown,
    })
  })
})
