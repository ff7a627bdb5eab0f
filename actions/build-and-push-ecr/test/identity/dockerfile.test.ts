import { findInstruction, readInstructions } from '../../src/identity/dockerfile.js'

describe('a Dockerfile', () => {
  it.each([
    ['comments and blank lines', '# a\n\nFROM a\n  # b\nRUN b\n', [3, 'FROM a'], [5, 'RUN b']],
    ['continuation lines', 'FROM a\nRUN b \\\n  c\nCMD d', [1, 'FROM a'], [2, 'RUN b c'], [4, 'CMD d']],
    ['comments inside of an instruction', 'RUN a \\\n# note\n\n  b\nRUN c', [1, 'RUN a b'], [5, 'RUN c']],
    ['another escape character', '# escape=`\nRUN a `\n b\\\nRUN c', [2, 'RUN a b\\'], [4, 'RUN c']],
    ['an end without its continuation', 'RUN a \\', [1, 'RUN a']],
    ['line ends of Windows', 'FROM a\r\nRUN b\r\n', [1, 'FROM a'], [2, 'RUN b']],
  ])('is read with %s', (_, text, ...expected) => {
    expect(readInstructions(text).map((instruction) => [instruction.line, instruction.text])).toEqual(
      expected,
    )
  })

  it('tells the line of an instruction only when there is one such', () => {
    const text = 'FROM a\nRUN  make \\\n  all\nCOPY . .\nCOPY . .\n'
    expect(findInstruction(text, 'RUN make   all')).toBe(2)
    expect(findInstruction(text, 'COPY . .')).toBeUndefined()
    expect(findInstruction(text, 'RUN nothing')).toBeUndefined()
  })
})
