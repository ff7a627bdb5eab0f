const maxLength = 64 * 1024
const shortLength = 512
const tailShare = 4

/**
 * Head and tail of a text that is too long: what failed stands at its beginning, the last cause at its end.
 * @param budget when that is used up, only the beginning is left
 */
export function boundText(text: string, budget = Infinity): string {
  const length = budget > 0 ? maxLength : shortLength
  if (text.length <= length) return text
  const tail = Math.floor(length / tailShare)
  const left = text.length - length
  return `${text.slice(0, length - tail)}\n… ${left} characters are left out …\n${text.slice(-tail)}`
}
