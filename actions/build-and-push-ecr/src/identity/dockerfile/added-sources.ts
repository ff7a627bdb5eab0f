import { isGit, isPinned, isRemote } from '../remote-source.js'
import { expandWord, type Variables } from './expand-word.js'
import { flagOf, type ParsedInstruction } from './parse-instruction.js'
import { UnknowableError } from './unknowable.js'

/**
 * Sources of an ADD that are fetched from elsewhere must say which content they are.
 * @throws UnknowableError when one does not, or when it cannot be told
 */
export function checkAdded(add: ParsedInstruction, variables: Variables, escape: string): void {
  const checksum = flagOf(add, 'checksum')
  for (const source of operandsOf(add).slice(0, -1)) {
    if (source.startsWith('<<') || isCertainlyLocal(source)) continue
    const place = expandWord(source, variables, escape)
    const expected = checksum === undefined ? undefined : expandWord(checksum, variables, escape)
    if (!isRemote(place) || isPinned(place, expected)) continue
    // The place itself may have a token in it.
    const pin = isGit(place) ? 'name a whole commit after "#"' : 'pin it by --checksum'
    throw new UnknowableError(`ADD ${source} can change without notice; ${pin}`)
  }
}

function operandsOf({ words }: ParsedInstruction): readonly string[] {
  if (words[0]?.startsWith('[') !== true) return words
  try {
    const list: unknown = JSON.parse(words.join(' '))
    return Array.isArray(list) ? list.map(String) : words
  } catch {
    // Docker too takes what is no JSON for words.
    return words
  }
}

/** Whether no value of its variables makes it the address of something elsewhere. */
function isCertainlyLocal(source: string): boolean {
  const [, certain = ''] = /^["']?([^$"']*)/.exec(source) ?? []
  return source.includes('$') ? /^[^:@]*[./]/.test(certain) : !isRemote(certain)
}
