import { setTimeout as sleep } from 'node:timers/promises'
import * as core from '@actions/core'
import { exec } from '@actions/exec'
import { captureOutput, type PrintedLine } from '../src/capture-output.js'

let printed: string[]

beforeEach(() => {
  printed = []
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      printed.push(String(chunk))
      return true
    })
  }
})

afterEach(() => jest.restoreAllMocks())

async function capture(work: () => Promise<void>): Promise<PrintedLine[]> {
  const lines: PrintedLine[] = []
  await captureOutput((line) => void lines.push(line), work)
  return lines
}

describe('the output of a library', () => {
  it('is handed over by command and text, and not printed', async () => {
    const lines = await capture(async () => {
      core.warning('50 %\nlost', { title: 'a' })
      await sleep(1)
      core.info('first\nsecond')
      core.error('failed')
      process.stderr.write('to stderr\n')
    })
    expect(lines).toEqual([
      { command: 'warning', text: '50 %\nlost' },
      { command: 'info', text: 'first' },
      { command: 'info', text: 'second' },
      { command: 'error', text: 'failed' },
      { command: 'info', text: 'to stderr' },
    ])
    expect(printed).toEqual([])
  })

  it('is that of the programs it runs, too', async () => {
    const lines = await capture(async () => {
      await exec(process.execPath, ['-e', 'console.log("out"); console.error("::error::err")'])
    })
    expect(lines).toContainEqual({ command: 'info', text: 'out' })
    expect(lines).toContainEqual({ command: 'error', text: 'err' })
    expect(printed).toEqual([])
  })

  it('leaves alone what others print meanwhile, and whoever is told', async () => {
    const over = new AbortController()
    const other = (async () => {
      do {
        core.info('from elsewhere')
        await sleep(1)
      } while (!over.signal.aborted)
    })()
    await captureOutput(
      ({ text }) => core.info(`told: ${text}`),
      async () => {
        await sleep(5)
        core.warning('inside')
        await sleep(5)
      },
    )
    over.abort()
    await other
    expect(new Set(printed.map((text) => text.trim()))).toEqual(new Set(['from elsewhere', 'told: inside']))
  })

  it('keeps what it has masked masked', async () => {
    const lines = await capture(async () => {
      await sleep(1)
      core.setSecret('s3cret')
    })
    expect(lines).toEqual([])
    expect(printed.join('')).toBe('::add-mask::s3cret\n')
  })

  it('is printed again afterwards, even when it fails', async () => {
    await expect(capture(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(process.stdout.write('after')).toBe(true)
    expect(printed).toEqual(['after'])
  })
})
