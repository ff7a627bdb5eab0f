import { escapeHtml } from '@slipway/action-kit'

/** HTML that is put together of escaped text; what is not of this type is text. */
export interface Html {
  readonly html: string
}

type Content = Html | string | number | readonly (Html | string | number)[]

/** A template whose values are text, and are escaped, unless they are HTML already. */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const parts = strings.map((text, index) => text + render(values[index] ?? ''))
  return { html: parts.join('') }
}

export const nothing: Html = { html: '' }

function render(value: Content): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'html' in value ? value.html : value.map(render).join('')
}

/** A table; the columns named in `numeric` are set to the right. */
export function htmlTable(
  header: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
  numeric: ReadonlySet<string> = new Set(),
): Html {
  const tone = header.map((title) => (numeric.has(title) ? markup` class="number"` : nothing))
  const titles = header.map((title, index) => markup`<th scope="col"${tone[index] ?? nothing}>${title}</th>`)
  const lines = rows.map((row) => {
    return markup`<tr>${row.map((cell, index) => markup`<td${tone[index] ?? nothing}>${cell}</td>`)}</tr>\n`
  })
  return markup`<div class="scroll"><table>
<thead><tr>${titles}</tr></thead>
<tbody>
${lines}</tbody>
</table></div>`
}

/** A block of lines as they are, those of a diff coloured. */
export function lines(text: string, kind: 'text' | 'diff' | 'source'): Html {
  if (kind === 'text') return markup`<pre tabindex="0">${text}</pre>`
  const parts = text.split('\n').map((line) => {
    const tone = toneOf(line, kind)
    return tone === undefined ? markup`${line}` : markup`<span class="${tone}">${line}</span>`
  })
  return markup`<pre tabindex="0">${parts.flatMap((part, index) => (index === 0 ? [part] : ['\n', part]))}</pre>`
}

function toneOf(line: string, kind: 'diff' | 'source'): string | undefined {
  if (kind === 'source') return line.startsWith('>') ? 'here' : undefined
  if (/^\s*\+/.test(line)) return 'added'
  return /^\s*-/.test(line) ? 'removed' : undefined
}
