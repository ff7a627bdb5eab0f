import type { Instruction } from '../dockerfile.js'

/** An instruction taken apart. */
export interface ParsedInstruction {
  readonly line: number
  /** `FROM`, `COPY`... */
  readonly keyword: string
  /** Of `--from=x`: `from`, `x`; in the order given, quotes removed. */
  readonly flags: readonly { readonly name: string; readonly value: string }[]
  /** What follows the flags, word by word; quotes and variables are still there. */
  readonly words: readonly string[]
  /** Of ONBUILD: what it does later. */
  readonly trigger: ParsedInstruction | undefined
}

/** Source: https://github.com/moby/buildkit/blob/v0.30.0/frontend/dockerfile/parser/split_command.go */
export function parseInstruction({ line, text }: Instruction, escape: string): ParsedInstruction {
  const [, keyword = '', rest = ''] = /^(\S+)\s*([^]*)$/.exec(text) ?? []
  const words = splitWords(rest, escape)
  const firstOther = words.findIndex((word) => !word.startsWith('--'))
  const flags = words.slice(0, firstOther < 0 ? words.length : firstOther)
  const isTrigger = keyword.toUpperCase() === 'ONBUILD'
  return {
    line,
    keyword: keyword.toUpperCase(),
    flags: flags.map((flag) => readFlag(flag, escape)),
    words: words.slice(flags.length),
    trigger: isTrigger ? parseInstruction({ line, text: rest }, escape) : undefined,
  }
}

export function flagOf(instruction: ParsedInstruction, name: string): string | undefined {
  return instruction.flags.find((flag) => flag.name === name)?.value
}

/** White space separates words, unless it is quoted or escaped. */
function splitWords(text: string, escape: string): readonly string[] {
  const any = escape === '`' ? '`[^]' : '\\\\[^]'
  return text.match(new RegExp(`(?:${any}|'[^']*'|"(?:${any}|[^"])*"|\\S)+`, 'g')) ?? []
}

function readFlag(word: string, escape: string): { name: string; value: string } {
  const [, name = '', value = ''] = /^--([^=]*)=?([^]*)$/.exec(word) ?? []
  const unquoted = value.replace(escape === '`' ? /`([^])|['"]/g : /\\([^])|['"]/g, '$1')
  return { name: name.toLowerCase(), value: unquoted }
}
