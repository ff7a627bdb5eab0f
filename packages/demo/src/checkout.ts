import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '@slipway/testkit'

/** The repository of a team: both sample applications, one commit after another. */
export interface Checkout {
  readonly path: string
  /** Applies a change, commits it, and returns its SHA. */
  commit(message: string, changes: readonly Change[]): string
  remove(): void
}

export interface Change {
  readonly file: string
  readonly edit: (text: string) => string
}

const applications = ['orders-api', 'orders-web'] as const

export function makeCheckout(): Checkout {
  const path = mkdtempSync(join(tmpdir(), 'slipway-demo-'))
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=Octocat', '-c', 'user.email=octocat@example.com', ...args], {
      cwd: path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    }).trim()
  for (const application of applications) {
    const source = join(root, 'examples', application)
    const isOwn = (file: string): boolean => !/^\/(node_modules|dist)(\/|$)/.test(file.slice(source.length))
    cpSync(source, join(path, application), { recursive: true, filter: isOwn })
    symlinkSync(join(source, 'node_modules'), join(path, application, 'node_modules'))
  }
  writeFileSync(join(path, '.gitignore'), 'node_modules\ndist/\n')
  git('init', '--quiet', '--initial-branch=main')
  return {
    path,
    commit(message, changes) {
      for (const { file, edit } of changes) {
        const target = join(path, file)
        writeFileSync(target, edit(readFileSync(target, 'utf8')))
      }
      git('add', '--all')
      git('commit', '--quiet', '--message', message)
      return git('rev-parse', 'HEAD')
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
