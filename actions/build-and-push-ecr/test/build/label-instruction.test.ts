import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeWith } from '@slipway/testkit'
import { withLabelInstruction } from '../../src/build/label-instruction.js'

const labels = new Map([
  ['a', '1'],
  ['b.c', 'x "y" $z \\ `w`'],
])
const instruction = String.raw`LABEL "a"="1" "b.c"="x \"y\" \$z \\ ` + '`w`"'
const stages = 'FROM scratch AS one\nCOPY a /\n\nFROM scratch AS two\nCOPY b /'

describe('the labels as one instruction', () => {
  it.each([
    ['at the end', 'FROM scratch\nCOPY a /\n', undefined, `FROM scratch\nCOPY a /\n\n${instruction}`],
    ['without a line end', 'FROM scratch', undefined, `FROM scratch\n${instruction}`],
    [
      'at the end of the stage that is built',
      stages,
      'ONE',
      `FROM scratch AS one\nCOPY a /\n\n${instruction}\nFROM scratch AS two\nCOPY b /`,
    ],
    ['of the last stage', stages, 'two', `${stages}\n${instruction}`],
    ['of a stage by its number', stages, '1', `${stages}\n${instruction}`],
  ])('stand %s', (_, dockerfile, target, expected) => {
    expect(withLabelInstruction(dockerfile, target, labels)).toBe(expected)
  })

  it.each([
    ['a target that is not there', stages, 'three', labels],
    ['an instruction that goes on', 'FROM scratch\nCOPY a \\', undefined, labels],
    ['an instruction that goes on over a comment', 'FROM scratch\nRUN a \\\n  # b\n', undefined, labels],
    ['a here-document without an end', 'FROM scratch\nRUN cat <<E\na\n', undefined, labels],
    ['a text of several lines', 'FROM scratch', undefined, new Map([['a', '1\n2']])],
    ['no label', 'FROM scratch', undefined, new Map<string, string>()],
  ])('are left to the flags with %s', (_, dockerfile, target, given) => {
    expect(withLabelInstruction(dockerfile, target, given)).toBeUndefined()
  })

  it('are quoted by the escape character that the Dockerfile says', () => {
    const text = withLabelInstruction('# escape=`\nFROM scratch', undefined, new Map([['a', 'C:\\x "y" $z']]))
    expect(text?.split('\n').at(-1)).toBe('LABEL "a"="C:\\x `"y`" `$z"')
  })
})

describeWith('docker', 'the labels that the classic builder makes of one instruction', () => {
  it.each(['', '# escape=`\n'])('are those that were given: %j', (directive) => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-labels-'))
    const name = `slipway-labels-${process.pid}`
    try {
      const text = withLabelInstruction(`${directive}FROM scratch\nCOPY Dockerfile /\n`, undefined, labels)
      writeFileSync(join(folder, 'Dockerfile'), text ?? '')
      const env = { ...process.env, DOCKER_BUILDKIT: '0' }
      execFileSync('docker', ['build', '--no-cache', '--force-rm', '--tag', name, folder], {
        env,
        stdio: 'pipe',
      })
      const shown = execFileSync('docker', ['inspect', '--format', '{{json .Config.Labels}}', name])
      expect(JSON.parse(shown.toString())).toEqual(Object.fromEntries(labels))
    } finally {
      execFileSync('docker', ['rmi', '--force', name], { stdio: 'pipe' })
      rmSync(folder, { recursive: true })
    }
  })
})
