import type { Annotation } from '@slipway/action-kit'
import { parseWorkflowCommands } from '@slipway/testkit'
import { printAnnotations } from '../src/annotations'

function print(annotations: readonly Annotation[], hasFailure: boolean): string {
  let text = ''
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk)
    return true
  })
  printAnnotations(annotations, hasFailure)
  write.mockRestore()
  return text
}

const errors = Array.from({ length: 12 }, (_, index): Annotation => ({
  level: 'error',
  message: `error ${index}`,
}))

describe('printAnnotations', () => {
  it('prints what GitHub keeps, and says how many it would have dropped', () => {
    const text = print([...errors, { level: 'notice', message: 'a notice' }], false)
    expect(parseWorkflowCommands(text).annotations.map(({ message }) => message)).toEqual([
      ...errors.slice(0, 10).map(({ message }) => message),
      'a notice',
    ])
    expect(text).toContain('2 more error annotations are left out')
  })

  it("leaves a place for the step's own error", () => {
    expect(parseWorkflowCommands(print(errors, true)).annotations).toHaveLength(9)
  })

  it('gives file, line, column and title as they are, whatever is in them', () => {
    const annotation: Annotation = {
      level: 'warning',
      title: 'a, b: c',
      message: '100%\n::error::no',
      file: 'src/a,b.ts',
      line: 3,
      column: 7,
    }
    expect(parseWorkflowCommands(print([annotation], false)).annotations).toEqual([annotation])
  })
})
