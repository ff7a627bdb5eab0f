import type { Outcome } from '../../outcome.js'
import { groupByCause, type Cause } from '../causes.js'
import { headline, shorten } from '../failure-message.js'
import { showsDiff, type FailedTest } from '../failures.js'
import { lines, markup, nothing, type Html } from './elements.js'
import { maxRows, type PageSection } from './page-section.js'

// The list of tests has the rest.
const maxCauses = 200
const maxText = 10_000
const opened = 3

export function failed({ failures, changedFiles }: Outcome): readonly PageSection[] {
  if (failures.length === 0) return []
  const causes = groupByCause(failures, changedFiles)
  const left = causes.length - maxCauses
  const note =
    left > 0 ? markup`<p class="soft">${left} more causes are in the list of tests below.</p>` : nothing
  const shown = causes.slice(0, maxCauses).map((cause, index) => causeDetails(cause, index < opened))
  return [{ id: 'failed', title: `Failed (${failures.length})`, body: markup`${shown}${note}` }]
}

export function flaky({ flaky: tests }: Outcome): readonly PageSection[] {
  const body = markup`<p class="soft">Failed at first, passed when run again.</p>${each(tests)}`
  return tests.length === 0 ? [] : [{ id: 'flaky', title: `Flaky (${tests.length})`, body }]
}

export function quarantined({ quarantined: tests, quarantineRemarks }: Outcome): readonly PageSection[] {
  if (tests.length + quarantineRemarks.length === 0) return []
  const lead =
    tests.length === 0
      ? nothing
      : markup`<p class="soft">Failed, and known to: they fail nothing until their date.</p>`
  const remarks =
    quarantineRemarks.length === 0
      ? nothing
      : markup`<ul>${quarantineRemarks.map((remark) => markup`<li>${remark}</li>`)}</ul>`
  return [
    {
      id: 'quarantined',
      title: tests.length === 0 ? 'Quarantined' : `Quarantined (${tests.length})`,
      body: markup`${lead}${each(tests)}${remarks}`,
    },
  ]
}

function each(tests: readonly FailedTest[]): readonly Html[] {
  return tests.slice(0, maxCauses).map((first) => causeDetails({ first, others: [] }, false))
}

function causeDetails({ first, others }: Cause, isOpen: boolean): Html {
  const { title, place, message, diff, source, rerun } = first
  const at =
    place === undefined ? '' : [place.file, place.line].filter((part) => part !== undefined).join(':')
  const more = others.length === 0 ? nothing : markup` <span class="soft">and ${others.length} more</span>`
  const text = shorten(message, maxText)
  const lead = markup`${at === '' ? nothing : markup`<code>${at}</code> `}${headline(message, 200)}`
  const names = others.slice(0, maxRows).map((other) => markup`<li>${other.title}</li>`)
  const parts = [
    ...(text === headline(message, 200) ? [] : [lines(text, showsDiff(text) ? 'diff' : 'text')]),
    ...(diff === undefined ? [] : [label('- expected, + actual:'), lines(shorten(diff, maxText), 'diff')]),
    ...(source === undefined ? [] : [label(at), lines(source, 'source')]),
    ...(rerun === undefined ? [] : [label('Run just this test:'), lines(rerun, 'text')]),
    ...(others.length === 0 ? [] : [label('The same in:'), markup`<ul>${names}</ul>`]),
  ]
  return markup`<details${isOpen ? markup` open` : nothing}>
<summary><strong>${title}</strong>${more}<br><span class="soft">${lead}</span></summary>
<div class="body">
${parts}
</div></details>
`
}

function label(text: string): Html {
  return markup`<p class="soft">${text}</p>\n`
}
