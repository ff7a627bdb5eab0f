import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

// The layers of these images have 3 MB, the engine's books 8 MB; what is larger is not of these tests.
const largest = 16_000_000

export interface WrittenFile {
  readonly path: string
  /** Without its compression, if it has one. */
  readonly content: string
}

/** What was written since a moment, below these folders and wherever programs leave temporary files. */
export function writtenSince(
  since: number,
  folders: readonly string[],
  except: readonly string[],
): readonly WrittenFile[] {
  // A folder is as new as the last entry that it got: what has none since then is not gone into.
  const shared = [tmpdir(), '/var/tmp', '/dev/shm']
    .flatMap(entriesOf)
    .filter((path) => isNewer(look(path), since))
  const found = [...folders, ...shared].flatMap((path) => filesBelow(path, except))
  return found.flatMap(({ path, stats }) => {
    if (!isNewer(stats, since) || stats.size > largest) return []
    const content = read(path)
    return content === undefined ? [] : [{ path, content }]
  })
}

function filesBelow(path: string, except: readonly string[]): readonly { path: string; stats: Stats }[] {
  const stats = except.includes(path) ? undefined : look(path)
  if (stats?.isDirectory()) return entriesOf(path).flatMap((entry) => filesBelow(entry, except))
  return stats?.isFile() ? [{ path, stats }] : []
}

function isNewer(stats: Stats | undefined, since: number): stats is Stats {
  return stats !== undefined && Math.max(stats.mtimeMs, stats.ctimeMs) >= since
}

// Others work in the shared folders too: what they remove meanwhile is not there any more.

function look(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    return []
  }
}

function read(path: string): string | undefined {
  try {
    const bytes = readFileSync(path)
    const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b
    return (isCompressed ? gunzipSync(bytes) : bytes).toString('latin1')
  } catch {
    return undefined
  }
}
