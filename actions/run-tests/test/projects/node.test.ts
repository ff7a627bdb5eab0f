import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { UserError } from '@slipway/action-kit'
import { detectNode } from '../../src/projects/node.js'
import type { Project } from '../../src/projects/project.js'

let workspace: string
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'slipway-node-'))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

type Files = Readonly<Record<string, string | object>>

function write(files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(workspace, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  }
}

function detect(files: Files, folder = '.'): Project | undefined {
  write(files)
  return detectNode(join(workspace, folder), workspace)
}

const manifest = {
  scripts: { test: 'jest', lint: 'eslint .', build: 'webpack' },
  devDependencies: { jest: '30' },
}

describe('the commands of a project', () => {
  it.each<[string, Files, string[]]>([
    [
      'package-lock.json',
      { 'package-lock.json': '' },
      ['npm ci', 'npm run build', 'npm run lint', 'npm test'],
    ],
    [
      'npm-shrinkwrap.json',
      { 'npm-shrinkwrap.json': '' },
      ['npm ci', 'npm run build', 'npm run lint', 'npm test'],
    ],
    [
      'pnpm-lock.yaml',
      { 'pnpm-lock.yaml': '' },
      ['pnpm install --frozen-lockfile', 'pnpm run build', 'pnpm run lint', 'pnpm test'],
    ],
    [
      'the yarn.lock of Yarn 1',
      { 'yarn.lock': '# yarn lockfile v1\n' },
      ['yarn install --frozen-lockfile', 'yarn run build', 'yarn run lint', 'yarn test'],
    ],
    [
      'the yarn.lock of a later Yarn',
      { 'yarn.lock': '# by yarn\n\n__metadata:\n  version: 8\n' },
      ['yarn install --immutable', 'yarn run build', 'yarn run lint', 'yarn test'],
    ],
    [
      'bun.lock',
      { 'bun.lock': '{}' },
      ['bun install --frozen-lockfile', 'bun run build', 'bun run lint', 'bun run test'],
    ],
    ['no lock file', {}, ['npm install', 'npm run build', 'npm run lint', 'npm test']],
  ])('beside %s are of its manager', (_, files, [install, build, lint, test]) => {
    const project = detect({ 'package.json': manifest, ...files })
    expect(project?.commands).toEqual({ install, build, lint, test })
    expect(project?.because).toBe(`there is ${Object.keys(files)[0] ?? 'package.json'}`)
  })

  it.each([
    ['pnpm@9.1.0', 'pnpm install', 'pnpm test'],
    ['yarn@4.0.0+sha224.0f', 'yarn install', 'yarn test'],
    ['npm@10.0.0', 'npm install', 'npm test'],
  ])('are those of packageManager %s', (packageManager, install, test) => {
    const project = detect({ 'package.json': { ...manifest, packageManager } })
    expect(project?.commands).toMatchObject({ install, test })
    expect(project?.because).toMatch(/^packageManager is \w+ in package\.json$/)
  })

  it('are of the manager that packageManager names, of two lock files', () => {
    const project = detect({
      'package.json': { ...manifest, packageManager: 'pnpm@9.0.0' },
      'package-lock.json': '',
      'pnpm-lock.yaml': '',
    })
    expect(project?.commands.install).toBe('pnpm install --frozen-lockfile')
  })

  it('in a monorepo follow the lock file above, and install there', () => {
    const files = { 'packages/a/package.json': manifest, 'pnpm-lock.yaml': '' }
    const project = detect(files, 'packages/a')
    expect(project?.commands.test).toBe('pnpm test')
    expect(project?.commands.install).toBe('cd ../.. && pnpm install --frozen-lockfile')
    expect(project?.because).toBe('there is ../../pnpm-lock.yaml')
  })

  it('do not follow a lock file above the workspace', () => {
    write({ 'repo/package.json': manifest, 'yarn.lock': '' })
    expect(detectNode(join(workspace, 'repo'), join(workspace, 'repo'))?.commands.test).toBe('npm test')
  })

  it.each([
    ['jest', 'npx jest'],
    ['vitest', 'npx vitest run'],
    ['mocha', 'npx mocha'],
  ])('run %s itself where there is no script', (name, test) => {
    expect(detect({ 'package.json': { devDependencies: { [name]: '1' } } })?.commands.test).toBe(test)
  })
})

describe('the root of a monorepo without a script of its own', () => {
  const packages = {
    'packages/a/package.json': { name: 'a', scripts: { test: 'jest' } },
    'packages/b/package.json': { name: '@my/b', scripts: { test: 'mocha', build: 'tsc' } },
    'packages/c/package.json': { name: 'c', scripts: { test: 'echo "Error: no test specified" && exit 1' } },
    'packages/a/node_modules/d/package.json': { name: 'd', scripts: { test: 'x' } },
  }
  const root = { workspaces: ['packages/*'] }

  it.each<[string, Files, string]>([
    ['npm', { 'package.json': root, 'package-lock.json': '' }, 'npm test --workspaces --if-present'],
    [
      'pnpm',
      {
        'package.json': {},
        'pnpm-lock.yaml': '',
        'pnpm-workspace.yaml': 'packages:\n  # ours\n  - "packages/**"\n',
      },
      'pnpm --recursive --if-present run test',
    ],
    [
      'Yarn 1',
      { 'package.json': { workspaces: { packages: ['./packages/*/'] } }, 'yarn.lock': '' },
      'yarn workspace @my/b run test && yarn workspace a run test',
    ],
    [
      'a later Yarn',
      { 'package.json': root, 'yarn.lock': '__metadata:\n' },
      'yarn workspaces foreach --all run test',
    ],
    ['Bun', { 'package.json': root, 'bun.lock': '' }, "bun run --filter '*' test"],
  ])('runs that of its packages, by %s', (_, files, test) => {
    const commands = detect({ ...packages, ...files })?.commands.test
    expect(commands?.split(' && ').sort().join(' && ')).toBe(test)
  })

  it('has no stage that none of its packages has', () => {
    const { commands } = detect({ ...packages, 'package.json': root }) ?? {}
    expect(commands).toMatchObject({ build: 'npm run build --workspaces --if-present' })
    expect(commands).not.toHaveProperty('lint')
  })

  it('leaves out what a glob excludes', () => {
    const workspaces = ['packages/*', '!packages/a', '!packages/b']
    expect(detect({ ...packages, 'package.json': { workspaces } })?.commands).not.toHaveProperty('test')
  })
})

describe('an installation', () => {
  const touch = (name: string, seconds: number): void => utimesSync(join(workspace, name), seconds, seconds)

  it.each([
    ['package-lock.json', '.package-lock.json'],
    ['pnpm-lock.yaml', '.modules.yaml'],
    ['yarn.lock', '.yarn-integrity'],
  ])('that is newer than %s is not made again', (lock, marker) => {
    write({ 'package.json': manifest, [lock]: '', [`node_modules/${marker}`]: '' })
    touch(lock, 100)
    touch(`node_modules/${marker}`, 200)
    const project = detectNode(workspace, workspace)
    expect(project?.commands).not.toHaveProperty('install')
    expect(project?.reasons.install).toBe(`node_modules is newer than ${lock}`)
    touch(`node_modules/${marker}`, 50)
    expect(detectNode(workspace, workspace)?.commands).toHaveProperty('install')
  })

  it.each<[string, Files, string]>([
    ['without dependencies', { 'package.json': {} }, 'package.json names no dependencies'],
    [
      'that is there without a lock file',
      { 'package.json': manifest, 'node_modules/jest/package.json': '{}' },
      'node_modules is there, and no lock file to compare it with',
    ],
  ])('%s is not made', (_, files, reason) => {
    const project = detect(files)
    expect(project?.commands).not.toHaveProperty('install')
    expect(project?.reasons.install).toBe(reason)
  })

  it('that is a link is left alone', () => {
    write({ 'package.json': manifest, 'package-lock.json': '', 'elsewhere/jest': '' })
    symlinkSync(join(workspace, 'elsewhere'), join(workspace, 'node_modules'))
    expect(detectNode(workspace, workspace)?.reasons.install).toBe(
      'node_modules is a link to what is installed',
    )
  })
})

describe('a folder', () => {
  it('without package.json is no project', () => expect(detect({ 'README.md': '' })).toBeUndefined())

  it.each<[string, object | string]>([
    ['no scripts', {}],
    ['no test script', { scripts: { build: 'x' } }],
    ['a blank test script', { scripts: { test: ' ' } }],
    ['npm’s placeholder', { scripts: { test: 'echo "Error: no test specified" && exit 1' } }],
    ['a package.json that is a list', '[]'],
  ])('with %s has no test stage, and says why', (_, content) => {
    const project = detect({ 'package.json': content })
    expect(project?.commands).not.toHaveProperty('test')
    expect(project?.reasons.test).toBe('package.json has no script "test"')
  })

  it('with a package.json that is no JSON is an error that names it', () => {
    expect(() => detect({ 'package.json': '{' })).toThrow(UserError)
    expect(() => detect({ 'package.json': '{' })).toThrow(/package\.json cannot be read/)
  })
})
