import { parseWorkflowCommands } from '@slipway/testkit'
import { createRunnerLog } from '../src/log.js'

describe('the log around the output of other programs', () => {
  let printed = ''

  beforeEach(() => {
    printed = ''
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text)
      return true
    })
  })

  afterEach(() => jest.restoreAllMocks())

  it('prints every line as it is, and none of them is taken for a command', async () => {
    await createRunnerLog().withoutCommands((print) => {
      print('::error::not ours')
      return Promise.resolve()
    })
    expect(printed).toContain('\n::error::not ours\n')
    expect(parseWorkflowCommands(printed).annotations).toEqual([])
  })

  it('takes commands again afterwards, also when the work fails', async () => {
    const log = createRunnerLog()
    await expect(log.withoutCommands(() => Promise.reject(new Error('over')))).rejects.toThrow('over')
    log.notice('ours')
    expect(parseWorkflowCommands(printed).annotations).toEqual([{ level: 'notice', message: 'ours' }])
  })

  it('takes a command of ours in between, and none after it', async () => {
    const log = createRunnerLog()
    await log.withoutCommands((print) => {
      print('::error::before')
      log.withCommands(() => process.stdout.write('::add-mask::hunter2\n'))
      log.notice('ours')
      print('::error::after')
      return Promise.resolve()
    })
    const { annotations, masks } = parseWorkflowCommands(printed)
    expect({ annotations, masks }).toEqual({
      annotations: [{ level: 'notice', message: 'ours' }],
      masks: ['hunter2'],
    })
  })

  it('takes none before the last of several is through', async () => {
    const log = createRunnerLog()
    let end: () => void = () => undefined
    const long = log.withoutCommands((print) =>
      new Promise<void>((resolve) => {
        end = resolve
      }).then(() => print('::error::late')),
    )
    await log.withoutCommands(() => Promise.resolve())
    end()
    await long
    log.notice('ours')
    expect(parseWorkflowCommands(printed).annotations).toEqual([{ level: 'notice', message: 'ours' }])
  })

  it('never uses the same token twice', async () => {
    const log = createRunnerLog()
    await log.withoutCommands(() => Promise.resolve())
    await log.withoutCommands(() => Promise.resolve())
    const tokens = [...printed.matchAll(/::stop-commands::(.*)/g)].map(([, token]) => token)
    expect(new Set(tokens).size).toBe(2)
  })
})
