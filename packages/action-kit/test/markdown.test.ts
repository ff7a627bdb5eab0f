import { code, codeBlock, escapeMarkdown, table } from '@slipway/action-kit'
import { renderSummary } from '@slipway/testkit'

/** The text a reader sees, and the tags around it. */
function render(markdown: string): { text: string; tags: readonly string[] } {
  const html = renderSummary(markdown)
  const tags = [...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag ?? '')
  const text = html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\u2060/g, '')
    .trim()
  return { text, tags }
}

const hostile = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '**bold** _it_ ~~s~~ `code`',
  '[link](javascript:alert(1))',
  '![i](https://example.com/x.png)',
  '# heading',
  '1. list',
  '- item',
  '@octocat #1 a@b.example',
  '| a | b |',
  '</details></code>',
  '&lt;b&gt;',
  '$$x^2$$',
  ':rocket:',
]

describe('text from outside in Markdown', () => {
  it.each(hostile)('%s reads as it is and makes no element', (text) => {
    expect(render(`x ${escapeMarkdown(text)}`)).toEqual({ text: `x ${text}`, tags: ['p'] })
  })

  it.each(hostile)('%s stays inside its code span', (text) => {
    expect(render(code(text))).toEqual({ text, tags: ['p', 'code'] })
  })

  it.each(['@octocat', '#12', ':rocket:', 'https://example.com'])(
    '%s is nothing that GitHub picks out of finished text',
    (text) => {
      expect(renderSummary(escapeMarkdown(text))).not.toContain(text)
    },
  )

  it('does not become a link by itself', () => {
    expect(render(escapeMarkdown('see https://example.com and www.example.com')).tags).toEqual(['p'])
  })

  it('stays in its table cell', () => {
    const { tags } = render(table(['name'], [[code('a | b\n| c')]]))
    expect(tags.filter((tag) => tag === 'td')).toHaveLength(1)
  })

  it('cannot close the block it stands in', () => {
    const text = '```\n<b>out</b>\n````\nstill in'
    expect(render(codeBlock(text))).toEqual({ text, tags: ['pre', 'code'] })
  })
})
