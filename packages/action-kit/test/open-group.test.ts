import { createRunnerLog } from '../src/log.js'

describe('a group that is opened and closed', () => {
  let printed = ''

  beforeEach(() => {
    printed = ''
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text)
      return true
    })
  })

  afterEach(() => jest.restoreAllMocks())

  it('is closed once, and what follows stands outside', () => {
    const log = createRunnerLog()
    const close = log.openGroup('[1/2] RUN make')
    log.info('inside')
    close()
    close()
    log.info('outside')
    expect(printed.split('\n')).toEqual(['::group::[1/2] RUN make', 'inside', '::endgroup::', 'outside', ''])
  })

  it('closed for a second time leaves the one alone that was opened meanwhile', () => {
    const log = createRunnerLog()
    const first = log.openGroup('first')
    first()
    const second = log.openGroup('second')
    first()
    log.openGroup('third')()
    second()
    expect(printed.split('\n')).toEqual([
      '::group::first',
      '::endgroup::',
      '::group::second',
      '▸ third',
      '::endgroup::',
      '',
    ])
  })

  it('is a headline inside another, which stays open', async () => {
    const log = createRunnerLog()
    await log.group('stage', () => {
      const close = log.openGroup('::error::step')
      log.info('x')
      close()
      log.info('y')
      return Promise.resolve()
    })
    expect(printed.split('\n')).toEqual(['::group::stage', '▸ ::error::step', 'x', 'y', '::endgroup::', ''])
  })
})
