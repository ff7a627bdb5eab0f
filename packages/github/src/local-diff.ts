import { createReadStream, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { baseBranch, type Change, type ChangedLinesContext, type RepositoryChanges } from './changed-lines.js'
import { createDiffReader } from './unified-diff.js'

/** The repository that the workspace is, holds at its top, or is a folder of. */
export interface LocalRepository {
  readonly root: string
  /** A file relative to the workspace by its name in the repository; undefined of one that is outside. */
  toWorkspace(file: string): string | undefined
}

/** Undefined without git, or where nothing is checked out. */
export async function findRepository({
  workspace,
  programs,
}: ChangedLinesContext): Promise<LocalRepository | undefined> {
  const answer = await programs.ask('git', ['-C', workspace, 'rev-parse', '--show-toplevel'])
  if (answer.exitCode !== 0) return undefined
  const root = answer.stdout.replace(/\r?\n$/, '')
  const realWorkspace = realpathSync(workspace)
  return {
    root,
    toWorkspace(file) {
      const path = relative(realWorkspace, join(root, file)).split(sep).join('/')
      return path.startsWith('../') ? undefined : path
    },
  }
}

/** Undefined when the commits to compare are not there, as after a checkout of depth 1. */
export async function diffByGit(
  event: Change,
  { root }: LocalRepository,
  { programs, temporary }: ChangedLinesContext,
): Promise<RepositoryChanges | undefined> {
  const ask = async (...args: readonly string[]): Promise<string | undefined> => {
    const { exitCode, stdout } = await programs.ask('git', ['-C', root, ...args])
    return exitCode === 0 ? stdout.trim() : undefined
  }
  const base = await findBase(event, ask)
  if (base === undefined) return undefined
  const file = join(temporary.directory('changes'), 'diff')
  const result = await programs.run('git', [
    '-C',
    root,
    ...diffArguments,
    `--output=${file}`,
    base,
    'HEAD',
    '--',
  ])
  if (result.exitCode !== 0) return undefined
  const reader = createDiffReader()
  for await (const line of linesOf(file)) reader.line(line)
  return { changes: reader.changes, isComplete: true }
}

// What the user's configuration could change of a diff's form is given. Into a file: line readers elsewhere would end a
// line at `\r` and U+2028 too.
const diffArguments = [
  'diff',
  '--unified=0',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--submodule=short',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--find-renames',
]

type AskGit = (...args: readonly string[]) => Promise<string | undefined>

/** The commit whose difference to HEAD is the change. */
async function findBase(event: Change, ask: AskGit): Promise<string | undefined> {
  // GitHub's merge commit of a pull request: its first parent is the base as it was merged with.
  if (/^refs\/pull\/\d+\/merge$/.test(event.ref) && (await ask('rev-parse', 'HEAD')) === event.sha) {
    return ask('rev-parse', '--verify', '--quiet', 'HEAD^1^{commit}')
  }
  const branch = baseBranch(event)
  const candidates =
    event.previousSha === undefined
      ? [event.pullRequest?.baseSha, branch === undefined ? undefined : `refs/remotes/origin/${branch}`]
      : [event.previousSha]
  for (const candidate of candidates) {
    if (candidate === undefined) continue
    const found = await ask('merge-base', candidate, 'HEAD')
    if (found !== undefined) return found
  }
  return undefined
}

async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of createReadStream(file, { encoding: 'utf8' })) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}
