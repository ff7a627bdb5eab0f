import { findInstruction, readInstructions } from '../../src/identity/dockerfile.js'

describe('a Dockerfile', () => {
  it.each([
    ['comments and blank lines', '# a\n\nFROM a\n  # b\nRUN b\n', [3, 'FROM a'], [5, 'RUN b']],
    ['continuation lines', 'FROM a\nRUN b \\\n  c\nCMD d', [1, 'FROM a'], [2, 'RUN b c'], [4, 'CMD d']],
    ['comments inside of an instruction', 'RUN a \\\n# note\n\n  b\nRUN c', [1, 'RUN a b'], [5, 'RUN c']],
    ['another escape character', '# escape=`\nRUN a `\n b\\\nRUN c', [2, 'RUN a b\\'], [4, 'RUN c']],
    ['an end without its continuation', 'RUN a \\', [1, 'RUN a']],
    ['a continuation character that is escaped', 'RUN a \\\\\nRUN b', [1, 'RUN a \\\\'], [2, 'RUN b']],
    ['a word over two lines', 'RUN ma\\\nke', [1, 'RUN make']],
    ['a here-document', 'RUN <<EOF\nFROM x\n# y\nEOF\nRUN b', [1, 'RUN <<EOF'], [5, 'RUN b']],
    [
      'one whose end is indented',
      'RUN cat <<-"E F" > x\nE F\nRUN b',
      [1, 'RUN cat <<-"E F" > x'],
      [3, 'RUN b'],
    ],
    ['tabs before its end', 'COPY <<-A /a\n\tFROM x\n\t\tA\nRUN b', [1, 'COPY <<-A /a'], [4, 'RUN b']],
    ['two of them', 'COPY <<A <<B /\nB\nA\nA\nB\nRUN b', [1, 'COPY <<A <<B /'], [6, 'RUN b']],
    [
      'one after flags',
      'RUN --mount=type=cache,target=/x <<A\nFROM x\nA\nRUN b',
      [1, 'RUN --mount=type=cache,target=/x <<A'],
      [4, 'RUN b'],
    ],
    ['one of a trigger', 'ONBUILD RUN <<A\nFROM x\nA\nRUN b', [1, 'ONBUILD RUN <<A'], [4, 'RUN b']],
    ['white space before its name', 'RUN cat << A\nFROM x\nA\nRUN b', [1, 'RUN cat << A'], [4, 'RUN b']],
    [
      'what only looks like one',
      'RUN echo "<<A" \'<<B\' x<<C $((1<<2))\nRUN b',
      [1, 'RUN echo "<<A" \'<<B\' x<<C $((1<<2))'],
      [2, 'RUN b'],
    ],
    ['a here-string', 'RUN cat <<<A\nRUN b', [1, 'RUN cat <<<A'], [2, 'RUN b']],
    ['a JSON array', 'RUN ["cat", "<<A"]\nRUN b', [1, 'RUN ["cat", "<<A"]'], [2, 'RUN b']],
    ['no here-document elsewhere', 'LABEL a=<<A\nRUN b', [1, 'LABEL a=<<A'], [2, 'RUN b']],
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
