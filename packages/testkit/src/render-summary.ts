import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { marked } from 'marked'
import sanitizeHtml from 'sanitize-html'

/**
 * A step summary as GitHub shows it: GitHub-flavoured Markdown, HTML reduced to what GitHub lets through, Mermaid blocks
 * as diagrams (drawn in the browser by `summaryPage`'s script).
 * Source: https://github.com/gjtorikian/html-pipeline, sanitization_filter.rb, which GitHub's own list is based on.
 */
export function renderSummary(markdown: string): string {
  const html = marked.parse(markdown, { gfm: true, async: false })
  return sanitizeHtml(html, {
    allowedTags: [
      ...[
        'h1',
        'h2',
        'h3',
        'h4',
        'h5',
        'h6',
        'p',
        'br',
        'hr',
        'blockquote',
        'pre',
        'code',
        'kbd',
        'samp',
        'var',
      ],
      ...[
        'ul',
        'ol',
        'li',
        'dl',
        'dt',
        'dd',
        'table',
        'thead',
        'tbody',
        'tfoot',
        'tr',
        'th',
        'td',
        'caption',
      ],
      ...[
        'a',
        'img',
        'b',
        'i',
        'em',
        'strong',
        'del',
        's',
        'ins',
        'sub',
        'sup',
        'q',
        'details',
        'summary',
        'div',
        'span',
      ],
    ],
    allowedAttributes: {
      a: ['href', 'title'],
      img: ['src', 'alt', 'title', 'width', 'height'],
      details: ['open'],
      '*': ['align', 'colspan', 'rowspan', 'id'],
    },
    allowedClasses: { code: ['language-*'] },
    allowedSchemes: ['http', 'https', 'mailto'],
  }).replace(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    (_whole, diagram: string) => `<pre class="mermaid">${diagram}</pre>`,
  )
}

/** Scripts and styles that a page with summaries needs, by file name; write them beside the page. */
export function summaryAssets(): ReadonlyMap<string, string> {
  const require = createRequire(__filename)
  const read = (specifier: string): string => readFileSync(require.resolve(specifier), 'utf8')
  return new Map([
    ['github-markdown.css', read('github-markdown-css/github-markdown-light.css')],
    ['mermaid.min.js', read('mermaid/dist/mermaid.min.js')],
  ])
}
