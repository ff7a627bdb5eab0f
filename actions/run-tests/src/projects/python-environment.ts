import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** How the programs of a Python project's environment are started. */
export interface PythonEnvironment {
  /** Stands before the name of an installed program. */
  readonly run: string
  /** The lock file it was known by, as a path from the folder; nothing where pip is assumed. */
  readonly lock: string | undefined
  /** The folder of the lock file. */
  readonly root: string
  /** Installs what the lock file says. */
  readonly install: string | undefined
}

const managers = [
  { lock: 'uv.lock', run: 'uv run', install: 'uv sync --locked' },
  { lock: 'poetry.lock', run: 'poetry run', install: 'poetry install' },
  { lock: 'pdm.lock', run: 'pdm run', install: 'pdm sync --dev' },
  { lock: 'Pipfile.lock', run: 'pipenv run', install: 'pipenv sync --dev' },
] as const

/** By the nearest lock file: that of a uv workspace lies above its members. */
export function findPythonEnvironment(folder: string, workspace: string): PythonEnvironment {
  for (let at = folder; ; at = dirname(at)) {
    const found = managers.find(({ lock }) => existsSync(join(at, lock)))
    if (found !== undefined) return { ...found, lock: relative(folder, join(at, found.lock)), root: at }
    if (at === workspace || at === dirname(at)) {
      return { run: 'python -m', lock: undefined, root: folder, install: undefined }
    }
  }
}
