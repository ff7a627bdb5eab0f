import { escapeHtml } from '@slipway/action-kit'

/** HTML that is put together of escaped text; what is not of this type is text. */
export interface Html {
  readonly html: string
}

type Content = Html | string | number | readonly (Html | string | number)[]

/** A template whose values are text, and are escaped, unless they are HTML already. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  const parts = strings.map(
    (text, index) => text + (index < values.length ? markup(values[index] ?? '') : ''),
  )
  return { html: parts.join('') }
}

export const nothing: Html = { html: '' }

function markup(value: Content): string {
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'html' in value ? value.html : value.map(markup).join('')
}

/** A table; the columns named in `numeric` are set to the right. */
export function htmlTable(
  header: readonly string[],
  rows: readonly (readonly (Html | string | number)[])[],
  numeric: ReadonlySet<string> = new Set(),
): Html {
  const number = (index: number): Html => (numeric.has(header[index] ?? '') ? html` class="number"` : nothing)
  return html`<div class="scroll">
    <table>
      <thead>
        <tr>
          ${header.map((title, index) => html`<th scope="col" ${number(index)}>${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => html`<td${number(index)}>${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`
}

/** A block of lines as they are, those of a diff coloured. */
export function lines(text: string, kind: 'text' | 'diff' | 'source'): Html {
  if (kind === 'text') return html`<pre>${text}</pre>`
  const parts = text.split('\n').map((line) => {
    const tone = toneOf(line, kind)
    return tone === undefined ? html`${line}` : html`<span class="${tone}">${line}</span>`
  })
  return html`<pre>${parts.flatMap((part, index) => (index === 0 ? [part] : ['\n', part]))}</pre>`
}

function toneOf(line: string, kind: 'diff' | 'source'): string | undefined {
  if (kind === 'source') return line.startsWith('>') ? 'here' : undefined
  if (/^\s*\+/.test(line)) return 'added'
  return /^\s*-/.test(line) ? 'removed' : undefined
}
