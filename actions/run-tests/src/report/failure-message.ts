/** What a failure says, without the stack that follows; the first stack line is known by its `at`. */
export function messageOf(text: string): string {
  const lines = text.split('\n')
  const stack = lines.findIndex((line) => isStackLine(line))
  const message = (stack < 0 ? lines : lines.slice(0, stack)).join('\n').trim()
  return message === '' ? text.trim() : message
}

function isStackLine(line: string): boolean {
  return (
    line.length < 2_000 &&
    /^\s+at .+:\d+:\d+\)?$|^\s+at .+\(.+\)$|^goroutine \d+ \[|^stack backtrace:$/.test(line)
  )
}

/** The line of it that says most, in at most `length` characters: mostly the first. */
export function headline(text: string, length: number): string {
  const lines = messageOf(text)
    .split('\n', 2_000)
    .map((part) => part.trimEnd())
    .filter((part) => part.trim() !== '')
  return shorten((tellingLine(lines) ?? lines[0] ?? '').trim(), length)
}

/** Where the first line only introduces what is said. */
function tellingLine(lines: readonly string[]): string | undefined {
  // pytest shows the source first, and marks what went wrong: `E   assert 1 == 2`.
  const marked = lines.find((line) => /^E {3,}\S/.test(line))
  if (marked !== undefined) return marked.slice(1)
  const first = lines[0] ?? ''
  // Python ends with it: `ValueError: no`.
  if (first.startsWith('Traceback (most recent call last)')) return lines.findLast((line) => /^\S/.test(line))
  // Rust says it in the line below: `thread 'x' panicked at src/lib.rs:10:5:`.
  if (/panicked at .*:\d+:\d+:$/.test(first)) return lines[1]
  // GoogleTest: `a.cc:12: Failure`.
  return /:\d+: Failure$/.test(first) ? lines[1] : undefined
}

export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  // No more than that many UTF-16 units are looked at: a message may be a hundred megabytes long.
  const characters = Array.from(text.slice(0, 2 * length + 2))
  return characters.length <= length && text.length <= 2 * length + 2
    ? text
    : `${characters.slice(0, length - 1).join('')}…`
}
