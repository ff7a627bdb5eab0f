import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeHtml, formatDuration } from '@slipway/action-kit'
import { renderSummary, summaryAssets } from '@slipway/testkit'
import type { StepRecord } from './job.js'
import { ownTimeLines } from './step-times.js'

export interface Finding {
  readonly text: string
  readonly holds: boolean
}

/** Writes the report: every step's summary as GitHub renders it. Returns the page's path. */
export function writeReport(
  folder: string,
  records: readonly StepRecord[],
  findings: readonly Finding[],
): string {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of summaryAssets()) writeFileSync(join(folder, name), content)
  const path = join(folder, 'index.html')
  writeFileSync(path, page(records, findings))
  return path
}

function page(records: readonly StepRecord[], findings: readonly Finding[]): string {
  const commits = [...new Set(records.map(({ commit }) => commit))]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Slipway: what the pipeline reported</title>
<link rel="stylesheet" href="github-markdown.css">
<style>
  body { background: #f6f8fa; margin: 0; }
  main { max-width: 980px; margin: 0 auto; padding: 24px 16px; }
  .markdown-body { background: #fff; border: 1px solid #d1d9e0; border-radius: 6px; padding: 20px 24px; margin: 12px 0; }
  .stage { color: #59636e; font: 13px/1.5 -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; margin-top: 20px; }
  h2.commit { font: 600 20px/1.4 -apple-system, "Segoe UI", Helvetica, Arial, sans-serif; margin: 32px 0 4px; }
  pre.mermaid { background: #fff !important; text-align: center; }
</style>
</head>
<body>
<main>
<article class="markdown-body"><h1>Slipway: what the pipeline reported</h1>${overview(records, findings)}</article>
${commits.map((commit) => commitSection(commit, records)).join('\n')}
</main>
<script src="mermaid.min.js"></script>
<script>mermaid.initialize({ startOnLoad: true, securityLevel: 'strict', theme: 'default' })</script>
</body>
</html>
`
}

function overview(records: readonly StepRecord[], findings: readonly Finding[]): string {
  const rows = records.map(
    ({ commit, stage, outcome, asExpected, ms, own }) =>
      `<tr><td>${asExpected ? '✅' : '❌'}</td>${[commit, stage, outcome, formatDuration(ms), own === undefined ? '' : formatDuration(own.wallMs)].map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
  )
  const seen = findings.map(({ text, holds }) => `<li>${holds ? '✅' : '❌'} ${escapeHtml(text)}</li>`)
  const own = ownTimeLines(records).map((line) => `<li>${escapeHtml(line)}</li>`)
  return `<ul>${seen.join('')}</ul>
<table><thead><tr><th></th><th>Commit</th><th>Stage</th><th>Outcome</th><th>Time</th><th>Own</th></tr></thead><tbody>${rows.join('')}</tbody></table>
<p>Slipway's own time, without npm, Docker and the pace of ECS and CloudFront:</p><ul>${own.join('')}</ul>`
}

function commitSection(commit: string, records: readonly StepRecord[]): string {
  const steps = records.filter((record) => record.commit === commit && record.summary !== '')
  return `<h2 class="commit">${escapeHtml(commit)}</h2>
${steps
  .map(
    ({ stage, summary }) =>
      `<div class="stage">${escapeHtml(stage)}</div><article class="markdown-body">${renderSummary(summary)}</article>`,
  )
  .join('\n')}`
}
