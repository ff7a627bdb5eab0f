import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startBrowser, type Page } from '@slipway/testkit'
import { serveFolder } from './serve-folder.js'
import { shrinkPng } from './small-png.js'

/** A summary of the report: the n-th step (from 0) of a stage. */
export interface Shot {
  readonly name: string
  readonly stage: string
  readonly nth: number
  /** What the line says of the section that a reader would open. */
  readonly opens?: string
}

// The first commit has nothing to compare with, so that pictures of changes are of the second.
/** Of the report of `npm start`. */
export const shotsOfStory: readonly Shot[] = [
  { name: 'tests', stage: 'test orders-api', nth: 1 },
  { name: 'image', stage: 'build orders-api', nth: 1 },
  { name: 'deployment', stage: 'deploy orders-api', nth: 1 },
  { name: 'failed-deployment', stage: 'deploy orders-api', nth: 2 },
  { name: 'release', stage: 'release orders-web', nth: 1 },
  { name: 'rollback', stage: 'roll back orders-web', nth: 0 },
]

/** Of the report of `runPipelineSteps`. */
export const shotsOfPipeline: readonly Shot[] = [
  { name: 'pipeline', stage: 'ship', nth: 1 },
  { name: 'plan', stage: 'plan', nth: 0, opens: 'orders-api: deploy' },
  { name: 'preview', stage: 'preview', nth: 0 },
  { name: 'service-rollback', stage: 'roll back', nth: 0 },
  { name: 'failed-tests', stage: 'test', nth: 0, opens: '❌' },
]

/** What the README loads is to stay small. */
const mostBytes = 150 * 1024

/** GitHub's own width of a summary, and a font that is the same wherever Noto is. */
const view = { width: 1012, height: 600 }
const style = `
  body, .markdown-body { font-family: "Noto Sans CJK KR", "Noto Sans", sans-serif !important; }
  .markdown-body { margin: 0 !important; }
  [hidden] { display: none !important; }`

/**
 * Takes pictures of a report: its overview, and one of each kind of summary, in the light theme. The same report gives the
 * same pictures.
 * @param report the folder of the report
 * @param folder where the PNGs go
 * @returns their paths
 * @throws Error when the report lacks a step, or a picture is over 150 KiB
 */
export async function takePictures(
  report: string,
  folder: string,
  shots: readonly (Shot | 'overview')[],
): Promise<readonly string[]> {
  const server = await serveFolder(report)
  const browser = await startBrowser()
  try {
    const page = await (await browser.newVisitor()).openPage()
    await page.go(server.url)
    await page.until(
      `[...document.querySelectorAll('pre.mermaid')].every(({ dataset }) => dataset.processed)`,
    )
    await page.evaluate(
      `document.head.append(Object.assign(document.createElement('style'), { textContent: ${JSON.stringify(style)} }))`,
    )
    await page.evaluate('document.fonts.ready.then(() => true)')
    mkdirSync(folder, { recursive: true })
    await page.evaluate(`document.querySelector('main > article').id = 'overview'`)
    const paths: string[] = []
    for (const shot of shots) {
      if (shot !== 'overview') await name(page, shot)
      paths.push(await take(page, folder, shot === 'overview' ? shot : shot.name))
    }
    return paths
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Gives the summary of a shot its name as ID, and opens what it is to show. */
async function name(page: Page, { name: id, stage, nth, opens }: Shot): Promise<void> {
  const stages = await page.evaluate<readonly string[]>(
    `[...document.querySelectorAll('.stage')].map(({ textContent }) => textContent)`,
  )
  const at = stages.flatMap((text, index) => (text === stage ? [index] : []))[nth]
  if (at === undefined) {
    throw new Error(
      `The report has no step ${nth + 1} of "${stage}", but: ${[...new Set(stages)].join(', ')}`,
    )
  }
  await page.evaluate(
    `document.querySelectorAll('.stage')[${at}].nextElementSibling.id = ${JSON.stringify(id)}`,
  )
  if (opens === undefined) return
  await page.evaluate(
    `[...document.querySelectorAll('#${id} > details')].find((part) => part.firstElementChild.textContent.includes(${JSON.stringify(opens)})).open = true`,
  )
}

async function take(page: Page, folder: string, id: string): Promise<string> {
  const path = join(folder, `${id}.png`)
  // Letters are drawn a little otherwise at another height of the page.
  await page.evaluate(
    `document.querySelectorAll('main > *').forEach((part) => { part.hidden = part.id !== ${JSON.stringify(id)} })`,
  )
  await page.screenshot(path, { ...view, of: `#${id}` })
  const png = shrinkPng(readFileSync(path))
  writeFileSync(path, png)
  if (png.length > mostBytes) throw new Error(`${path} has ${png.length} bytes, more than ${mostBytes}`)
  return path
}
