import { createHash } from 'node:crypto'
import { formatDuration } from '@slipway/action-kit'
import { formatPercent } from '../../coverage/percent.js'
import type { Outcome } from '../../outcome.js'
import { changeOf, changeOfDuration, changeOfPercent } from '../change.js'
import { countOutcome } from '../counts.js'
import { sayVerdict, verdictIcons } from '../glance.js'
import { html, nothing, type Html } from './elements.js'
import { pageData, statuses, type PageData } from './page-data.js'
import { script } from './script.js'
import { pageSections, type PageSection } from './sections.js'
import { style } from './style.js'

// A browser without scripts shows no more than anyone scrolls through.
const maxWithoutScript = 5_000

/**
 * The whole report as one page that needs nothing else: no server, no network, no script to be read. The policy lets
 * nothing in and lets no script run but the page's own, which are named by their hashes.
 */
export function reportPage(outcome: Outcome, name: string): string {
  const data = pageData(outcome)
  const sections = pageSections(outcome)
  const title = `${name}: ${sayVerdict(outcome)}`
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the content</a>
        <header class="verdict ${toneOf(outcome)}">
          <h1><span aria-hidden="true">${verdictIcons[outcome.verdict.kind]}</span> ${title}</h1>
          ${explain(outcome)}
        </header>
        ${numbers(outcome)}
        <nav aria-label="Sections">
          <ul>
            ${links(sections).map(({ id, title: text }) => html`<li><a href="#${id}">${text}</a></li> `)}
          </ul>
        </nav>
        <main id="content">
          ${sections.map(
            ({ id, title: text, body }) =>
              html`<section id="${id}" aria-labelledby="${id}-title">
                <h2 id="${id}-title">${text}</h2>
                ${body}
              </section> `,
          )}
          ${testList(data)}
        </main>
        <script type="application/json" id="data">
          ${{ html: jsonBlock(data) }}
        </script>
        <script>
          ${{ html: script }}
        </script>
      </body>
    </html> `
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

/** JSON inside of HTML: without `<` there is no end of the script and no comment in it. */
function jsonBlock(data: PageData): string {
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}

function links(sections: readonly PageSection[]): readonly Pick<PageSection, 'id' | 'title'>[] {
  return [...sections, { id: 'all', title: 'All tests' }]
}

function toneOf({ verdict, flaky }: Outcome): string {
  if (!verdict.succeeds) return 'bad'
  return verdict.kind === 'passed' && flaky.length === 0 ? 'good' : 'odd'
}

function explain({ verdict: { why, hint }, baseline, shard }: Outcome): Html {
  const part =
    shard === undefined ? nothing : html`<p class="soft">Shard ${shard.index} of ${shard.count}.</p>`
  const compared =
    baseline === undefined
      ? nothing
      : html`<p class="soft">
          Changes are against ${baseline.branch} at <code>${baseline.sha.slice(0, 7)}</code>.
        </p>`
  return html`${why === '' ? nothing : html`<p>${why}</p>`}${hint === '' ? nothing : html`<p class="soft">${hint}</p>`}${part}${compared}`
}

function numbers(outcome: Outcome): Html {
  const { baseline, coverage, durationMs, stages } = outcome
  const counts = countOutcome(outcome)
  const entry = (name: string, value: string | number, change?: string): Html =>
    html`<div>
      <dt>${name}</dt>
      <dd>${value}${change === undefined ? nothing : html` <small>${change}</small>`}</dd>
    </div> `
  return html`<dl class="numbers">
    ${entry('Passed', counts.passed, changeOf(counts.passed, baseline?.passed))}
    ${entry('Failed', counts.failed, changeOf(counts.failed, baseline?.failed))}
    ${entry('Skipped', counts.skipped, changeOf(counts.skipped, baseline?.skipped))}
    ${entry('Flaky', counts.flaky, changeOf(counts.flaky, baseline?.flaky))}
    ${counts.quarantined === 0 ? nothing : entry('Quarantined', counts.quarantined)}
    ${entry('Total', counts.total, changeOf(counts.total, baseline?.total))}
    ${stages.length === 0 ? nothing : entry('Time', formatDuration(durationMs), changeOfDuration(durationMs, baseline?.durationMs, formatDuration))}
    ${
      coverage === undefined || coverage.total.total === 0
        ? nothing
        : entry(
            'Coverage',
            formatPercent(coverage.total.percent),
            changeOfPercent(coverage.total.percent, baseline?.coverage),
          )
    }
  </dl>`
}

/** The list of all tests: the script's, and without scripts a plain one. */
function testList(data: PageData): Html {
  const boxes = statuses.map(
    ({ text }, value) =>
      html`<label><input type="checkbox" name="status" value="${value}" /> ${text}</label> `,
  )
  return html`<section id="all" aria-labelledby="all-title">
    <h2 id="all-title">All tests (${data.tests.length})</h2>
    <div id="tests" hidden>
      <form id="filter" role="search">
        <div class="field">
          <label
            >Search<input
              type="search"
              name="text"
              placeholder="words of a title or suite"
              autocomplete="off"
          /></label>
        </div>
        <div class="field">
          <label
            >Suite<select name="suite">
              <option value="">all</option>
            </select></label
          >
        </div>
        <fieldset>
          <legend>Status</legend>
          ${boxes}
        </fieldset>
      </form>
      <p id="found" class="soft" role="status" aria-live="polite"></p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Status</th>
              <th scope="col">Test</th>
              <th scope="col">Suite</th>
              <th scope="col" class="number">Time</th>
            </tr>
          </thead>
          <tbody id="rows"></tbody>
        </table>
      </div>
      <p><button type="button" id="more" hidden>Show more</button></p>
    </div>
    <noscript>${plainList(data)}</noscript>
  </section>`
}

function plainList({ tests, suites }: PageData): Html {
  const items = tests
    .slice(0, maxWithoutScript)
    .map(
      ([status, suite, title]) =>
        html`<li>
          ${statuses[status]?.text ?? ''}: ${title} <span class="soft">${suites[suite] ?? ''}</span>
        </li> `,
    )
  const left = tests.length - items.length
  const note = left > 0 ? html`<p>${left} more are in results.json and junit.xml.</p>` : nothing
  return html`<ul>
      ${items}
    </ul>
    ${note}`
}
