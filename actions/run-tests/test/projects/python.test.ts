import { mkdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { detectPython } from '../../src/projects/python.js'
import { folderWith } from './folder.js'

const configured = '[tool.pytest.ini_options]\ntestpaths = ["tests"]\n'
const project = '[project]\nname = "shop"\n'

describe('a Python project', () => {
  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['pytest.ini', { 'pytest.ini': '' }, { test: 'python -m pytest' }],
    [
      'requirements that name pytest',
      { 'requirements.txt': 'flask\n', 'requirements-dev.txt': 'pytest>=8\n' },
      {
        install: 'python -m pip install -r requirements-dev.txt -r requirements.txt',
        test: 'python -m pytest',
      },
    ],
    [
      'an extra with pytest',
      {
        'pyproject.toml': `${project}[project.optional-dependencies]\ndocs = ["sphinx"]\ntest = [\n  "pytest-cov[toml]",\n  "pytest",\n]\n`,
      },
      { install: "python -m pip install -e '.[test]'", test: 'python -m pytest' },
    ],
    [
      'a dependency group with pytest',
      { 'pyproject.toml': `${project}[dependency-groups]\ntests = ["pytest>=8"]\n` },
      { install: 'python -m pip install -e . --group tests', test: 'python -m pytest' },
    ],
    [
      'uv',
      { 'pyproject.toml': `${project}[dependency-groups]\ndev = ["pytest"]\n`, 'uv.lock': '' },
      { install: 'uv sync --locked', test: 'uv run pytest' },
    ],
    [
      'uv and an extra',
      { 'pyproject.toml': `${project}[project.optional-dependencies]\ntest = ["pytest"]\n`, 'uv.lock': '' },
      { install: 'uv sync --locked --extra test', test: 'uv run pytest' },
    ],
    [
      'Poetry and ruff',
      {
        'pyproject.toml':
          '[tool.poetry.group.dev.dependencies]\npytest = "^8"\nruff = "^0.5"\n[tool.ruff]\nline-length = 100\n',
        'poetry.lock': '',
      },
      { install: 'poetry install', lint: 'poetry run ruff check', test: 'poetry run pytest' },
    ],
    [
      'Pipenv',
      { Pipfile: '', 'Pipfile.lock': '', 'conftest.py': '' },
      { install: 'pipenv sync --dev', test: 'pipenv run pytest' },
    ],
    [
      'setup.cfg, with flake8',
      { 'setup.py': '', 'setup.cfg': '[tool:pytest]\n[flake8]\n', 'requirements.txt': 'flake8\n' },
      {
        install: 'python -m pip install -r requirements.txt -e .',
        lint: 'python -m flake8',
        test: 'python -m pytest',
      },
    ],
    [
      'tox.ini that configures pytest',
      { 'setup.py': '', 'tox.ini': '[pytest]\n' },
      { install: 'python -m pip install -e .', test: 'python -m pytest' },
    ],
  ])('with %s', (_, files, commands) => {
    const folder = folderWith(files)
    expect(detectPython(folder, folder)).toMatchObject({ tool: 'pytest', commands })
    expect(detectPython(folder, folder)?.commands).toEqual(commands)
  })

  it('in a uv workspace is known by the lock file above it', () => {
    const workspace = folderWith({ 'uv.lock': '', 'packages/api/pyproject.toml': configured })
    const found = detectPython(join(workspace, 'packages/api'), workspace)
    expect(found?.commands).toEqual({ install: 'uv sync --locked', test: 'uv run pytest' })
  })

  it('whose environment is newer than its lock file is not installed again', () => {
    const folder = folderWith({ 'pyproject.toml': configured, 'uv.lock': '' })
    mkdirSync(join(folder, '.venv'))
    utimesSync(join(folder, 'uv.lock'), 1, 1)
    expect(detectPython(folder, folder)).toMatchObject({
      commands: { test: 'uv run pytest' },
      reasons: { install: '.venv is newer than uv.lock' },
    })
  })

  it.each([
    [
      'without pytest',
      { 'pyproject.toml': project },
      { test: 'nothing names pytest, and unittest cannot be followed' },
    ],
    [
      'whose linter is not installed with it',
      { 'pyproject.toml': '[tool.ruff]\n', 'requirements.txt': 'pytest' },
      { lint: 'ruff is configured, and not among the dependencies' },
    ],
    ['that names nothing to install', { 'pytest.ini': '' }, { install: 'no file says what to install' }],
  ])('%s says why', (_, files, reasons) => {
    const folder = folderWith(files)
    expect(detectPython(folder, folder)?.reasons).toMatchObject(reasons)
  })

  it('is none without a file of Python’s', () => {
    const folder = folderWith({ 'package.json': '{}', 'tox.txt': '' })
    expect(detectPython(folder, folder)).toBeUndefined()
  })
})
