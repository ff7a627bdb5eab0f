import { rerunCommand } from '../../src/reproduce/rerun-command.js'
import type { Framework, TestCase, TestRun } from '../../src/results/test-results.js'
import { folderWith } from '../projects/folder.js'

const directory = '/none-such'
const run = (framework: Framework): TestRun => ({ framework, directory, tests: [], complete: true })
const test = (more: Partial<TestCase>): TestCase => ({
  suite: [],
  name: '',
  status: 'failed',
  failures: [],
  ...more,
})

const shop = 'example.com/shop'
const goFile = `${directory}/orders/orders_test.go`

describe('the command that runs one test again', () => {
  it.each<[string, Framework, Partial<TestCase>, string | undefined]>([
    [
      'of pytest',
      'pytest',
      { selector: 'tests/test_a.py::TestX::test_y[a::b 1]' },
      "pytest 'tests/test_a.py::TestX::test_y[a::b 1]'",
    ],
    [
      'of a file of pytest’s',
      'pytest',
      { selector: 'tests/test_a.py', isWholeFile: true },
      'pytest tests/test_a.py',
    ],
    ['of pytest itself', 'pytest', { name: 'pytest runs', isWholeFile: true }, undefined],
    [
      'of Go',
      'go',
      { suite: [shop], name: 'TestX', selector: `${shop} TestX`, file: goFile },
      "go test ./orders -run '^TestX$'",
    ],
    [
      'of a subtest',
      'go',
      { suite: [shop, 'TestX'], name: 'a.b_(c)', selector: `${shop} TestX/a.b_(c)`, file: goFile },
      "go test ./orders -run '^TestX$/^a\\.b_\\(c\\)$'",
    ],
    [
      'of a package',
      'go',
      { suite: [shop], name: 'builds', selector: shop, isWholeFile: true },
      'go test example.com/shop',
    ],
    [
      'of Cargo',
      'cargo',
      { selector: 'shop --lib tests::adds' },
      'cargo test -p shop --lib -- --exact tests::adds',
    ],
    [
      'of an integration test',
      'cargo',
      { selector: 'shop --test it adds' },
      'cargo test -p shop --test it -- --exact adds',
    ],
    [
      'of a doc test',
      'cargo',
      { selector: 'shop --doc src/lib.rs - orders::total (line 12)' },
      'cargo test -p shop --doc -- orders::total',
    ],
    [
      'of nextest',
      'cargo',
      { selector: 'binary_id(=shop) & test(=tests::adds)' },
      "cargo nextest run -E 'binary_id(=shop) & test(=tests::adds)'",
    ],
    ['of a test that `cargo -q` did not place', 'cargo', { name: 'adds' }, undefined],
  ])('%s', (_, framework, more, command) =>
    expect(rerunCommand(test(more), run(framework), directory)).toBe(command),
  )

  it('goes through the manager of the environment', () => {
    const folder = folderWith({ 'uv.lock': '' })
    const given = test({ selector: 'test_a.py::test_x' })
    expect(rerunCommand(given, { ...run('pytest'), directory: folder }, folder)).toBe(
      'uv run pytest test_a.py::test_x',
    )
  })
})
