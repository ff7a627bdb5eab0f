import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InputReader } from '@slipway/action-kit'
import { readInputs, type Inputs } from '../src/inputs.js'

describe('readInputs', () => {
  let workspace: string
  beforeAll(() => {
    workspace = mkdtempSync(join(tmpdir(), 'slipway-inputs-'))
    mkdirSync(join(workspace, 'dist'))
    mkdirSync(join(workspace, 'empty'))
    writeFileSync(join(workspace, 'dist/index.html'), '')
  })
  afterAll(() => rmSync(workspace, { recursive: true }))

  const read = (given: Readonly<Record<string, string>>): Inputs => {
    const reader = new InputReader(
      new Map(Object.entries({ source: 'dist', bucket: 'orders-web', ...given })),
      workspace,
    )
    const inputs = readInputs(reader)
    reader.check()
    return inputs
  }

  it('reads the source relative to the workspace, and deletes nothing unasked', () => {
    expect(read({ prefix: '/docs/' })).toMatchObject({
      source: join(workspace, 'dist'),
      bucket: 'orders-web',
      prefix: 'docs/',
      distributionId: undefined,
      deleteRemoved: false,
    })
  })

  it.each([
    [{ source: '' }, 'Input "source" is required.'],
    [{ source: 'build' }, 'which does not exist; does an earlier step build it?'],
    [{ source: 'dist/index.html' }, 'which is not a folder'],
    [{ source: 'empty' }, 'which is empty; publishing it would take the site down'],
    [{ bucket: 's3://orders-web/docs' }, 'give bucket: orders-web, and prefix: docs'],
    [{ prefix: 'a/../b' }, 'Input "prefix" is "a/../b".'],
    [{ 'distribution-id': 'd111111abcdef8.cloudfront.net' }, 'a domain name'],
    [
      { 'distribution-id': 'arn:aws:cloudfront::123456789012:distribution/E2QWRUHAPOMQZL' },
      'give distribution-id: E2QWRUHAPOMQZL',
    ],
    [{ 'distribution-id': 'e2qwruhapomqzl' }, 'Input "distribution-id" is "e2qwruhapomqzl".'],
    [{ 'delete-removed': 'yes' }, 'Input "delete-removed" is "yes". It accepts true or false.'],
    [{ 'aws-region': 'Seoul' }, 'Input "aws-region" is "Seoul".'],
    [{ destination: 'x' }, 'Input "destination" is unknown.'],
  ])('refuses %j: %s', (given, message) => {
    expect(() => read(given)).toThrow(message)
  })

  it('reports all faults at once', () => {
    expect(() => read({ source: 'build', bucket: 'X', prefix: '..', 'distribution-id': '?' })).toThrow(
      /source[\s\S]*bucket[\s\S]*prefix[\s\S]*distribution-id/,
    )
  })
})
