import { formatDuration } from '@slipway/action-kit'
import { formatPercent } from '../../coverage/percent.js'
import type { Outcome } from '../../outcome.js'
import { changeOf, changeOfDuration, changeOfPercent } from '../change.js'
import { countOutcome } from '../counts.js'
import { verdictIcons } from '../glance.js'
import { markup, nothing, type Html } from './elements.js'

/** The verdict, why, and the numbers with their change against the base branch. */
export function pageHead(outcome: Outcome, title: string): Html {
  return markup`<header class="verdict ${toneOf(outcome)}">
<h1><span aria-hidden="true">${verdictIcons[outcome.verdict.kind]}</span> ${title}</h1>
${remarks(outcome)}</header>
<dl class="numbers">
${numbers(outcome)}</dl>`
}

function toneOf({ verdict, flaky }: Outcome): string {
  if (!verdict.succeeds) return 'bad'
  return verdict.kind === 'passed' && flaky.length === 0 ? 'good' : 'odd'
}

function remarks({ verdict: { why, hint }, baseline, shard }: Outcome): readonly Html[] {
  return [
    ...(why === '' ? [] : [markup`<p>${why}</p>\n`]),
    ...(hint === '' ? [] : [markup`<p class="soft">${hint}</p>\n`]),
    ...(shard === undefined ? [] : [markup`<p class="soft">Shard ${shard.index} of ${shard.count}.</p>\n`]),
    ...(baseline === undefined
      ? []
      : [
          markup`<p class="soft">Changes are against ${baseline.branch} at <code>${baseline.sha.slice(0, 7)}</code>.</p>\n`,
        ]),
  ]
}

function numbers(outcome: Outcome): readonly Html[] {
  const { baseline, coverage, durationMs, stages } = outcome
  const counts = countOutcome(outcome)
  const count = (name: string, key: 'passed' | 'failed' | 'skipped' | 'flaky' | 'total'): Html =>
    entry(name, counts[key], changeOf(counts[key], baseline?.[key]))
  const time = changeOfDuration(durationMs, baseline?.durationMs, formatDuration)
  return [
    count('Passed', 'passed'),
    count('Failed', 'failed'),
    count('Skipped', 'skipped'),
    count('Flaky', 'flaky'),
    ...(counts.quarantined === 0 ? [] : [entry('Quarantined', counts.quarantined, undefined)]),
    count('Total', 'total'),
    ...(stages.length === 0 ? [] : [entry('Time', formatDuration(durationMs), time)]),
    ...(coverage === undefined || coverage.total.total === 0
      ? []
      : [
          entry(
            'Coverage',
            formatPercent(coverage.total.percent),
            changeOfPercent(coverage.total.percent, baseline?.coverage),
          ),
        ]),
  ]
}

function entry(name: string, value: string | number, change: string | undefined): Html {
  const small = change === undefined ? nothing : markup` <small>${change}</small>`
  return markup`<div><dt>${name}</dt><dd>${value}${small}</dd></div>\n`
}
