/**
 * Text from outside as Markdown text: no tag, no mention, no link, no emphasis, one line.
 * Entities keep Markdown away; GitHub looks for mentions, references, emoji and links once more in the finished text, so
 * a word joiner (U+2060, unseen) breaks those.
 */
export function escapeMarkdown(text: string): string {
  const broken = text
    .replace(/@(?=\w)/g, '@\u2060')
    .replace(/#(?=\d)/g, '#\u2060')
    .replace(/:(?=[\w+-]+:)/g, ':\u2060')
    .replace(/\bhttps?(?=:)|\bwww(?=\.)/gi, (word) => `${word.slice(0, 1)}\u2060${word.slice(1)}`)
  return escapeCharacters(broken)
}

function escapeCharacters(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.replace(/[&<>"'\\`*_{}[\]()#+\-.!|~:@$^]/g, (character) => `&#${character.charCodeAt(0)};`)
}

export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}

/** Text from outside in a monospaced span, where GitHub looks for nothing more; safe in table cells too. */
export function code(text: string): string {
  return `<code>${escapeCharacters(text)}</code>`
}

/** Lines from outside as they are, in a fenced block that they cannot close. */
export function codeBlock(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`
}

/** A table of Markdown cells; escape what comes from outside before it gets here. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Names and values, one pair a row, without the header that Markdown's own tables must have. Names and values are HTML. */
export function facts(rows: readonly (readonly [name: string, value: string])[]): string {
  const lines = rows.map(([name, value]) => `<tr><th align="left">${name}</th><td>${value}</td></tr>`)
  return ['<table>', ...lines, '</table>'].join('\n')
}

/** A section that is closed until the reader opens it; `title` is HTML. */
export function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}

export function mermaid(diagram: string): string {
  return codeBlock(diagram, 'mermaid')
}
