import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from '@slipway/action-kit'

// A folder without git is a small one, or a mistake such as the root of a disk: it is not walked to its end.
const mostWalked = 50_000
const deepest = 24

/**
 * The files that belong to the repository, relative to the workspace with `/`: those that git tracks, submodules
 * included; without git, or where nothing is tracked, all that are there.
 */
export async function trackedFiles(
  workspace: string,
  programs: Pick<Context['programs'], 'ask'>,
): Promise<readonly string[]> {
  // A container's user is seldom the owner of the checkout, which git refuses without safe.directory; a monitor that
  // the repository configures is a program, and is not started to list files.
  const options = ['-c', `safe.directory=${workspace}`, '-c', 'core.fsmonitor=false', '-C', workspace]
  const { exitCode, stdout } = await programs.ask('git', [
    ...options,
    'ls-files',
    '-z',
    '--recurse-submodules',
  ])
  const files = exitCode === 0 ? stdout.split('\0').filter((file) => file !== '') : []
  return files.length > 0 ? files : walk(workspace)
}

/** Every file below, folder by folder from the top; dependencies and hidden folders are left out, links not followed. */
async function walk(workspace: string): Promise<readonly string[]> {
  const files: string[] = []
  let level = ['']
  for (let depth = 0; depth < deepest && level.length > 0; depth++) {
    const next: string[] = []
    for (const folder of level) {
      if (files.length >= mostWalked) return files.slice(0, mostWalked)
      for (const entry of await list(join(workspace, folder))) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isFile()) files.push(path)
        else if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
          next.push(path)
      }
    }
    level = next
  }
  return files
}

async function list(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch {
    // A folder that may not be read, or that a test removes meanwhile, has no sources.
    return []
  }
}
