import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '@slipway/testkit'

const folder = mkdtempSync(join(tmpdir(), 'slipway-lint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function lint(steps: string): { status: number | null; said: string } {
  const file = join(folder, 'workflow.yml')
  writeFileSync(file, `on: push\njobs:\n  ship:\n    runs-on: ubuntu-24.04\n    steps:\n${steps}`)
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/lint-workflows.mjs'), file], {
    encoding: 'utf8',
  })
  return { status, said: stderr }
}

describe('the linter of workflows', () => {
  it('lets a right one pass', () => {
    expect(lint('      - uses: $/actions/run-tests\n        with: { working-directory: web }\n')).toEqual({
      status: 0,
      said: '',
    })
  })

  it.each([
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
  ])('names %s', (_what, steps, words) => {
    const { status, said } = lint(steps)
    expect(status).toBe(1)
    expect(said).toContain(words)
  })
})
