import { ganttHead } from '@slipway/action-kit'

it.each([
  [0, '1second'],
  [4_700, '1second'],
  [8_000, '1second'],
  [8_001, '2second'],
  [75_000, '10second'],
  [16 * 60_000, '2minute'],
  [3 * 3_600_000, '30minute'],
  [72 * 3_600_000, '12hour'],
])('a chart of %i ms has a time at every %s of its axis', (ms, step) => {
  expect(ganttHead(ms)).toEqual([
    'gantt',
    '  dateFormat x',
    '  axisFormat %H:%M:%S',
    `  tickInterval ${step}`,
  ])
})
