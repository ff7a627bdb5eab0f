import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UserError } from '@slipway/action-kit'
import { detectCommand } from '../../src/projects/detect-command.js'

let workspace = ''
beforeEach(() => (workspace = mkdtempSync(join(tmpdir(), 'slipway-detect-'))))
afterEach(() => rmSync(workspace, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(workspace, path, '..'), { recursive: true })
    writeFileSync(join(workspace, path), content)
  }
}

const manifest = JSON.stringify({ scripts: { test: 'jest' } })

describe('the detected test command', () => {
  it.each([
    ['package-lock.json', 'npm test'],
    ['npm-shrinkwrap.json', 'npm test'],
    ['pnpm-lock.yaml', 'pnpm test'],
    ['yarn.lock', 'yarn test'],
  ])('beside %s is %s', (lock, command) => {
    write({ 'package.json': manifest, [lock]: '' })
    expect(detectCommand(workspace, workspace)).toEqual({
      command,
      because: expect.stringContaining(lock) as unknown,
    })
  })

  it('is npm test without a lock file', () => {
    write({ 'package.json': manifest })
    expect(detectCommand(workspace, workspace).command).toBe('npm test')
  })

  it('of a package in a monorepo follows the lock file above it', () => {
    write({ 'packages/a/package.json': manifest, 'pnpm-lock.yaml': '' })
    expect(detectCommand(join(workspace, 'packages/a'), workspace).command).toBe('pnpm test')
  })

  it('does not look above the workspace', () => {
    write({ 'repo/package.json': manifest, 'yarn.lock': '' })
    expect(detectCommand(join(workspace, 'repo'), join(workspace, 'repo')).command).toBe('npm test')
  })

  it.each([
    ['no package.json', {}, /no package\.json/],
    ['no scripts', { 'package.json': '{}' }, /no script "test"/],
    ['no test script', { 'package.json': '{"scripts":{"build":"x"}}' }, /no script "test"/],
    ['a blank test script', { 'package.json': '{"scripts":{"test":" "}}' }, /no script "test"/],
    [
      'npm’s placeholder',
      {
        'package.json': JSON.stringify({ scripts: { test: 'echo "Error: no test specified" && exit 1' } }),
      },
      /no script "test"/,
    ],
    ['a package.json that is no JSON', { 'package.json': '{' }, /cannot be read/],
    ['a package.json that is a list', { 'package.json': '[]' }, /no script "test"/],
  ])('is an error that says what to give when there is %s', (_, files, message) => {
    write(files)
    const detect = (): unknown => detectCommand(workspace, workspace)
    expect(detect).toThrow(UserError)
    expect(detect).toThrow(message)
  })
})
