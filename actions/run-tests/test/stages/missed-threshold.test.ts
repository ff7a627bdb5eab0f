import { missedThreshold } from '../../src/stages/missed-threshold.js'

describe('a coverage threshold of the project', () => {
  it.each([
    'Jest: "global" coverage threshold for statements (80%) not met: 50%',
    'Jest: "./src/a.js" coverage threshold for lines (80%) not met: 50%',
    'Jest: Coverage for lines (50%) does not meet "global" threshold (80%)',
    'Jest: Uncovered count for lines (9) exceeds "global" threshold (3)',
    'ERROR: Coverage for lines (50%) does not meet global threshold (80%)',
    'FAIL Required test coverage of 80% not reached. Total coverage: 50.00%',
    'ERROR: Coverage failure: total of 50 is less than fail-under=80',
  ])('is seen to be missed in %s', (line) => {
    expect(missedThreshold(`PASS a.test.js\n\u001b[31m${line}\u001b[39m\nDone`)).toBe(line)
  })

  it.each(['Required test coverage of 80% reached. Total coverage: 90.00%', 'All files | 50 | 50'])(
    'is not seen in %s',
    (line) => expect(missedThreshold(`a\n${line}\n`)).toBeUndefined(),
  )
})
