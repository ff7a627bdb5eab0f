import { inert } from '@slipway/action-kit'
import { parseWorkflowCommands } from '@slipway/testkit'

describe('inert', () => {
  it.each([
    '::error::boom',
    '  ::set-output name=x::y',
    'ok\n::add-mask::ok',
    'ok\r::warning::x',
    '\t::stop-commands::x',
    '::group::x\r\n::endgroup::',
  ])('makes %j nothing that the runner obeys', (text) => {
    const { annotations, masks, commands } = parseWorkflowCommands(inert(text))
    expect([annotations, masks, commands]).toEqual([[], [], []])
  })

  it('breaks the old form anywhere in a line', () => {
    expect(inert('x ##[error]y')).not.toContain('##[')
  })

  it('counts as white space what .NET does', () => {
    expect(inert('\u0085 ::add-mask::e')).toBe('\u0085 :\u2060:add-mask::e')
  })

  it('leaves other text as it is', () => {
    expect(inert('std::vector a:b ## heading')).toBe('std::vector a:b ## heading')
  })
})
