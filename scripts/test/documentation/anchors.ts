import { marked } from 'marked'

/** Where a document leads to, in its order, and where others can lead to in it. */
export interface Document {
  /** Targets of links and pictures, as they are written. */
  readonly links: readonly string[]
  /** What may stand behind `#`. */
  readonly anchors: ReadonlySet<string>
}

/** Reads Markdown as GitHub does: what stands in code is no link and no heading. */
export function readDocument(markdown: string): Document {
  const links: string[] = []
  const anchors = new Set<string>()
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type === 'link' || token.type === 'image') links.push(String(token.href))
    if (token.type === 'html')
      links.push(...Array.from(String(token.text).matchAll(/\b(?:src|href)="([^"]+)"/g), sourceOf))
    if (token.type === 'heading') anchors.add(unused(anchors, anchorOf(String(token.text))))
  })
  return { links, anchors }
}

function sourceOf([, source = '']: RegExpMatchArray): string {
  return source
}

/**
 * The anchor that GitHub gives a heading: in small letters, without punctuation, spaces as dashes.
 * Source: https://github.com/gjtorikian/html-pipeline, table_of_contents_filter.rb
 */
function anchorOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replace(/ /g, '-')
}

/** The second heading of a name is `name-1`, the third `name-2`. */
function unused(anchors: ReadonlySet<string>, anchor: string): string {
  let name = anchor
  for (let count = 1; anchors.has(name); count += 1) name = `${anchor}-${count}`
  return name
}
