import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeWith } from '@slipway/testkit'
import { checkOut, counts, makeFolder, run } from './check-out.js'

describeWith('go', 'run-tests on a Go project', () => {
  const inputs = { 'build-command': 'none', 'lint-command': 'none' }

  it('that fails places each test, and says how to run it again', async () => {
    const { exitCode, outputs, annotations, summary } = await run('go-variants', { inputs })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ outcome: 'failed', ...counts(4, 8, 1) })
    expect(annotations).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'orders/orders_test.go', line: 15 }),
        expect.objectContaining({ file: 'prices/prices_test.go', line: 8 }),
        expect.objectContaining({ file: 'broken/broken_test.go', line: 5 }),
      ]),
    )
    expect(summary).toContain("go test ./orders -run '^TestTotal$/^of_none$'")
  })

  it('that a panic ended runs whole when it is repeated', async () => {
    const workspace = makeFolder('workspace')
    writeFileSync(join(workspace, 'go.mod'), 'module example.com/orders\n\ngo 1.21\n')
    const test = `package orders

import (
	"os"
	"testing"
)

func TestFlaky(t *testing.T) {
	if _, err := os.Stat("ran"); err != nil {
		os.WriteFile("ran", nil, 0o644)
		panic("the first time")
	}
}

func TestLater(t *testing.T) { t.Fatal("always") }
`
    writeFileSync(join(workspace, 'orders_test.go'), test)
    const { exitCode, outputs } = await run('', { workspace, inputs: { ...inputs, retries: '1' } })
    expect(outputs).toMatchObject({ outcome: 'failed', flaky: '1', ...counts(1, 1, 0) })
    expect(exitCode).toBe(1)
  })

  it('that passes, passes, and is built and vetted before', async () => {
    const { exitCode, outputs, stdout } = await run('go-passing')
    expect(outputs).toMatchObject({ outcome: 'passed', ...counts(2, 0, 0) })
    expect(exitCode).toBe(0)
    for (const command of ['go build ./...', 'go vet ./...', 'go test ./...'])
      expect(stdout).toContain(command)
  })

  it('that passes when it is run again is flaky', async () => {
    const workspace = checkOut('go-variants')
    writeFileSync(join(workspace, 'go.work'), 'go 1.21\n\nuse .\n')
    const test = { ...inputs, 'test-command': "go test -run 'TestFlaky|TestLater' ./orders", retries: '1' }
    const { exitCode, outputs } = await run('', { workspace, inputs: test })
    expect(outputs).toMatchObject({ outcome: 'passed', flaky: '1', ...counts(1, 0, 1) })
    expect(exitCode).toBe(0)
  })

  it('without a test says so', async () => {
    const { outputs } = await run('go-empty', { inputs })
    expect(outputs).toMatchObject({ outcome: 'no-tests', ...counts(0, 0, 0) })
  })
})
