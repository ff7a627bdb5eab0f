import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatDuration } from '@slipway/action-kit'
import { root } from '@slipway/testkit'
import { createCloud } from './cloud.js'
import { makeCheckout } from './checkout.js'
import { StepSurprise, type StepRecord } from './job.js'
import { writeReport, type Finding } from './report-page.js'
import { serveFolder } from './serve-folder.js'
import { ownTimeLines } from './step-times.js'
import { tellStory } from './story.js'

const { values } = parseArgs({ options: { exit: { type: 'boolean', default: false } } })

/** The demo: the story of three commits, the table, the report; then it serves until it is stopped. */
async function main(): Promise<void> {
  const started = Date.now()
  const noDocker = process.env.SLIPWAY_NO_DOCKER
  const reportFolder = join(root, '.slipway/report')
  rmSync(reportFolder, { recursive: true, force: true })
  const checkout = makeCheckout()
  const cloud = await createCloud({ docker: noDocker === undefined })
  const stopped = values.exit ? undefined : untilStopped()
  const records: StepRecord[] = []
  const findings: Finding[] = []
  try {
    await tellStory({ checkout, cloud, records, findings }).catch((error: unknown) => {
      // Its record says so; what there is up to it is worth showing.
      if (!(error instanceof StepSurprise)) throw error
    })
    writeReport(reportFolder, records, findings)
    printResults(records, findings, Date.now() - started)
    if (noDocker !== undefined)
      console.log(`\nLeft out, the image, its deploys and the broken version: ${noDocker}`)
    if (records.some(({ asExpected }) => !asExpected) || findings.some(({ holds }) => !holds))
      process.exitCode = 1
    const report = await serveFolder(reportFolder)
    console.log('')
    if (noDocker === undefined) console.log(`  load balancer  ${cloud.serviceUrl}/version`)
    console.log(`  site           ${cloud.siteUrl}`)
    console.log(`  report         ${report.url}  (${join(reportFolder, 'index.html')})`)
    if (stopped !== undefined) {
      console.log('\nServing until Ctrl-C.')
      await stopped
    }
    await report.close()
  } finally {
    await cloud.close()
    checkout.remove()
  }
}

function printResults(records: readonly StepRecord[], findings: readonly Finding[], ms: number): void {
  const cells = records.map(({ asExpected, commit, stage, outcome, ms: time, own }) => [
    `${asExpected ? '✓' : '✗'} ${commit}`,
    stage,
    outcome,
    formatDuration(time),
    own === undefined ? '' : formatDuration(own.wallMs),
  ])
  const rows = [['  commit', 'stage', 'outcome', 'time', 'own'], ...cells]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  console.log(`\n━━ What happened (${formatDuration(ms)})\n`)
  for (const row of rows)
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`)
  console.log("\n  Slipway's own time, without npm, Docker and the pace of ECS and CloudFront:")
  for (const line of ownTimeLines(records)) console.log(`    ${line}`)
  console.log('')
  for (const { text, holds } of findings) console.log(`  ${holds ? '✓' : '✗'} ${text}`)
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}

void main()
