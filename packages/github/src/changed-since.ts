import { done, notPossible, type Answer } from './answer.js'
import type { ChangedLinesContext } from './changed-lines.js'
import type { Ask, ConnectionContext, Purpose } from './connection.js'
import { findRepository, type LocalRepository } from './local-diff.js'
import type { Repository } from './repository.js'

/** What differs between a commit and what is checked out. */
export interface ChangedSince {
  /**
   * Files of both sides, relative to the workspace: those that are gone, and of those that were renamed both names. Of a
   * submodule, its folder.
   */
  readonly files: readonly string[]
  /** A file of the workspace as that commit has it; undefined where it has none, or nobody could tell. */
  readonly textBefore: (file: string) => Promise<string | undefined>
}

export interface ChangedSinceContext
  extends ChangedLinesContext, Pick<ConnectionContext, 'env' | 'log' | 'signal'> {}

const readContents: Purpose = { action: 'compare commits', permission: 'contents: read' }

/** Source: https://docs.github.com/rest/commits/commits#compare-two-commits */
const mostFiles = 300
const fetchTimeoutMs = 120_000

/**
 * By local git, which fetches the commit where the checkout does not have it (a depth of 1), or else by GitHub.
 * @param headSha what is checked out, where there is no local git to ask
 */
export async function findChangedSince(
  sha: string,
  headSha: string,
  context: ChangedSinceContext,
  ask: Ask,
  repository: Repository,
): Promise<Answer<ChangedSince>> {
  // It becomes an argument of git, and comes from a server.
  if (!/^[0-9a-f]{40,64}$/.test(sha)) return notPossible(`${JSON.stringify(sha)} is no commit`)
  const local = await findRepository(context.workspace, context)
  if (local !== undefined && (await hasCommit(sha, local, context))) {
    const found = await diffByGit(sha, local)
    if (found !== undefined) return done(found)
  }
  return compareByApi(sha, headSha, ask, repository, local)
}

async function hasCommit(
  sha: string,
  local: LocalRepository,
  context: ChangedSinceContext,
): Promise<boolean> {
  const has = async (): Promise<boolean> =>
    (await local.ask('cat-file', '-e', `${sha}^{commit}`)) !== undefined
  if (await has()) return true
  context.log.info(`Fetching ${sha.slice(0, 7)}, to compare with it`)
  // Whoever is asked for a password in a terminal that is none would wait for ever.
  const env = { ...context.env, GIT_TERMINAL_PROMPT: '0' }
  const fetch = ['-C', local.root, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', sha]
  try {
    await context.programs.ask('git', fetch, { env, signal: AbortSignal.timeout(fetchTimeoutMs) })
  } catch (error) {
    context.signal.throwIfAborted()
    context.log.info(`git fetch took too long (${String(error)})`)
  }
  return has()
}

async function diffByGit(sha: string, local: LocalRepository): Promise<ChangedSince | undefined> {
  // The plumbing: nothing of the user's configuration changes what it says.
  const told = await local.ask('diff-tree', '-r', '--no-renames', '--name-only', '-z', sha, 'HEAD')
  if (told === undefined) return undefined
  const files = told
    .split('\0')
    .filter((name) => name !== '')
    .flatMap((name) => local.toWorkspace(name) ?? [])
  return { files, textBefore: (file) => local.textAt(sha, file) }
}

async function compareByApi(
  sha: string,
  headSha: string,
  ask: Ask,
  repository: Repository,
  local: LocalRepository | undefined,
): Promise<Answer<ChangedSince>> {
  const basehead = `${sha}...${headSha}`
  const compared = await ask(readContents, async (octokit) => {
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repository, basehead })
    return data
  })
  if (compared.kind !== 'done') return compared
  const { status, files = [] } = compared.value
  // GitHub compares with the last common commit, which the other one is only where history goes on from it.
  if (status !== 'ahead' && status !== 'identical') {
    return notPossible(`${sha.slice(0, 7)} is not part of the history that is checked out`)
  }
  if (files.length >= mostFiles)
    return notPossible(`more than ${mostFiles} files differ, and GitHub tells no more`)
  const names = files.flatMap(({ filename, previous_filename: before }) => [
    filename,
    ...(before ? [before] : []),
  ])
  const inWorkspace = (name: string): readonly string[] =>
    local === undefined ? [name] : [local.toWorkspace(name) ?? []].flat()
  return done({ files: names.flatMap(inWorkspace), textBefore: () => Promise.resolve(undefined) })
}
