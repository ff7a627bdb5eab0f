import { createReadStream, realpathSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { baseBranch, type Change, type ChangedLinesContext, type RepositoryChanges } from './changed-lines.js'
import { createDiffReader } from './unified-diff.js'

/** The repository that a directory belongs to. */
export interface LocalRepository {
  readonly root: string
  /** What git answers, without the line end; undefined when it refuses. */
  readonly ask: (...args: readonly string[]) => Promise<string | undefined>
  /** A file relative to the workspace by its name in the repository; undefined of one that is outside. */
  toWorkspace(file: string): string | undefined
  /** A file of the workspace as a commit has it; undefined where it has none. */
  textAt(sha: string, file: string): Promise<string | undefined>
}

/** Undefined without git, or where nothing is checked out. */
export async function findRepository(
  directory: string,
  { workspace, programs }: ChangedLinesContext,
): Promise<LocalRepository | undefined> {
  const askIn = async (folder: string, ...args: readonly string[]): Promise<string | undefined> => {
    const { exitCode, stdout } = await programs.ask('git', ['-C', folder, ...args])
    return exitCode === 0 ? stdout.replace(/\r?\n$/, '') : undefined
  }
  const root = await askIn(directory, 'rev-parse', '--show-toplevel')
  if (root === undefined) return undefined
  const realWorkspace = realpathSync(workspace)
  return {
    root,
    ask: (...args) => askIn(root, ...args),
    toWorkspace(file) {
      const path = relative(realWorkspace, join(root, file)).split(sep).join('/')
      return path.startsWith('../') ? undefined : path
    },
    textAt(sha, file) {
      const name = relative(root, join(realWorkspace, file)).split(sep).join('/')
      return askIn(root, 'cat-file', 'blob', `${sha}:${name}`)
    },
  }
}

/**
 * Where GitHub's merge commit of a pull request is checked out: its first parent, the base as it was merged with. A
 * checkout of depth 1 does not have that commit, but names it.
 */
export async function findMergedBase(
  event: Change,
  repository: LocalRepository,
): Promise<string | undefined> {
  if (!/^refs\/pull\/\d+\/merge$/.test(event.ref)) return undefined
  if ((await repository.ask('rev-parse', 'HEAD')) !== event.sha) return undefined
  const commit = await repository.ask('cat-file', 'commit', 'HEAD')
  const header = commit?.slice(0, commit.indexOf('\n\n')) ?? ''
  return /^parent (\w+)\nparent /m.exec(header)?.[1]
}

/** Undefined when the commits to compare are not there, as after a checkout of depth 1. */
export async function diffByGit(
  event: Change,
  mergedBase: string | undefined,
  repository: LocalRepository,
  { programs, temporary }: ChangedLinesContext,
): Promise<RepositoryChanges | undefined> {
  const { root } = repository
  const base = await findBase(event, mergedBase, repository)
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

/** The commit whose difference to HEAD is the change. */
async function findBase(
  event: Change,
  mergedBase: string | undefined,
  { ask }: LocalRepository,
): Promise<string | undefined> {
  if (mergedBase !== undefined) return ask('rev-parse', '--verify', '--quiet', `${mergedBase}^{commit}`)
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
