import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../root.js'
import { checkGranted, type Permissions } from './permissions.js'
import { ownReference, rewriteWorkflow, type Rewriting } from './rewrite-workflow.js'

const standIns: Readonly<Record<string, string>> = {
  'actions/upload-artifact': 'upload-artifact',
  'actions/download-artifact': 'download-artifact',
  'actions/setup-node': 'set-up',
  'actions/setup-java': 'set-up',
}

export interface Prepared {
  /** The caller, as act takes it. */
  readonly caller: string
  /** `org/actions@v1` -> the folder that has it. */
  readonly repositories: ReadonlyMap<string, string>
}

/**
 * Makes a copy of what a caller reaches of this repository: workflows, actions and their bundles.
 * @param folder where to
 * @param environment see Rewriting
 * @param copy puts an action there, of its path
 * @throws Error when a reusable workflow asks for more than its caller has, or when an action has no stand-in
 */
export function prepareActions(
  callerText: string,
  folder: string,
  granted: Permissions,
  environment: Rewriting['environment'],
  copy: (path: string, folder: string) => void = copyAction,
): Prepared {
  const repositories = new Map<string, string>()
  const copied = new Set<string>()
  const use = (reference: string, job: string, has: Permissions): void => {
    const own = ownReference.exec(reference)
    if (own === null) {
      const standIn = standInOf(reference)
      if (standIn !== undefined) repositories.set(reference, standIn)
      return
    }
    repositories.set('org/actions@v1', folder)
    const path = own[1] ?? '.'
    if (path.endsWith('.yml')) {
      const text = readFileSync(join(root, path), 'utf8')
      write(
        join(folder, path),
        rewrite(text, has, (asked, inner) => checkGranted(`${job}/${inner}`, asked, has)),
      )
    } else if (!copied.has(path)) {
      copied.add(path)
      copy(path, folder)
    }
  }
  const rewrite = (
    text: string,
    has: Permissions,
    check: (asked: Permissions, job: string) => void,
  ): string =>
    rewriteWorkflow(text, {
      granted: has,
      environment,
      check,
      uses: use,
    })
  return { caller: rewrite(callerText, granted, () => undefined), repositories }
}

function standInOf(reference: string): string | undefined {
  const name = reference.split('@')[0] ?? ''
  // act has it within: the workspace is copied.
  if (name === 'actions/checkout') return undefined
  const standIn = standIns[name]
  if (standIn === undefined) throw new Error(`${reference} has no stand-in`)
  return join(root, 'packages/testkit/src/act/stand-ins', standIn)
}

/** An action with its bundle alone: act copies the folder for every step. */
function copyAction(path: string, folder: string): void {
  const files =
    path === '.'
      ? ['action.yml', 'dist/recorders', ...filesOf('dist')]
      : [`${path}/action.yml`, `dist/${path.replace(/^actions\//, '')}`]
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file), { recursive: true })
  }
}

function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => `${folder}/${name}`)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
