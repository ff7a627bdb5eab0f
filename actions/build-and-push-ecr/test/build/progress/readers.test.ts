import { play, playLines } from './play.js'

/** How long a step took is another thing each time. */
const withoutTimes = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/^ +\d+\.\d+s/, '   ?.?s'))

const warnings = [
  "warning  app/Dockerfile:1 FromAsCasing: 'as' and 'FROM' keywords' casing do not match",
  'warning  app/Dockerfile:3 SecretsUsedInArgOrEnv: Do not use ARG or ENV instructions for sensitive data (ARG "SECRET_TOKEN")',
  'warning  app/Dockerfile:10 JSONArgsRecommended: JSON arguments recommended for CMD to prevent unintended behavior related to OS signals',
]
const noOutput =
  'WARNING: No output specified with remote driver. Build result will only remain in the build cache. To push result image into registry use --push or to load image into docker use --load'
const runOne = `[build 2/2] RUN echo one; echo "::error::hostile"; printf '10%%\\r20%%\\r30%%\\n'; echo two >&2`
const runTwo = `[other 2/2] RUN node -e "console.log('other 1'); setTimeout(() => console.log('other 2'), 300)"`

const lint = (bar: readonly string[]): readonly string[] => [
  ...warnings,
  '   ?.?s  [other 1/2] ADD base.tar /',
  `[+] ${runOne}`,
  'one',
  '::error::hostile',
  ...bar,
  'two',
  '[-]',
  `   ?.?s  ${runOne}`,
  `[+] ${runTwo}`,
  'other 1',
  'other 2',
  '[-]',
  `   ?.?s  ${runTwo}`,
  '   ?.?s  [stage-2 1/1] COPY --link --from=other /etc/passwd /p',
  noOutput,
]

const run = 'RUN echo hello; echo "::error::x";   echo boo >&2;   exit 3'

describe('the log of a build', () => {
  it.each<[string, boolean, readonly string[]]>([
    // What a progress bar ends with is all there is of it, where the builder hands it over whole.
    ['rawjson-lint', false, lint(['30%'])],
    ['plain-lint', false, lint(['10%', '20%', '30%'])],
    [
      'rawjson-heredoc',
      true,
      [
        ' cached  [build 1/3] ADD base.tar /',
        '   ?.?s  [build 2/3] COPY file.txt /x',
        '[+] [build 3/3] RUN <<EOT (echo hello from heredoc...)',
        'boo',
        'hello from heredoc',
        '[-]',
        ' failed  [build 3/3] RUN <<EOT (echo hello from heredoc...)',
        '         process "/bin/sh -c echo hello from heredoc\\necho boo >&2\\nexit 3\\n" did not complete successfully: exit code: 3',
        noOutput,
        'Fail:4',
        '--------------------',
        '   3 |     COPY file.txt /x',
        '   4 | >>> RUN <<EOT',
        '   5 | >>> echo hello from heredoc',
        '   6 | >>> echo boo >&2',
        '   7 | >>> exit 3',
        '   8 | >>> EOT',
        '   9 |     FROM build',
        '--------------------',
      ],
    ],
    ['plain-missing', true, [' failed  [1/1] COPY nope.txt /x', '         "/nope.txt" not found: not found']],
    [
      'plain-push',
      true,
      [
        ' cached  [1/1] COPY file.txt /x',
        '   ?.?s  exporting to image',
        ' failed  pushing 127.0.0.1:1/x:y with docker',
        '         Get "http://127.0.0.1:1/v2/": dial tcp 127.0.0.1:1: connect: connection refused',
      ],
    ],
    [
      'classic-run',
      true,
      [
        '   ?.?s  [1/7] ARG V=1',
        '   ?.?s  [2/7] FROM scratch AS build',
        ' cached  [3/7] ADD base.tar /',
        ' cached  [4/7] COPY file.txt /x',
        `[+] [5/7] ${run}`,
        'hello',
        '::error::x',
        '\u001b[91mboo\u001b[0m',
        '[-]',
        ` failed  [5/7] ${run}`,
        `         The command '/bin/sh -c ${run.slice(4)}' returned a non-zero code: 3`,
      ],
    ],
    [
      'podman-run',
      true,
      [
        '   ?.?s  [stage 1/2, 1/4] FROM scratch AS build',
        ' cached  [stage 1/2, 2/4] ADD base.tar /',
        ' cached  [stage 1/2, 3/4] COPY file.txt /x',
        `[+] [stage 1/2, 4/4] ${run}`,
        'hello',
        '::error::x',
        'boo',
        '[-]',
        ` failed  [stage 1/2, 4/4] ${run}`,
        '         exit status 3',
      ],
    ],
  ])('as %s wrote it has a group for what prints, and a line for each step', (name, failed, expected) => {
    expect(withoutTimes(play(name, failed).log)).toEqual(expected)
  })

  it('adds up the stretches of a step that BuildKit did in several', () => {
    const step = (fields: object): string =>
      JSON.stringify({ vertexes: [{ digest: 'sha256:1', name: '[1/2] FROM node:24', ...fields }] })
    const at = (seconds: number): string => new Date(seconds * 1000).toISOString()
    const lines = [
      step({}),
      step({ started: at(0), completed: at(1) }),
      step({ started: at(5) }),
      step({ started: at(5), completed: at(7) }),
    ].map((line) => ['stderr', line] as const)
    const { log, record } = playLines('rawjson', lines, false)
    expect(log).toEqual(['   3.0s  [1/2] FROM node:24'])
    expect(record.steps).toEqual([{ name: '[1/2] FROM node:24', tookMs: 3000, state: 'done' }])
  })

  it('puts characters together that come in two pieces, and ends a line that the program did not', () => {
    const bytes = Buffer.from('für\nohne Ende')
    const log = (data: Buffer): string =>
      JSON.stringify({ logs: [{ vertex: 'sha256:1', stream: 1, data: data.toString('base64') }] })
    const vertex = { digest: 'sha256:1', name: '[1/1] RUN x', started: '2026-01-01T00:00:00Z' }
    const lines = [
      JSON.stringify({ vertexes: [vertex] }),
      log(bytes.subarray(0, 2)),
      log(bytes.subarray(2)),
      JSON.stringify({ vertexes: [{ ...vertex, completed: '2026-01-01T00:00:01Z' }] }),
    ].map((line) => ['stderr', line] as const)
    const { log: shown } = playLines('rawjson', lines, false)
    expect(shown).toEqual(['[+] [1/1] RUN x', 'für', 'ohne Ende', '[-]', '   1.0s  [1/1] RUN x'])
  })

  it('sums up what the layers say about themselves', () => {
    const lines = [
      '#5 [1/2] FROM docker.io/library/node:24',
      '#5 sha256:aaaa 1.05MB / 10.49MB 0.2s',
      '#5 sha256:bbbb 2.10MB / 10.49MB 0.3s',
      '#5 sha256:aaaa 10.49MB / 10.49MB 0.9s done',
      '#5 extracting sha256:aaaa 0.1s done',
    ].map((line) => ['stderr', line] as const)
    const { events, log } = playLines('plain', lines, false)
    expect(events.at(-1)).toEqual({ kind: 'transferred', step: '5', bytes: 12_590_000, total: 20_980_000 })
    expect(log).toEqual([])
  })

  it('does not take what an instruction prints for the next step', () => {
    const lines = ['Step 1/2 : RUN x', 'Step 9/9 : RUN rm -rf /', 'Step 2/2 : RUN y'].map(
      (line) => ['stdout', line] as const,
    )
    expect(playLines('classic', lines, false).record.steps.map(({ name }) => name)).toEqual([
      '[1/2] RUN x',
      '[2/2] RUN y',
    ])
  })

  it('shows a line that is no status as it is', () => {
    expect(playLines('rawjson', [['stderr', '{"oops']], true).log).toEqual(['{"oops'])
  })

  it('says what was still going on when the build failed as stopped', () => {
    const { record } = playLines(
      'plain',
      ['#1 [a 1/1] RUN x', '#2 [b 1/1] RUN y', '#1 ERROR: exit code: 1', '#2 CANCELED'].map(
        (line) => ['stderr', line] as const,
      ),
      true,
    )
    expect(record.steps.map(({ state }) => state)).toEqual(['failed', 'cancelled'])
  })
})
