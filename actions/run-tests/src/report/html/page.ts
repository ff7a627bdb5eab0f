import { createHash } from 'node:crypto'
import type { Outcome } from '../../outcome.js'
import { sayVerdict } from '../glance.js'
import { markup } from './elements.js'
import { pageHead } from './head.js'
import { pageData, type PageData } from './page-data.js'
import { script } from './script.js'
import { pageSections } from './sections.js'
import { style } from './style.js'
import { testList } from './test-list.js'

/**
 * The whole report as one page that needs nothing else: no server, no network, no script to be read. The policy lets
 * nothing in and lets no script run but the page's own, which are named by their hashes.
 */
export function reportPage(outcome: Outcome, name: string): string {
  const data = pageData(outcome)
  const sections = pageSections(outcome)
  const title = `${name}: ${sayVerdict(outcome)}`
  const links = [...sections, { id: 'all', title: 'All tests' }].map(
    ({ id, title: text }) => markup`<li><a href="#${id}">${text}</a></li>\n`,
  )
  const parts = sections.map(
    ({ id, title: text, body }) =>
      markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${text}</h2>\n${body}</section>\n`,
  )
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: style }}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${pageHead(outcome, title)}
<nav aria-label="Sections"><ul>
${links}</ul></nav>
<main id="content" tabindex="-1">
${parts}${testList(data)}
</main>
<script type="application/json" id="data">${{ html: jsonBlock(data) }}</script>
<script>${{ html: script }}</script>
</body>
</html>
`
  return page.html
}

const policy = [
  "default-src 'none'",
  `style-src '${hash(style)}'`,
  `script-src '${hash(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/**
 * JSON inside of HTML: without `<` there is no end of the script and no comment in it. Halves of characters become
 * U+FFFD, as they do in the rest of the page when it is written as UTF-8.
 */
function jsonBlock(data: PageData): string {
  const whole = (_: string, value: unknown): unknown =>
    typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value
  return JSON.stringify(data, whole).replaceAll('<', '\\u003c')
}
