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

  it('reads the source relative to the workspace, and is careful by itself', () => {
    expect(read({ prefix: '/docs/' })).toMatchObject({
      source: join(workspace, 'dist'),
      mode: 'publish',
      place: { bucket: 'orders-web', prefix: 'docs/', owner: undefined },
      distributionIds: [],
      deletions: {
        deleteRemoved: true,
        keepAssetsMs: 7 * 86_400_000,
        maxDelete: { kind: 'share', percent: 25 },
      },
      lockTimeoutMs: 600_000,
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
    [{ mode: 'sync' }, 'Input "mode" is "sync".'],
    [{ 'expected-bucket-owner': '1234' }, 'It accepts the ID of an AWS account, 12 digits'],
    [{ 'keep-old-assets': '7 days' }, 'It accepts a span of time such as 7d, 12h, 10m or 30s, or 0'],
    [{ 'lock-timeout': '-1m' }, 'Input "lock-timeout" is "-1m".'],
    [{ 'max-delete': '101%' }, 'It accepts a share such as 25%, or a number of objects'],
    [{ 'max-delete': 'all' }, 'Input "max-delete" is "all".'],
    [{ 'storage-class': 'GLACIER' }, 'of the others objects have to be restored before they can be served'],
    [{ sse: 'kms' }, 'Input "sse" is "kms". It accepts AES256, aws:kms, aws:kms:dsse'],
    [{ 'sse-kms-key-id': 'alias/web' }, 'is given without sse: aws:kms or sse: aws:kms:dsse'],
    [{ tags: 'team' }, 'Input "tags" has the line "team"'],
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
