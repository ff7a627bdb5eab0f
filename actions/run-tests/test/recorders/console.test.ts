import { checkOut } from '../check-out.js'
import { record, runBare } from './record.js'

describe('the console output', () => {
  it.each([
    ['jest-failing', 'jest --runInBand'],
    ['mocha-failing', 'mocha'],
    ['vitest-failing', 'vitest run --no-file-parallelism'],
    ['vitest-failing', 'vitest run --no-file-parallelism --reporter verbose --reporter tap'],
    ['vitest-failing', 'vitest run --no-file-parallelism --reporter json'],
  ])('of %s by %s is what the framework alone prints', async (fixture, words) => {
    const workspace = checkOut(fixture)
    const command = `node_modules/.bin/${words}`
    const bare = runBare(workspace, command)
    const followed = await record(workspace, command)
    expect(sameEachTime(followed.output)).toEqual(sameEachTime(bare.output))
    expect(followed.exitCode).toBe(bare.exitCode)
  })
})

// eslint-disable-next-line no-control-regex -- what a colour begins with
const colours = /\u001B\[[\d;]*m/g

/** Without what differs from run to run: times, and with them the order of files. */
function sameEachTime(output: string): readonly string[] {
  return output
    .replace(colours, '')
    .replace(/"(?:startTime|endTime|duration)":[\d.]+/g, '')
    .replace(/[\d.]+ ?m?s\b/g, '')
    .replace(/time=[\d.]+|, estimated.*|\d\d:\d\d:\d\d|^.*Duration.*$/gm, '')
    .split('\n')
    .map((line) => line.trim())
    .sort()
}
