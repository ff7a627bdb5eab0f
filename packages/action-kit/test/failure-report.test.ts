import { writeFileSync } from 'node:fs'
import { CancelledError, failureReport, InputError, reportThrown, UserError } from '@slipway/action-kit'
import { renderSummary } from '@slipway/testkit'

describe('failureReport', () => {
  it('says what failed, why, and what to do', () => {
    const error = new UserError('The bucket is in another region', {
      cause: new Error('PermanentRedirect'),
      hint: 'Set aws-region to eu-west-1.',
    })
    const report = failureReport('publish-static-site', error)
    expect(report.failure).toEqual({
      message: 'The bucket is in another region\nPermanentRedirect',
      hint: 'Set aws-region to eu-west-1.',
    })
    expect(renderSummary(report.summary.join('\n\n'))).toContain('Set aws-region to eu-west-1.')
  })

  it('tells a bug from a fault of the user', () => {
    const report = failureReport('run-tests', new TypeError('x is undefined'))
    expect(report.failure?.message).toContain("A bug in Slipway's run-tests")
    expect(report.summary.join('\n')).toContain('TypeError: x is undefined')
  })

  it('tells a full disk from a bug', () => {
    const write = (): void => writeFileSync('/dev/full', 'x')
    expect(write).toThrow('ENOSPC')
    try {
      write()
    } catch (error) {
      expect(failureReport('build-and-push-ecr', error).failure).toEqual({
        message: 'The disk of the runner is full\nENOSPC: no space left on device, write',
        hint: expect.stringContaining('df -h') as string,
      })
    }
  })

  it("puts a bug's stack into the log, and nothing of a fault of the user", async () => {
    const lines: string[] = []
    const log = {
      info: (text: string) => lines.push(text),
      group: <T>(_title: string, work: () => Promise<T>) => work(),
    }
    await reportThrown('run-tests', new UserError('No tests'), log)
    await reportThrown('run-tests', new TypeError('x is undefined'), log)
    expect(lines).toEqual([expect.stringMatching(/^TypeError: x is undefined\n {4}at /)])
  })

  it('has one line an input fault', () => {
    const error = new InputError([
      { input: 'bucket', problem: 'is required', accepts: 'a name' },
      { input: 'source', problem: 'is empty' },
    ])
    expect(failureReport('publish-static-site', error).summary[1]?.split('\n')).toHaveLength(2)
  })

  it('sets the outcome of a cancelled step', () => {
    expect(failureReport('run-tests', new CancelledError('SIGTERM')).outputs).toEqual({
      outcome: 'cancelled',
    })
  })

  it('shows a hostile message as text', () => {
    const report = failureReport('run-tests', new UserError('<b>@octocat</b>'))
    expect(report.summary.join()).not.toMatch(/<b>|@octocat/)
  })
})
