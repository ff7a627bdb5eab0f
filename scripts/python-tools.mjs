// Makes the Python environments of the tests: `node scripts/python-tools.mjs`. Does nothing for one that already has
// exactly what its requirements say.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

ensure('.slipway/venv', 'scripts/requirements.txt')
// By itself: it wants another botocore.
ensure('.slipway/ministack', 'scripts/requirements-ministack.txt')

function ensure(environmentPath, requirementsPath) {
  const [environment, requirements] = [join(root, environmentPath), join(root, requirementsPath)]
  // Written last, so that an installation that was cut off is made anew. Its text is compared rather than its date: a
  // fresh clone's files are all new.
  const installed = join(environment, 'installed.txt')
  if (existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(requirements, 'utf8')) return
  install(environment, requirements)
  writeFileSync(installed, readFileSync(requirements))
}

function install(environment, requirements) {
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
}
