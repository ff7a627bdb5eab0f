import { UserError } from '@slipway/action-kit'
import { virtualTime, type VirtualTime } from '@slipway/local-aws'
import type { ScanApi } from '../../src/scan/scan-api.js'
import type { ScanGate } from '../../src/scan/scan-gate.js'
import { scanImage } from '../../src/scan/scan-image.js'
import type { ScanReport } from '../../src/scan/scan-report.js'
import { answer, awsError, noScan, openssl, scriptedApi, zlib } from './plain-api.js'

const minute = 60_000
const day = 24 * 60 * minute
const gate: ScanGate = { failOnSeverity: 'CRITICAL', ignores: [], timeoutMs: 15 * minute }
const one = [{ platform: undefined, digest: 'd1' }]
const two = [
  { platform: 'linux/amd64', digest: 'd1' },
  { platform: 'linux/arm64', digest: 'd2' },
]

let time: VirtualTime
let logged: string[]
beforeEach(() => {
  time = virtualTime(0)
  logged = []
})

/** Scans while time passes, to the end; says how long it took. */
async function scan(
  api: ScanApi,
  images: Parameters<typeof scanImage>[1] = one,
  rules: Partial<ScanGate> = {},
): Promise<{ report: ScanReport; tookMs: number }> {
  const context = {
    clock: time,
    signal: new AbortController().signal,
    log: { info: (text: string) => void logged.push(text) },
  }
  const started = time.now()
  let tookMs: number | undefined
  const scanning = scanImage(api, images, { ...gate, ...rules }, context).finally(() => {
    tookMs = time.now() - started
  })
  scanning.catch(() => undefined)
  for (let turns = 0; tookMs === undefined && turns < 4_000; turns++) await time.advance(500)
  return { report: await scanning, tookMs: tookMs ?? 0 }
}

describe('a BASIC scan', () => {
  it('that the push has started is waited for', async () => {
    const done = answer('COMPLETE', { findings: [openssl] })
    const api = scriptedApi({ d1: [answer('IN_PROGRESS'), answer('IN_PROGRESS'), done] })
    const { report } = await scan(api)
    expect(api.started).toEqual([])
    expect(report).toEqual({
      images: [{ platform: undefined, digest: 'd1', type: 'BASIC', status: 'COMPLETE' }],
      findings: [{ ...openssl, platforms: [], ignored: undefined, fails: true }],
      failOnSeverity: 'CRITICAL',
      staleIgnores: [],
    })
  })

  it('that nothing has started is started, once', async () => {
    const api = scriptedApi(
      { d1: [noScan] },
      { afterStart: [noScan, answer('IN_PROGRESS'), answer('COMPLETE')] },
    )
    expect((await scan(api)).report.findings).toEqual([])
    expect(api.started).toEqual(['d1'])
  })

  it('whose start is refused, since there was one within 24 hours, has findings all the same', async () => {
    const startFails = awsError('LimitExceededException')
    const api = scriptedApi({ d1: [noScan, answer('IN_PROGRESS'), answer('COMPLETE')] }, { startFails })
    expect((await scan(api)).report.images).toMatchObject([{ status: 'COMPLETE' }])
    expect(api.started).toEqual(['d1'])
  })

  it('that is older than a day is done again, and its former findings do not count', async () => {
    await time.advance(2 * day)
    const old = answer('COMPLETE', { completedAt: 5, findings: [] })
    const fresh = answer('COMPLETE', { completedAt: 2 * day + 1, findings: [openssl] })
    const api = scriptedApi({ d1: [old] }, { afterStart: [old, answer('IN_PROGRESS'), fresh] })
    expect((await scan(api)).report.findings).toMatchObject([{ name: 'CVE-2026-0001' }])
    expect(api.started).toEqual(['d1'])
  })

  it('that is older than a day and cannot be repeated counts', async () => {
    await time.advance(2 * day)
    const old = answer('COMPLETE', { completedAt: 5, findings: [openssl] })
    const api = scriptedApi({ d1: [old] }, { startFails: awsError('LimitExceededException') })
    expect((await scan(api)).report.findings).toHaveLength(1)
  })

  it('of yesterday evening counts without another', async () => {
    await time.advance(day)
    const api = scriptedApi({ d1: [answer('COMPLETE', { completedAt: 5 })] })
    await scan(api)
    expect(api.started).toEqual([])
  })

  it('that failed is tried once more, and its old failure is not taken for a new one', async () => {
    const broken = answer('FAILED', { description: 'internal error' })
    const api = scriptedApi(
      { d1: [broken] },
      { afterStart: [broken, answer('IN_PROGRESS'), answer('COMPLETE')] },
    )
    expect((await scan(api)).report.images).toMatchObject([{ status: 'COMPLETE' }])
    expect(api.started).toEqual(['d1'])
  })

  it('that fails again stops the step', async () => {
    const api = scriptedApi({ d1: [answer('FAILED', { description: 'internal error' })] })
    await expect(scan(api)).rejects.toMatchObject({
      message: 'ECR has no findings of the image, and will have none. It says of d1: FAILED (internal error)',
      hint: expect.stringContaining('once in 24 hours') as string,
    })
    expect(api.started).toEqual(['d1'])
  })
})

describe('an ENHANCED scan', () => {
  it('is over when it is ACTIVE, and is never started', async () => {
    const done = answer('ACTIVE', { findings: [openssl] })
    const api = scriptedApi({ d1: [answer('PENDING'), done] })
    expect((await scan(api)).report.images).toEqual([
      { platform: undefined, digest: 'd1', type: 'ENHANCED', status: 'ACTIVE' },
    ])
    expect(api.started).toEqual([])
  })

  it.each(['ACTIVE', 'COMPLETE'])('that says %s before it has looked is waited for', async (status) => {
    const early = answer(status, { completedAt: undefined })
    const api = scriptedApi({ d1: [early, early, answer(status, { findings: [openssl] })] })
    expect((await scan(api)).report.findings).toHaveLength(1)
  })

  it('that ECR does not know of yet is waited for: it cannot be started', async () => {
    const startFails = awsError('ValidationException', 'enhanced scanning is enabled')
    const api = scriptedApi({ d1: [noScan, noScan, answer('PENDING'), answer('ACTIVE')] }, { startFails })
    expect((await scan(api)).report.images).toMatchObject([{ status: 'ACTIVE' }])
    expect(api.started).toEqual(['d1'])
  })

  it('of a repository that no rule includes ends with the time, and the hint names the rules', async () => {
    const startFails = awsError('ValidationException', 'enhanced scanning is enabled')
    const api = scriptedApi({ d1: [noScan] }, { startFails })
    await expect(scan(api)).rejects.toMatchObject({
      message:
        'The image scan was not completed within 15 min 00 s. ECR says of d1: that there is no scan of it; and to StartImageScan: enhanced scanning is enabled',
      hint: expect.stringContaining('aws ecr get-registry-scanning-configuration') as string,
    })
  })
})

describe('an image that cannot be scanned', () => {
  const unsupported = 'UnsupportedImageError: The operating system and/or package manager are not supported.'
  it.each([
    ['UNSUPPORTED_IMAGE', undefined, /operating system is not supported/],
    ['FAILED', unsupported, /operating system is not supported/],
    ['SCAN_ELIGIBILITY_EXPIRED', undefined, /reuse: never/],
    ['LIMIT_EXCEEDED', undefined, /tomorrow/],
    ['IMAGE_ARCHIVED', undefined, /restore it/],
    ['IMAGE_SIZE_EXCEEDED', undefined, /smaller/],
  ])('%s (%s) does not pass, and the hint fits', async (status, description, hint) => {
    const api = scriptedApi({ d1: [answer(status, { description })] })
    const scanning = scan(api)
    await expect(scanning).rejects.toBeInstanceOf(UserError)
    await expect(scanning).rejects.toMatchObject({
      message: expect.stringContaining(`d1: ${status}`) as string,
      hint: expect.stringMatching(hint) as string,
    })
  })

  it.each(['UnsupportedImageTypeException', 'ImageArchivedException'])(
    'as the start of the scan says with %s does not pass',
    async (code) => {
      const api = scriptedApi({ d1: [noScan] }, { startFails: awsError(code, 'its layers are no layers') })
      await expect(scan(api)).rejects.toThrow('to StartImageScan: its layers are no layers')
    },
  )

  it('stops the step at once, whatever the other platforms are at', async () => {
    const api = scriptedApi({ d1: [answer('IN_PROGRESS')], d2: [answer('UNSUPPORTED_IMAGE')] })
    await expect(scan(api, two)).rejects.toThrow('linux/arm64: UNSUPPORTED_IMAGE')
    expect(time.now()).toBeLessThan(minute)
  })

  it('passes where no severity fails the step, and stands in the report as not scanned', async () => {
    const api = scriptedApi({ d1: [answer('COMPLETE')], d2: [answer('UNSUPPORTED_IMAGE')] })
    const { report } = await scan(api, two, { failOnSeverity: undefined })
    expect(report.images.map(({ status }) => status)).toEqual(['COMPLETE', 'UNSUPPORTED_IMAGE'])
  })
})

describe('an index', () => {
  it('has every image scanned; what several have is one finding', async () => {
    const api = scriptedApi({
      d1: [answer('COMPLETE', { findings: [zlib, openssl] })],
      d2: [noScan, answer('IN_PROGRESS'), answer('COMPLETE', { findings: [openssl] })],
    })
    const { report } = await scan(api, two)
    expect(report.images.map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64'])
    expect(report.findings).toMatchObject([
      { name: 'CVE-2026-0001', platforms: ['linux/amd64', 'linux/arm64'], fails: true },
      { name: 'CVE-2026-0002', platforms: ['linux/amd64'], fails: false },
    ])
  })

  it('is not looked at further where an image is done', async () => {
    const api = scriptedApi({
      d1: [answer('COMPLETE')],
      d2: [answer('IN_PROGRESS'), answer('IN_PROGRESS'), answer('COMPLETE')],
    })
    await scan(api, two)
    expect(Object.fromEntries(api.looks)).toEqual({ d1: 1, d2: 3 })
  })
})

describe('waiting', () => {
  it('reads every page of the findings', async () => {
    const pages: Record<string, ReturnType<typeof answer>> = {
      '': answer('COMPLETE', { findings: [openssl], nextToken: '2' }),
      '2': answer('COMPLETE', { findings: [zlib], nextToken: '3' }),
      '3': answer('COMPLETE', { findings: [{ ...zlib, name: 'CVE-2026-0003' }] }),
    }
    const api: ScanApi = {
      look: (_digest, token = '') => Promise.resolve(pages[token] ?? answer('')),
      start: () => Promise.reject(new Error('started')),
    }
    expect((await scan(api)).report.findings).toHaveLength(3)
  })

  it('looks less and less often, says what goes on, and ends with the time', async () => {
    const api = scriptedApi({
      d1: [answer('PENDING', { description: 'Pending start of the image scan.' })],
    })
    await expect(scan(api)).rejects.toMatchObject({
      message:
        'The image scan was not completed within 15 min 00 s. ECR says of d1: PENDING (Pending start of the image scan.)',
      hint: expect.stringContaining('scan-on-push: true') as string,
    })
    expect(time.now()).toBe(15 * minute)
    expect(api.looks.get('d1')).toBeGreaterThan(40)
    expect(api.looks.get('d1')).toBeLessThan(60)
    const said = logged.filter((line) => line.startsWith('The scan of d1: PENDING'))
    expect(said).toHaveLength(1)
    const beats = logged.filter((line) => line.startsWith('Waiting for the image scan: d1 PENDING'))
    expect(beats.length).toBeGreaterThan(25)
  })

  it('takes what is not known as something to wait for', async () => {
    const api = scriptedApi({
      d1: [answer('FINDINGS_UNAVAILABLE'), answer('NEW_STATUS'), answer('COMPLETE')],
    })
    expect((await scan(api)).report.images).toMatchObject([{ status: 'COMPLETE' }])
  })

  it('is slower while ECR throttles, and goes on', async () => {
    const throttled = awsError('ThrottlingException')
    const api = scriptedApi({ d1: [throttled, throttled, answer('COMPLETE')] })
    const { tookMs } = await scan(api)
    expect(tookMs).toBeGreaterThanOrEqual(60_000)
    expect(logged).toContain('ecr failed: ThrottlingException; looking again later')
  })

  it('ends with an error that does not pass by itself', async () => {
    const denied = awsError('AccessDeniedException')
    await expect(scan(scriptedApi({ d1: [denied] }))).rejects.toBe(denied)
  })

  it('in vain is shown where no severity fails the step', async () => {
    const api = scriptedApi({ d1: [answer('PENDING')] })
    const { report } = await scan(api, one, { failOnSeverity: undefined, timeoutMs: minute })
    expect(report.images).toEqual([{ platform: undefined, digest: 'd1', type: 'BASIC', status: 'PENDING' }])
  })

  it('ends when the step is cancelled', async () => {
    const stop = new AbortController()
    const context = { clock: time, signal: stop.signal, log: { info: () => undefined } }
    const scanning = scanImage(scriptedApi({ d1: [answer('PENDING')] }), one, gate, context)
    scanning.catch(() => undefined)
    await time.advance(5_000)
    stop.abort(new Error('cancelled'))
    await expect(scanning).rejects.toThrow('cancelled')
  })
})
