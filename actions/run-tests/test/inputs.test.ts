import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFileSync } from 'node:fs'
import { InputReader } from '@slipway/action-kit'
import { root } from '@slipway/testkit'
import { parse } from 'yaml'
import { readInputs, type Inputs } from '../src/inputs.js'

function read(given: Readonly<Record<string, string>>, workspace = tmpdir()): Inputs {
  const reader = new InputReader(new Map(Object.entries(given)), workspace)
  const inputs = readInputs(reader)
  reader.check()
  return inputs
}

describe('the inputs', () => {
  it('are all optional', () => {
    expect(read({})).toEqual({
      workingDirectory: tmpdir(),
      testCommand: undefined,
      reportsOnly: false,
      reports: [],
    })
  })

  it('keep the lines of a command', () => {
    expect(read({ 'test-command': 'npm ci\nnpm test\n' }).testCommand).toBe('npm ci\nnpm test')
  })

  it('may say that nothing is run', () => {
    expect(read({ 'test-command': 'none', reports: 'a.xml\n\n!b.xml\n' })).toMatchObject({
      testCommand: undefined,
      reportsOnly: true,
      reports: ['a.xml', '!b.xml'],
    })
  })

  it.each([
    ['nothing to run and nothing to read', { 'test-command': 'none' }, '"reports" is required'],
    ['globs that only leave out', { reports: '!a.xml\n!b.xml' }, '"reports" only leaves files out'],
    ['a folder that is not there', { 'working-directory': 'none-such' }, 'which is not a folder'],
    ['a folder above the workspace', { 'working-directory': '..' }, 'outside the workspace'],
    ['an absolute folder elsewhere', { 'working-directory': '/etc' }, 'outside the workspace'],
  ])('are refused with %s', (_, given, message) => {
    expect(() => read(given)).toThrow(message)
  })

  it('take a folder whose name begins with dots', () => {
    expect(() => read({ 'working-directory': '..none-such' })).toThrow('which is not a folder')
  })

  it('are those of action.yml', () => {
    const reader = new InputReader(new Map(), tmpdir())
    readInputs(reader)
    const action: unknown = parse(readFileSync(join(root, 'actions/run-tests/action.yml'), 'utf8'))
    const defaults = [...reader.declared].map(([name, { default: value }]) => [
      name,
      value === '' ? {} : { default: value },
    ])
    expect(action).toMatchObject({ inputs: Object.fromEntries(defaults) as unknown })
  })
})
