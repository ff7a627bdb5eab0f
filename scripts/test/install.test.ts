import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '@slipway/testkit'

/** What `ensureDocker` says where no program is on PATH. */
function ensureDocker(env: NodeJS.ProcessEnv): string {
  const script = `const { ensureDocker } = await import(${JSON.stringify(pathToFileURL(join(root, 'scripts/install.mjs')).href)})
    process.stdout.write(String(ensureDocker()))`
  return spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { PATH: '/nonexistent', ...env },
  }).stdout
}

describe('the installation of Docker', () => {
  it('is prevented by SLIPWAY_NO_INSTALL=1, and the reason is given', () => {
    expect(ensureDocker({ SLIPWAY_NO_INSTALL: '1' })).toContain(
      'SLIPWAY_NO_INSTALL=1 prevents installing one',
    )
  })
})
