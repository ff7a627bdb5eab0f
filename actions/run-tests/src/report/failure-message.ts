/** What a failure says, without the stack that follows; the first stack line is known by its `at`. */
export function messageOf(text: string): string {
  const lines = text.split('\n')
  const stack = lines.findIndex((line) => /^\s+at .+:\d+:\d+\)?$|^\s+at .+\(.+\)$/.test(line))
  const message = (stack < 0 ? lines : lines.slice(0, stack)).join('\n').trim()
  return message === '' ? text.trim() : message
}

/** The first line of it that says something, in at most `length` characters. */
export function headline(text: string, length: number): string {
  const line =
    messageOf(text)
      .split('\n')
      .map((part) => part.trim())
      .find((part) => part !== '') ?? ''
  return shorten(line, length)
}

export function shorten(text: string, length: number): string {
  const characters = Array.from(text)
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`
}
