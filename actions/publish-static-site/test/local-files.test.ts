import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listLocalFiles } from '../src/source/local-files.js'
import { plainSource } from '../src/source/wish.js'

describe('listLocalFiles', () => {
  let base: string
  let source: string
  beforeEach(() => {
    base = mkdtempSync(join(tmpdir(), 'slipway-source-'))
    source = join(base, 'site')
    mkdirSync(join(source, 'a/b'), { recursive: true })
    writeFileSync(join(source, 'index.html'), 'hello')
    writeFileSync(join(source, 'a/b/c.txt'), '')
    writeFileSync(join(base, 'secret.txt'), 'secret')
  })
  afterEach(() => rmSync(base, { recursive: true }))

  const paths = async (): Promise<readonly string[]> =>
    (await listLocalFiles(source, '')).files.map(({ path }) => path)
  const faults = async (prefix = ''): Promise<string> => {
    const error: unknown = await listLocalFiles(source, prefix).catch((thrown: unknown) => thrown)
    if (!(error instanceof Error) || !(error.cause instanceof Error)) throw new Error('nothing was refused')
    return error.cause.message
  }

  it('finds every file with its size, sorted, empty ones and those with odd names too', async () => {
    writeFileSync(join(source, 'ü #%+~&?.html'), 'x')
    const { files } = await listLocalFiles(source, '')
    expect(files.map(({ path, size }) => [path, size])).toEqual([
      ['a/b/c.txt', 0],
      ['index.html', 5],
      ['ü #%+~&?.html', 1],
    ])
  })

  it('tells what it leaves out and why', async () => {
    mkdirSync(join(source, '.git'))
    writeFileSync(join(source, '.git/config'), '')
    writeFileSync(join(source, 'tls.pem'), '')
    execFileSync('mkfifo', [join(source, 'pipe')])
    const { leftOut } = await listLocalFiles(source, '')
    expect(new Set(leftOut)).toEqual(
      new Set([
        { path: '.git', why: 'hidden' },
        { path: 'tls.pem', why: 'private key' },
        { path: 'pipe', why: 'not a file' },
      ]),
    )
  })

  it('follows links that stay inside, to files and to folders', async () => {
    symlinkSync('index.html', join(source, 'home.html'))
    symlinkSync('a', join(source, 'z'))
    expect(await paths()).toEqual(['a/b/c.txt', 'home.html', 'index.html', 'z/b/c.txt'])
  })

  it('does not publish under another name what it does not publish', async () => {
    writeFileSync(join(source, '.env'), 'TOKEN=1')
    symlinkSync('.env', join(source, 'env.txt'))
    const { files, leftOut } = await listLocalFiles(source, '')
    expect(files.map(({ path }) => path)).not.toContain('env.txt')
    expect(leftOut).toContainEqual({ path: 'env.txt', why: 'hidden' })
  })

  it('refuses links that lead out, also by an absolute path or through a folder, all at once', async () => {
    symlinkSync('../../secret.txt', join(source, 'a/up.txt'))
    symlinkSync(join(base, 'secret.txt'), join(source, 'absolute.txt'))
    symlinkSync('..', join(source, 'folder'))
    symlinkSync('nowhere', join(source, 'dangling'))
    const text = await faults()
    expect(text.split('\n').sort()).toEqual([
      expect.stringContaining('a/up.txt: a link out of the source'),
      expect.stringMatching(/^absolute\.txt: a link out of the source, to .*secret\.txt$/),
      expect.stringContaining('dangling: a link that leads nowhere'),
      expect.stringContaining('folder: a link out of the source'),
    ])
  })

  it('follows links out of the source when all are to be followed, but to no private key', async () => {
    mkdirSync(join(base, '.cache/out'), { recursive: true })
    writeFileSync(join(base, '.cache/out/built.txt'), 'built')
    writeFileSync(join(base, 'id_rsa'), 'key')
    symlinkSync('../.cache/out', join(source, 'out'))
    symlinkSync('../id_rsa', join(source, 'public.txt'))
    const { files, leftOut } = await listLocalFiles(source, '', { ...plainSource, followSymlinks: 'all' })
    expect(files.map(({ path }) => path)).toEqual(['a/b/c.txt', 'index.html', 'out/built.txt'])
    expect(leftOut).toEqual([{ path: 'public.txt', why: 'private key' }])
  })

  it('refuses every link when none is to be followed', async () => {
    symlinkSync('index.html', join(source, 'home.html'))
    const wish = { ...plainSource, followSymlinks: 'none' } as const
    await expect(listLocalFiles(source, '', wish)).rejects.toMatchObject({
      cause: { message: 'home.html: a link, and follow-symlinks is none' },
    })
  })

  it('leaves out what is excluded, a folder as one line, and finds what is asked for in hidden ones', async () => {
    mkdirSync(join(source, 'drafts'))
    writeFileSync(join(source, 'drafts/a.html'), '')
    mkdirSync(join(source, '.storybook/.cache'), { recursive: true })
    writeFileSync(join(source, '.storybook/index.html'), '')
    writeFileSync(join(source, '.storybook/.cache/x'), '')
    writeFileSync(join(source, 'main.js.map'), '')
    const wish = { ...plainSource, exclude: ['drafts/**'], include: ['.storybook/**'] }
    const { files, leftOut } = await listLocalFiles(source, '', wish)
    expect(files.map(({ path }) => path)).toEqual(['.storybook/index.html', 'a/b/c.txt', 'index.html'])
    expect(leftOut).toEqual([
      { path: 'drafts', why: 'excluded' },
      { path: 'main.js.map', why: 'source map' },
    ])
  })

  it('refuses names that no URL can have', async () => {
    writeFileSync(join(source, 'bell\u0007.html'), '')
    writeFileSync(join(source, 'back\\slash.html'), '')
    expect((await faults()).split('\n')).toEqual([
      'back\\slash.html: its name has a backslash, which browsers take for a slash',
      'bell\\u0007.html: its name has a control character, which no URL can have',
    ])
  })

  it('refuses links that run in circles', async () => {
    symlinkSync('..', join(source, 'a/up'))
    expect(await faults()).toBe('a/up: a link to a folder that holds it')
  })

  it('refuses names that are too long for S3, with their prefix', async () => {
    const folder = 'd'.repeat(250)
    mkdirSync(join(source, folder, folder, folder), { recursive: true })
    writeFileSync(join(source, folder, folder, folder, 'f'.repeat(250)), '')
    expect(await paths()).toHaveLength(3)
    expect(await faults(`${'p'.repeat(22)}/`)).toMatch(/: S3 takes names of at most 1024 bytes$/)
  })

  it('refuses names that are not UTF-8', async () => {
    writeFileSync(Buffer.concat([Buffer.from(`${source}/`), Buffer.from([0xff, 0x2e, 0x61])]), '')
    expect(await faults()).toContain('its name is not UTF-8')
  })

  it('refuses a folder with nothing to publish, and says what it holds', async () => {
    rmSync(source, { recursive: true })
    mkdirSync(source)
    writeFileSync(join(source, '.env'), '')
    expect(await faults()).toBe('It holds only .env (hidden)')
  })
})
