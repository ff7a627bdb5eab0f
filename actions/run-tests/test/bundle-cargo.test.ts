import { describeWith } from '@slipway/testkit'
import { counts, run } from './check-out.js'

describeWith('cargo', 'run-tests on a Cargo project', () => {
  const inputs = { 'lint-command': 'none' }

  it('that fails places each test, and finds the flaky one', async () => {
    const { exitCode, outputs, annotations, summary } = await run('cargo-variants', {
      inputs: { ...inputs, retries: '1' },
    })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'failed', flaky: '1', ...counts(4, 3, 1) })
    expect(annotations).toEqual(
      expect.arrayContaining([expect.objectContaining({ file: 'src/lib.rs', line: 19 })]),
    )
    expect(summary).toContain('cargo test -p shop-core --lib -- --exact tests::adds')
  }, 90_000)

  it('that is aborted has crashed', async () => {
    const { exitCode, outputs } = await run('cargo-crashing', { inputs })
    expect(outputs).toMatchObject({ outcome: 'crashed', ...counts(0, 0, 0) })
    expect(exitCode).toBe(1)
  }, 60_000)

  it('without a test says so', async () => {
    const { outputs } = await run('cargo-empty', { inputs })
    expect(outputs).toMatchObject({ outcome: 'no-tests', ...counts(0, 0, 0) })
  }, 60_000)
})
