import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DetectProject } from './project.js'
import { listNaming, requirementOf } from './python-requirements.js'
import { findPythonEnvironment, type PythonEnvironment } from './python-environment.js'

/** What a folder says of its Python, as text: each of these files may be there or not. */
interface Files {
  readonly pyproject: string
  readonly setupCfg: string
  readonly tox: string
  /** By name, those with `requirements` in it. */
  readonly requirements: ReadonlyMap<string, string>
  readonly has: (name: string) => boolean
}

/** A Python project that is tested by pytest. */
export const detectPython: DetectProject = (folder, workspace) => {
  const files = readFiles(folder)
  const isPython =
    ['pyproject.toml', 'setup.py', 'setup.cfg', 'pytest.ini', 'Pipfile'].some(files.has) ||
    files.requirements.size > 0
  if (!isPython) return undefined
  const environment = findPythonEnvironment(folder, workspace)
  const because = whyPytest(files)
  const install = installation(folder, files, environment)
  const lint = linter(files, environment)
  return {
    tool: 'pytest',
    because: because ?? 'it is a Python project',
    commands: {
      ...('command' in install ? { install: install.command } : {}),
      ...('command' in lint ? { lint: lint.command } : {}),
      ...(because === undefined ? {} : { test: `${environment.run} pytest` }),
    },
    reasons: {
      ...('reason' in install ? { install: install.reason } : {}),
      ...('reason' in lint && lint.reason !== undefined ? { lint: lint.reason } : {}),
      ...(because === undefined ? { test: 'nothing names pytest, and unittest cannot be followed' } : {}),
    },
  }
}

function readFiles(folder: string): Files {
  const names = new Set(readdirSync(folder))
  const read = (name: string): string => (names.has(name) ? readFileSync(join(folder, name), 'utf8') : '')
  const requirements = [...names].filter((name) => /requirements.*\.txt$/.test(name)).sort()
  return {
    pyproject: read('pyproject.toml'),
    setupCfg: read('setup.cfg'),
    tox: read('tox.ini'),
    requirements: new Map(requirements.map((name) => [name, read(name)])),
    has: (name) => names.has(name),
  }
}

function whyPytest(files: Files): string | undefined {
  if (files.has('pytest.ini')) return 'there is pytest.ini'
  if (/^\[tool\.pytest[.\]]/m.test(files.pyproject)) return 'pyproject.toml configures pytest'
  if (/^\[tool:pytest\]/m.test(files.setupCfg)) return 'setup.cfg configures pytest'
  if (/^\[pytest\]/m.test(files.tox)) return 'tox.ini configures pytest'
  const [named] = naming('pytest', files)
  if (named !== undefined) return `${named} names pytest`
  return files.has('conftest.py') ? 'there is conftest.py' : undefined
}

/** The files in which a distribution is a dependency. */
function naming(distribution: string, files: Files): readonly string[] {
  const name = requirementOf(distribution)
  return [
    ['pyproject.toml', files.pyproject] as const,
    ['setup.cfg', files.setupCfg] as const,
    ...files.requirements,
  ]
    .filter(([, text]) => name.test(text))
    .map(([file]) => file)
}

type Step = { readonly command: string } | { readonly reason: string | undefined }

function installation(folder: string, files: Files, environment: PythonEnvironment): Step {
  const { lock, root } = environment
  if (lock !== undefined && environment.install !== undefined) {
    const made = statSync(join(root, '.venv'), { throwIfNoEntry: false })
    const isNewer = made !== undefined && made.mtimeMs >= statSync(join(folder, lock)).mtimeMs
    if (isNewer) return { reason: `.venv is newer than ${lock}` }
    return { command: environment.install + (lock.endsWith('uv.lock') ? optionsOfUv(files.pyproject) : '') }
  }
  const words = [...files.requirements.keys()].map((name) => `-r ${name}`)
  const isPackage = files.has('setup.py') || /^\[(?:project|build-system)\]/m.test(files.pyproject)
  if (isPackage) words.push(...packageWords(files.pyproject))
  return words.length === 0
    ? { reason: 'no file says what to install' }
    : { command: `python -m pip install ${words.join(' ')}` }
}

/** The package as it stands, with the extra or the group of its tests. */
function packageWords(pyproject: string): readonly string[] {
  const extra = listNaming('pytest', 'project.optional-dependencies', pyproject)
  const group = listNaming('pytest', 'dependency-groups', pyproject)
  return [
    extra === undefined ? '-e .' : `-e '.[${extra}]'`,
    ...(group === undefined ? [] : [`--group ${group}`]),
  ]
}

/** uv installs the group `dev` by itself, and no extra. */
function optionsOfUv(pyproject: string): string {
  const extra = listNaming('pytest', 'project.optional-dependencies', pyproject)
  const group = listNaming('pytest', 'dependency-groups', pyproject)
  return `${extra === undefined ? '' : ` --extra ${extra}`}${group === undefined || group === 'dev' ? '' : ` --group ${group}`}`
}

function linter(files: Files, { run }: PythonEnvironment): Step {
  const configured = linters.find(({ isConfigured }) => isConfigured(files))
  if (configured === undefined) return { reason: undefined }
  const { name, command } = configured
  // What the environment does not have cannot be run from it.
  const isThere = naming(name, files).length > 0
  return isThere
    ? { command: `${run} ${command}` }
    : { reason: `${name} is configured, and not among the dependencies` }
}

const linters: readonly {
  readonly name: string
  readonly command: string
  readonly isConfigured: (files: Files) => boolean
}[] = [
  {
    name: 'ruff',
    command: 'ruff check',
    isConfigured: ({ pyproject, has }) =>
      /^\[tool\.ruff[.\]]/m.test(pyproject) || has('ruff.toml') || has('.ruff.toml'),
  },
  {
    name: 'flake8',
    command: 'flake8',
    isConfigured: ({ setupCfg, tox, has }) =>
      has('.flake8') || /^\[flake8\]/m.test(setupCfg) || /^\[flake8\]/m.test(tox),
  },
]
