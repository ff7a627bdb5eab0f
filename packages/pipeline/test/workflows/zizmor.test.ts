import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeWith, pythonTool, root } from '@slipway/testkit'

function audit(folder: string, ...options: readonly string[]): { status: number | null; stdout: string } {
  const files = readdirSync(join(root, folder)).filter((file) => file.endsWith('.yml'))
  return spawnSync(
    pythonTool('zizmor'),
    ['--offline', '--no-progress', ...options, ...files.map((file) => join(folder, file))],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  )
}

describeWith('zizmor', 'zizmor', () => {
  it.each([
    ['.github/workflows', []],
    ['workflows-examples', ['--config', 'scripts/zizmor-examples.yml']],
  ] as const)('finds nothing in %s that is not justified where it stands', (folder, options) => {
    expect(audit(folder, ...options)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^No findings to report/) as unknown,
    })
  })
})
