/** What a diff says of one file: the numbers of its added or changed lines, or nothing when it shows none of them. */
export type LinesOfFile = ReadonlySet<number> | undefined

export interface DiffReader {
  /** Starts a file whose hunks follow without a header, as the API gives them. */
  file(name: string): void
  /** One line, without its line end: `\n` alone ends a line, a `\r` belongs to it. */
  line(text: string): void
  /** By the file's new name. Deleted files are not there; a binary file, or one that `-diff` hides, is undefined. */
  readonly changes: ReadonlyMap<string, LinesOfFile>
}

/**
 * Reads unified diffs as git prints them with the prefixes `a/` and `b/`, with or without context, line by line.
 * Source: https://git-scm.com/docs/diff-format#generate_patch_text_with_p
 */
export function createDiffReader(): DiffReader {
  const changes = new Map<string, LinesOfFile>()
  /** The new name as far as the header has told it, and the lines of the file whose hunks come. */
  let name: string | undefined
  let lines = new Set<number>()
  /** What the hunk still has of the old and of the new version, and the number of its next new line. */
  let oldLeft = 0
  let newLeft = 0
  let next = 0

  const start = (file: string): void => {
    name = file
    lines = new Set()
    changes.set(file, lines)
  }
  // Inside a hunk the counts rule: what is there may look like any header.
  const inHunk = (text: string): void => {
    if (text.startsWith('\\')) return
    if (text.startsWith('+')) {
      lines.add(next)
    } else {
      oldLeft--
    }
    if (!text.startsWith('-')) {
      newLeft--
      next++
    }
  }
  const inHeader = (text: string): void => {
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text)
    if (hunk !== null) {
      const [, oldCount = '1', first, newCount = '1'] = hunk
      oldLeft = Number(oldCount)
      newLeft = Number(newCount)
      next = Number(first)
    } else if (text.startsWith('diff --git ')) {
      name = sameName(text.slice('diff --git '.length))
    } else if (text.startsWith('rename to ')) {
      start(unquote(text.slice('rename to '.length)))
    } else if (text.startsWith('+++ ') && text !== '+++ /dev/null') {
      // A name with a space is followed by a tab.
      start(withoutPrefix(text.slice('+++ '.length).replace(/\t$/, '')))
    } else if (/^Binary files .* differ$/.test(text) && !text.endsWith(' and /dev/null differ')) {
      if (name !== undefined) changes.set(name, undefined)
    }
  }
  return {
    file: start,
    line: (text) => (oldLeft > 0 || newLeft > 0 ? inHunk(text) : inHeader(text)),
    changes,
  }
}

/** The name in `a/name b/name`; two that differ are told once more, by `rename to`. */
function sameName(names: string): string | undefined {
  const middle = (names.length - 1) / 2
  const first = names.slice(0, middle)
  const second = names.slice(middle + 1)
  const isSame = first.replace(/^("?)a\//, '$1') === second.replace(/^("?)b\//, '$1')
  return isSame ? withoutPrefix(second) : undefined
}

function withoutPrefix(name: string): string {
  return unquote(name).replace(/^b\//, '')
}

const escapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
}

/** A name with unusual characters is quoted as a string of C, its bytes in octal (core.quotePath). */
function unquote(name: string): string {
  if (!name.startsWith('"')) return name
  const bytes = name.slice(1, -1).replace(/\\([0-7]{3}|.)|[^\\]+/gsu, (part, escaped: string | undefined) => {
    if (escaped === undefined) return Buffer.from(part).toString('latin1')
    return escaped.length === 3 ? String.fromCharCode(parseInt(escaped, 8)) : (escapes[escaped] ?? escaped)
  })
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
