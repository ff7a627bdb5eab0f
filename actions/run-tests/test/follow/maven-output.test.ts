import { MavenOutput, type ToldRun } from '../../src/follow/maven-output.js'

function read(...lines: readonly string[]): readonly ToldRun[] {
  const output = new MavenOutput()
  for (const line of lines) output.line(line)
  return output.runs
}

const surefire = '[INFO] --- maven-surefire-plugin:3.5.2:test (default-test) @ orders ---'
const results = (count: number): readonly string[] => [
  '[INFO] Results:',
  `[WARNING] Tests run: ${count}, Failures: 0, Errors: 0, Skipped: 1`,
]
const orders = { framework: 'surefire', artifactId: 'orders', isWhole: true }

describe('what Maven prints', () => {
  it.each<[string, readonly string[], readonly ToldRun[]]>([
    [
      'of a run that came to its end is the total',
      [
        surefire,
        '[INFO] Running com.acme.ATest',
        '[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.05 s -- in com.acme.ATest',
        ...results(2),
      ],
      [{ ...orders, framework: 'surefire', announced: 2 }],
    ],
    [
      'by Maven 3.9 names plugins by their prefix',
      ['[INFO] --- failsafe:3.5.2:integration-test (it) @ orders ---', 'Running A', ...results(1)],
      [{ ...orders, framework: 'failsafe', announced: 1 }],
    ],
    [
      'by an old Surefire has no levels',
      [surefire.slice(7), 'Running A', 'Results :', '', 'Tests run: 4, Failures: 0, Errors: 0, Skipped: 0'],
      [{ ...orders, framework: 'surefire', announced: 4 }],
    ],
    [
      'in colours is the same',
      [
        '[\u001B[1;34mINFO\u001B[m] \u001B[1m--- \u001B[0;32msurefire:3.5.2:test\u001B[m \u001B[1m(default-test)\u001B[m @ \u001B[36morders\u001B[0;1m ---\u001B[m',
        '[\u001B[1;34mINFO\u001B[m] Running com.acme.\u001B[1mATest\u001B[m',
        '[\u001B[1;34mINFO\u001B[m] Results:',
        '[\u001B[1;33mWARNING\u001B[m] \u001B[1;33mTests run: 3, Failures: 0, Errors: 0, Skipped: 1, Flakes: 1\u001B[m',
      ],
      [{ ...orders, framework: 'surefire', announced: 3 }],
    ],
    [
      'of two executions in one module adds up',
      [
        surefire,
        'Running A',
        ...results(2),
        surefire.replace('default-test', 'slow'),
        'Running B',
        ...results(3),
      ],
      [{ ...orders, framework: 'surefire', announced: 5 }],
    ],
    [
      'by a test, between the classes, is no total',
      [surefire, 'Running A', 'Tests run: 9, Failures: 0, Errors: 0, Skipped: 0', ...results(1)],
      [{ ...orders, framework: 'surefire', announced: 1 }],
    ],
    [
      'ends in the middle of a class when it is killed',
      [surefire, 'Running A'],
      [{ ...orders, framework: 'surefire', announced: undefined, isWhole: false }],
    ],
    [
      'of a halted process tells of it at the end',
      [
        surefire,
        'Running A',
        ...results(1),
        '[INFO] --- maven-jar-plugin:3.4.2:jar (default-jar) @ stock ---',
        '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:3.5.2:test (default-test) on project orders: ',
        '[ERROR] The forked VM terminated without properly saying goodbye. VM crash or System.exit called?',
      ],
      [{ ...orders, framework: 'surefire', announced: 1, isWhole: false }],
    ],
    [
      'of a halted process tells of it in one line',
      [
        '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-surefire-plugin:2.22.2:test (default-test) on project orders: ExecutionException The forked VM terminated without properly saying goodbye. VM crash or System.exit called?',
      ],
      [{ ...orders, framework: 'surefire', announced: undefined, isWhole: false }],
    ],
    [
      'of a halted process tells of it at once where failures are ignored',
      [
        surefire,
        'Running A',
        ...results(1),
        '[ERROR] The forked VM terminated without properly saying goodbye.',
      ],
      [{ ...orders, framework: 'surefire', announced: 1, isWhole: false }],
    ],
    [
      'of another goal that failed says nothing about tests',
      [
        '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.13.0:compile (default-compile) on project orders: The forked VM terminated',
      ],
      [],
    ],
    [
      'of modules that are built at the same time is in no order',
      [
        '[INFO] Using the MultiThreadedBuilder implementation with a thread count of 2',
        surefire,
        'Running A',
      ],
      [{ ...orders, framework: 'surefire', announced: undefined, isWhole: true }],
    ],
  ])('%s', (_, lines, runs) => expect(read(...lines)).toEqual(runs))

  it('shows whether Maven was there', () => {
    const output = new MavenOutput()
    output.line('> jest')
    expect(output.isThere).toBe(false)
    output.line('[INFO] --- clean:3.4.0:clean (default-clean) @ orders ---')
    expect(output.isThere).toBe(true)
  })
})
