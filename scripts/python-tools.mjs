// Makes .slipway/venv with scripts/requirements.txt, for the tests that compare with moto and botocore:
// `node scripts/python-tools.mjs`. Does nothing when the environment already has exactly these.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')
const requirements = join(root, 'scripts/requirements.txt')
const environment = join(root, '.slipway/venv')
// Written last, so that an installation that was cut off is made anew. Its text is compared rather than its date: a
// fresh clone's files are all new.
const installed = join(environment, 'installed.txt')

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== readFileSync(requirements, 'utf8')) {
  install()
}

function install() {
  rmSync(environment, { recursive: true, force: true })
  try {
    execFileSync('python3', ['-m', 'venv', environment], { stdio: 'inherit' })
  } catch (error) {
    throw new Error('python3 with its venv module is needed (Debian, Ubuntu: apt-get install python3-venv)', {
      cause: error,
    })
  }
  execFileSync(
    join(environment, 'bin/python'),
    ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--requirement', requirements],
    { stdio: 'inherit' },
  )
  writeFileSync(installed, readFileSync(requirements))
}
