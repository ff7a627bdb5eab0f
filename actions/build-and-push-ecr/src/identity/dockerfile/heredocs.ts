export interface Heredoc {
  /** Whether a line of the Dockerfile ends it. */
  isEnd(line: string): boolean
}

/**
 * The here-documents that an instruction opens; their lines follow it. Only RUN, COPY and ADD have them, also as a
 * trigger, and not in the form of a JSON array.
 * Source: heredocsFromLine in https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/parser/parser.go
 */
export function heredocsOf(instruction: string): readonly Heredoc[] {
  if (!instruction.includes('<<')) return []
  const [, rest] =
    /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s((?:\s*--\S+)*\s*(?!\s*\[).*)$/is.exec(instruction) ?? []
  return (rest === undefined ? [] : shellWords(rest)).flatMap((word) => {
    const [, chomp, quoted = ''] = /^\d*<<(-?)\s*([^<]*)$/.exec(word) ?? []
    const name = quoted.replace(/\\(.)|['"]/g, '$1')
    if (name === '') return []
    return [{ isEnd: (line) => (chomp === '-' ? line.replace(/^\t+/, '') : line) === name }]
  })
}

/**
 * Whether it cannot be told which here-documents an instruction opens: of a substitution that Docker does not take, it
 * takes the whole instruction to open none; a backslash at the end, where it joins no lines, escapes nothing.
 * Source: processDollar in https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/shell/lex.go
 */
export function isHeredocInDoubt(instruction: string): boolean {
  if (!instruction.includes('<<')) return false
  const rest = instruction.replaceAll(/\$\{\w+(?::?[-+][^${}'"`\\]*)?\}/g, '')
  return /^\s*(?:ONBUILD\s+)?(?:RUN|COPY|ADD)\s/i.test(rest) && /\$\{|\\$/.test(rest)
}

/**
 * The words of a shell command, with their quotes. White space between `<<` and what follows belongs to the word. None,
 * as for Docker, when a quote has no end.
 */
function shellWords(text: string): readonly string[] {
  const pieces = /\\[^]|'[^']*'|"(?:\\[^]|[^"\\])*"|<<(?!<)[\t\r ]*|[^]/g
  const words: string[] = []
  let word = ''
  for (const [piece] of text.matchAll(pieces)) {
    if (piece === "'" || piece === '"') return []
    if (/^\s$/.test(piece)) {
      if (word !== '') words.push(word)
      word = ''
    } else {
      word += piece
    }
  }
  return word === '' ? words : [...words, word]
}
