import { parseKeyValueFile } from '../src/key-value-file'
import { parseWorkflowCommands } from '../src/workflow-commands'

describe('parseWorkflowCommands', () => {
  it('reads annotations with their place, unescaped', () => {
    const { annotations } = parseWorkflowCommands(
      '::error title=a%2Cb,file=src/x.ts,line=3,col=7::one%0Atwo 100%25',
    )
    expect(annotations).toEqual([
      { level: 'error', title: 'a,b', file: 'src/x.ts', line: 3, column: 7, message: 'one\ntwo 100%' },
    ])
  })

  it('obeys nothing between stop-commands and its token', () => {
    const text = '::stop-commands::t1\n::error::no\n::other::\n::t1::\n::error::yes\n::group::g'
    expect(parseWorkflowCommands(text)).toEqual({
      annotations: [{ level: 'error', message: 'yes' }],
      masks: [],
      commands: ['group'],
    })
  })

  it('collects masks', () => {
    expect(parseWorkflowCommands('::add-mask::s3cret').masks).toEqual(['s3cret'])
  })
})

describe('parseKeyValueFile', () => {
  it('reads single lines and blocks', () => {
    expect(parseKeyValueFile('a=1\nb<<EOT\nx\ny=z\nEOT\nc=\n')).toEqual({ a: '1', b: 'x\ny=z', c: '' })
  })

  it('refuses a block without its end', () => {
    expect(() => parseKeyValueFile('a<<EOT\nx')).toThrow('no closing EOT')
  })
})
