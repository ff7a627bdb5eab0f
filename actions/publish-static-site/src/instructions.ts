import { codeBlock, escapeMarkdown } from '@slipway/action-kit'

/** What to do, as Markdown: prose that wraps, and what is to be copied (commands, JSON) in blocks as it is. */
export function renderInstructions(text: string): string {
  const groups: { isCode: boolean; lines: string[] }[] = []
  for (const line of text.split('\n')) {
    const isCode = /^(\s|[{}[\]]|aws )/.test(line)
    const last = groups.at(-1)
    if (last?.isCode === isCode) last.lines.push(line)
    else groups.push({ isCode, lines: [line] })
  }
  return groups
    .map(({ isCode, lines }) =>
      isCode ? codeBlock(lines.join('\n')) : lines.map(escapeMarkdown).join('\n\n'),
    )
    .join('\n\n')
}
