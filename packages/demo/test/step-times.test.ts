import type { StepRecord } from '../src/job'
import { ownTimeLines } from '../src/step-times'

function step(commit: string, ms: number, own?: StepRecord['own']): StepRecord {
  return { commit, stage: 'test', outcome: 'passed', asExpected: true, ms, own, summary: '' }
}

describe('the own time of the demo', () => {
  it("is told for each commit's pipeline, of the steps that are actions", () => {
    const lines = ownTimeLines([
      step('1.0.0', 2_000, { wallMs: 150, processorMs: 100 }),
      step('1.0.0', 9_000),
      step('1.0.0', 8_000, { wallMs: 550, processorMs: 400 }),
      step('1.1.0', 600, { wallMs: 600, processorMs: 500 }),
    ])
    expect(lines).toEqual([
      '1.0.0: 0.7 s of 10 s in 2 steps; 0.5 s on a processor',
      '1.1.0: 0.6 s of 0.6 s in one step; 0.5 s on a processor',
    ])
  })

  it('is nothing where no action ran', () => {
    expect(ownTimeLines([step('1.0.0', 9_000)])).toEqual([])
  })
})
