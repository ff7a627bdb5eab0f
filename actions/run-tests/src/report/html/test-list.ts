import { markup, nothing, type Html } from './elements.js'
import { statuses, type PageData } from './page-data.js'

// A browser without scripts shows no more than anyone scrolls through.
const maxWithoutScript = 5_000

/** The list of all tests: filled by the page's script, and without scripts a plain one. */
export function testList(data: PageData): Html {
  const boxes = statuses.map(
    ({ text }, value) =>
      markup`<label><input type="checkbox" name="status" value="${value}"> ${text}</label>\n`,
  )
  return markup`<section id="all" aria-labelledby="all-title"><h2 id="all-title">All tests (${data.tests.length})</h2>
<div id="tests" hidden>
<form id="filter" role="search">
<div class="field"><label>Search<input type="search" name="text" placeholder="words of a title or suite" autocomplete="off"></label></div>
<div class="field"><label>Suite<select name="suite"><option value="">all</option></select></label></div>
<fieldset><legend>Status</legend>${boxes}</fieldset>
</form>
<p id="found" class="soft" role="status"></p>
<div class="scroll"><table>
<thead><tr><th scope="col">Status</th><th scope="col">Test</th><th scope="col">Suite</th><th scope="col" class="number">Time</th></tr></thead>
<tbody id="rows"></tbody>
</table></div>
<p><button type="button" id="more" hidden>Show more</button></p>
</div>
<noscript>${plainList(data)}</noscript>
</section>`
}

function plainList({ tests, suites }: PageData): Html {
  const items = tests.slice(0, maxWithoutScript).map(([status, suite, title]) => {
    const name = statuses[status]?.text ?? ''
    return markup`<li>${name}: ${title} <span class="soft">${suites[suite] ?? ''}</span></li>\n`
  })
  const left = tests.length - items.length
  const note = left > 0 ? markup`<p>${left} more are in results.json and junit.xml.</p>` : nothing
  return markup`<ul>${items}</ul>${note}`
}
