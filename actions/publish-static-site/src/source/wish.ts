import type { InputReader } from '@slipway/action-kit'
import { checkGlob, isEverything } from './check-glob.js'

/** What of the source is to be published, and which pages it has to hold. */
export interface SourceWish {
  /** Globs of what is neither published nor deleted. */
  readonly exclude: readonly string[]
  /** Globs of what is published although it is held back by itself. */
  readonly include: readonly string[]
  readonly followSymlinks: FollowSymlinks
  /** A file name: `index.html`. */
  readonly indexDocument: string
  /** A path below the source; undefined: the site has none. */
  readonly errorDocument: string | undefined
}

/** Which links are published as what they lead to. Any other is a fault. */
export type FollowSymlinks = 'inside' | 'all' | 'none'

export const plainSource: SourceWish = {
  exclude: [],
  include: [],
  followSymlinks: 'inside',
  indexDocument: 'index.html',
  errorDocument: undefined,
}

export function readSourceWish(reader: InputReader): SourceWish {
  return {
    exclude: readGlobs(reader, 'exclude', 'drafts/**'),
    include: readInclude(reader),
    followSymlinks: reader.choice('follow-symlinks', ['inside', 'all', 'none'], { default: 'inside' }),
    indexDocument: readIndexDocument(reader),
    errorDocument: readErrorDocument(reader),
  }
}

function readGlobs(reader: InputReader, name: string, example: string): readonly string[] {
  const accepts = `globs of paths below the source, one a line, such as ${example}`
  return reader.lines(name, { accepts }).filter((pattern) => {
    const problem = checkGlob(pattern)
    if (problem !== undefined) reader.fault(name, `has ${JSON.stringify(pattern)}, which ${problem}`, accepts)
    return problem === undefined
  })
}

/** What is public once stays so: hidden files and keys have to be named. */
function readInclude(reader: InputReader): readonly string[] {
  const globs = readGlobs(reader, 'include', '**/*.map')
  const all = globs.find(isEverything)
  if (all !== undefined) {
    reader.fault(
      'include',
      `has ${JSON.stringify(all)}, which names private keys and all else`,
      'what is meant alone',
    )
  }
  return globs
}

function readIndexDocument(reader: InputReader): string {
  const accepts = 'a file name such as index.html'
  return reader.text('index-document', { default: 'index.html', accepts, matches: /^[^/\\\p{Cc}]+$/u })
}

function readErrorDocument(reader: InputReader): string | undefined {
  const accepts = 'a path below the source such as 404.html'
  return reader
    .optionalText('error-document', { accepts, matches: /^[^\\\p{Cc}]*[^/\\\p{Cc}]$/u })
    ?.replace(/^\/+/, '')
}
