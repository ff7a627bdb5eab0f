import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { checkWorkflow, root } from '@slipway/testkit'

const script = pathToFileURL(join(root, 'scripts/comparison.mjs')).href

/** What an expression gives with the functions of comparison.mjs as `counts`; jest does not load ES modules. */
function ask<T>(expression: string, text = ''): T {
  const code = `const counts = await import(${JSON.stringify(script)})
    const text = ${JSON.stringify(text)}
    process.stdout.write(JSON.stringify(${expression}))`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as T
}

describe('the comparison with what people use today', () => {
  it.each(['README.md', 'README.ko.md'])('shows in %s a complete pipeline in at most 20 lines', (name) => {
    const readme = readFileSync(join(root, name), 'utf8')
    const pipeline = ask<string>('counts.pipelineOf(text)', readme)
    expect(ask<number>('counts.countLines(text)', pipeline)).toBeLessThanOrEqual(20)
    expect(pipeline).toContain('production:')
    expect(() => checkWorkflow(pipeline)).not.toThrow()
  })

  it('counts lines that say something, and the parts of others once each', () => {
    const text = [
      ...['# a comment', '', 'orbs:', '  ecr: circleci/aws-ecr@9', '  // one more', 'image: docker:28'],
      ...['- uses: actions/checkout@v4', '  uses: actions/checkout@v4', '  uses: org/actions/x@v1'],
      '  image: ${{ steps.ecr.outputs.registry }}/orders:1',
    ].join('\n')
    expect(ask('[counts.countLines(text), counts.countParts(text)]', text)).toEqual([7, 3])
  })

  it.each(['en', 'ko'])('has a row for each way to come from (%s)', (language) => {
    const rows = ask<string>(`counts.comparisonTable('${language}')`).split('\n')
    expect(rows).toHaveLength(8)
    expect(rows.slice(2).every((row) => row.split('|').length === 8)).toBe(true)
  })
})
