import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startLocalAws } from '@slipway/local-aws'
import { bundle } from '@slipway/testkit'

const run = promisify(execFile)

test('a bundle writes to a key value store: SigV4A is in it, and the endpoint is found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-kvs-'))
  const aws = await startLocalAws()
  try {
    const index = await bundle(join(__dirname, 'fixtures/key-values.ts'), folder)
    const KVS_ARN = aws.cloudFront.createKeyValueStore('site', { release: '1' })
    const { stdout } = await run(process.execPath, [index], { env: { ...aws.environment, KVS_ARN } })
    expect(JSON.parse(stdout)).toEqual([{ Key: 'release', Value: '2' }])
    expect(aws.cloudFront.keys('site')).toEqual({ release: '2' })
  } finally {
    await aws.stop()
    rmSync(folder, { recursive: true })
  }
}, 120_000)
