import { stripVTControlCharacters } from 'node:util'

// Sources: jest, packages/jest-reporters/src/CoverageReporter.ts; vitest, packages/vitest/src/node/coverage.ts;
// pytest-cov, plugin.py (its words changed with version 6); coverage.py, report_core.
const words =
  /^(?:Jest: .*(?:threshold for .* not met|(?:does not meet|exceeds) .* threshold).*|ERROR: Coverage for .* does not meet .*threshold.*|(?:FAIL|ERROR) Required test coverage of .* not reached.*|ERROR: Coverage failure: total of .*|Coverage failure: total of .*)$/m

/**
 * The line in which a framework says that the project's own coverage threshold is not met. A run that repeats a few
 * tests cannot tell, and an exit code that a failed test explains does not.
 */
export function missedThreshold(output: string): string | undefined {
  return words.exec(stripVTControlCharacters(output))?.[0].trim()
}
