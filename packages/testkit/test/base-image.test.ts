import { execFileSync } from 'node:child_process'
import { describeWith, ensureBaseImage } from '../src/index.js'

function run(...command: readonly string[]): string {
  return execFileSync('docker', ['run', '--rm', '--network', 'none', ...command], { encoding: 'utf8' }).trim()
}

describeWith('docker', 'the base image', () => {
  it('runs the node of this machine', () => {
    expect(run(ensureBaseImage(), 'node', '-p', 'process.version')).toBe(process.version)
  })

  it('has a shell and the user "node", as the official image has', () => {
    expect(run('--user', 'node', ensureBaseImage(), 'sh', '-c', 'node -p "process.getuid()"')).toBe('1000')
  })

  it('is made once', () => {
    const id = (): string =>
      execFileSync('docker', ['images', '--quiet', ensureBaseImage()], { encoding: 'utf8' })
    expect(id()).toBe(id())
  })
})
