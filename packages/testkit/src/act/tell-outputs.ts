import { existsSync, readFileSync } from 'node:fs'
import { isMap, parseDocument } from 'yaml'

export type JobOutputs = Readonly<Record<string, Readonly<Record<string, string>>>>

/** The variable that says where the outputs are written. */
export const outputsVariable = 'SLIPWAY_OUTPUTS'

/** A workflow with one job more, which writes down what the others have given. */
export function tellOutputs(workflow: string): string {
  const document = parseDocument(workflow)
  const jobs = document.get('jobs')
  const needs = isMap(jobs) ? jobs.items.map(({ key }) => String(key)) : []
  document.setIn(['jobs', 'outputs'], {
    needs,
    if: 'always()',
    'runs-on': 'ubuntu-24.04',
    steps: [{ run: `printf '%s' "$NEEDS" > "$${outputsVariable}"`, env: { NEEDS: '${{ toJSON(needs) }}' } }],
  })
  return document.toString({ lineWidth: 0 })
}

/** What that job has written; nothing when it did not come to it. */
export function readOutputs(path: string): JobOutputs {
  if (!existsSync(path)) return {}
  const needs = JSON.parse(readFileSync(path, 'utf8')) as Record<
    string,
    { outputs: JobOutputs[string] | null }
  >
  return Object.fromEntries(Object.entries(needs).map(([job, { outputs }]) => [job, outputs ?? {}]))
}
