import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '@slipway/testkit'

const right = '      - uses: $/actions/run-tests\n        with: { working-directory: web }\n'

const wrong: readonly (readonly [what: string, steps: string, words: string, on?: string])[] = [
  [
    'an input that the action does not have',
    '      - uses: $/actions/run-tests\n        with: { foo: 1 }\n',
    "'foo'",
  ],
  [
    'a required input that is missing',
    '      - uses: org/actions/actions/build-and-push-ecr@v1\n',
    'Missing required input `repository`',
  ],
  [
    'a script that a commit message can extend',
    '      - run: echo ${{ github.event.head_commit.message }}\n',
    'potentially untrusted',
  ],
  ['a step that is none', '      - usess: actions/checkout@v4\n', 'usess'],
  // In a reusable workflow these are the caller's checkout, and another commit than the one that runs.
  [
    'a reusable workflow that leaves its commit for the checkout',
    '      - uses: ./actions/run-tests\n',
    './actions/run-tests has to be $/',
    'workflow_call',
  ],
  [
    'a reusable workflow that leaves its commit for a tag',
    '      - uses: org/actions/actions/run-tests@v1\n',
    'org/actions/actions/run-tests@v1 has to be $/',
    'workflow_call',
  ],
]

describe('the linter of workflows', () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-lint-'))
  let status: number | null
  let said: readonly string[]

  // One process for all: it takes two seconds to load what knows workflows.
  beforeAll(() => {
    const files = [
      [right, 'push'] as const,
      ...wrong.map(([, steps, , on]) => [steps, on ?? 'push'] as const),
    ]
    const paths = files.map(([steps, on], index) => {
      const path = join(folder, `${index}.yml`)
      writeFileSync(path, `on: ${on}\njobs:\n  ship:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`)
      return path
    })
    const script = join(root, 'scripts/lint-workflows.mjs')
    const result = spawnSync(process.execPath, [script, ...paths], { encoding: 'utf8' })
    status = result.status
    said = result.stderr.split('\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const saidOf = (index: number): string => said.filter((line) => line.includes(`/${index}.yml:`)).join('\n')

  it('fails when anything is wrong, and lets a right one pass', () => {
    expect(status).toBe(1)
    expect(saidOf(0)).toBe('')
  })

  it.each(wrong.map(([what, , words], index) => [what, index + 1, words] as const))(
    'names %s',
    (_what, index, words) => {
      expect(saidOf(index)).toContain(words)
    },
  )
})
