import { findFailedVertex, readBuildFailure, type OutputLine } from '../../src/build/build-failure.js'

const dockerfile = {
  name: 'app/Dockerfile',
  text: 'ARG BASE\nFROM $BASE\n# c\nCOPY x /x\nRUN echo hello; \\\n  exit 3\n',
}

const lines = (stream: OutputLine['stream'], text: string): readonly OutputLine[] =>
  text.split('\n').map((line) => ({ stream, text: line }))

// Captured from the engine 20.10 with the clients 28.2 (classic, buildx 0.38) and 20.10 (BuildKit).
const classic = [
  ...lines('stderr', 'DEPRECATED: The legacy builder is deprecated'),
  ...lines(
    'stdout',
    [
      'Sending build context to Docker daemon  4.608kB',
      'Step 1/4 : ARG BASE',
      'Step 2/4 : FROM $BASE',
      ' ---> 3beb22f0b9b9',
      'Step 3/4 : COPY x /x',
      ' ---> bc73f98caf71',
      'Step 4/4 : RUN echo hello;   exit 3',
      ' ---> Running in 4ab453da5bbc',
      'hello',
      '\u001b[91merr',
      '\u001b[0mRemoving intermediate container 4ab453da5bbc',
    ].join('\n'),
  ),
  ...lines('stderr', "The command '/bin/sh -c echo hello;   exit 3' returned a non-zero code: 3"),
]

const buildKit = lines(
  'stderr',
  [
    '#6 [2/3] COPY x /x',
    '#6 CACHED',
    '#7 [3/3] RUN echo hello;   exit 3',
    '#7 0.184 hello',
    '#7 0.184 err',
    '#7 ERROR: process "/bin/sh -c echo hello;   exit 3" did not complete successfully: exit code: 3',
    '------',
    ' > [3/3] RUN echo hello;   exit 3:',
    '0.184 hello',
    '------',
    'ERROR: failed to build: failed to solve: process "/bin/sh -c exit 3" did not complete successfully: exit code: 3',
  ].join('\n'),
)

describe('a failed build', () => {
  it('of the classic builder is placed by its step', () => {
    expect(readBuildFailure(classic, dockerfile)).toEqual({
      kind: 'build-failed',
      reason: "The command '/bin/sh -c echo hello;   exit 3' returned a non-zero code: 3",
      hint: undefined,
      instruction: 'RUN echo hello;   exit 3',
      file: 'app/Dockerfile',
      line: 5,
      output: ['hello', 'err'],
    })
  })

  it('of BuildKit is placed by its instruction where the client does not say the line', () => {
    expect(readBuildFailure(buildKit, dockerfile)).toMatchObject({
      reason: 'process "/bin/sh -c echo hello;   exit 3" did not complete successfully: exit code: 3',
      instruction: 'RUN echo hello;   exit 3',
      line: 5,
      output: ['hello', 'err'],
    })
  })

  it('of BuildKit is placed by the line that the client says', () => {
    const place = ['Dockerfile:12', '-----------', '  11 |     ', '  12 | >>> RUN exit 3', '-----------']
    const found = readBuildFailure([...buildKit, ...lines('stderr', place.join('\n'))], dockerfile)
    expect(found).toMatchObject({ line: 12, instruction: 'RUN exit 3' })
  })

  it.each([
    ['classic', 'Error response from daemon: dockerfile parse error line 3: unknown instruction: FOO'],
    [
      'BuildKit',
      '#1 [internal] load build definition\nERROR: failed to build: failed to solve: rpc error: code = Unknown desc = failed to solve with frontend dockerfile.v0: failed to create LLB definition: dockerfile parse error line 3: unknown instruction: FOO',
    ],
  ])('of the parser is placed by its own sentence (%s)', (_, text) => {
    expect(readBuildFailure(lines('stderr', text), dockerfile)).toMatchObject({
      reason: 'dockerfile parse error line 3: unknown instruction: FOO',
      line: 3,
    })
  })

  it.each([
    ['write /x: no space left on device', 'The disk of the runner is full', 'docker system prune'],
    [
      'toomanyrequests: You have reached your unauthenticated pull rate limit.',
      'The registry of the base image limits anonymous pulls',
      'public.ecr.aws',
    ],
    ['exec /bin/sh: exec format error', 'another processor', 'setup-qemu-action'],
    ['pull access denied for nope, repository does not exist', 'cannot be pulled', 'behind FROM'],
    ['dial tcp: lookup nope.invalid on 10.0.0.1:53: no such host', 'has no address here', 'DNS'],
  ])('by %s has its meaning and a hint', (text, meaning, hint) => {
    const found = readBuildFailure(lines('stderr', `Step 1/1 : FROM x\n${text}`), dockerfile)
    expect(found.reason).toContain(meaning)
    expect(found.hint).toContain(hint)
  })

  it('shows the last 30 lines of output', () => {
    const many = Array.from({ length: 100 }, (_, index) => `#7 0.1 line ${index}`)
    const found = readBuildFailure(
      [...lines('stderr', ['#7 [1/1] RUN x', ...many, '#7 ERROR: y'].join('\n'))],
      dockerfile,
    )
    expect(found.output).toHaveLength(30)
    expect(found.output.at(-1)).toBe('line 99')
  })

  it('knows the step of BuildKit that failed by its name', () => {
    const push = ['#8 exporting to image', '#9 pushing 127.0.0.1/x:y with docker', '#9 ERROR: denied']
    expect(findFailedVertex(push)).toEqual({
      number: '9',
      name: 'pushing 127.0.0.1/x:y with docker',
      reason: 'denied',
    })
    expect(findFailedVertex(['#8 DONE'])).toBeUndefined()
  })
})
