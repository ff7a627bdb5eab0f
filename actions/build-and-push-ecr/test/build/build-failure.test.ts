import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBuildFailure, readReason } from '../../src/build/build-failure.js'
import type { BuildFailed } from '../../src/outcome.js'
import { play, playLines } from './progress/play.js'

const heredoc =
  'FROM scratch AS build\nADD base.tar /\nCOPY file.txt /x\nRUN <<EOT\necho hello from heredoc\necho boo >&2\nexit 3\nEOT\nFROM build\nCOPY --from=build /x /y\n'
const run =
  'ARG V=1\nFROM scratch AS build\nADD base.tar /\nCOPY file.txt /x\nRUN echo hello; echo "::error::x"; \\\n  echo boo >&2; \\\n  exit 3\nFROM build\nCOPY --from=build /x /y\n'
const missing = 'FROM scratch\nCOPY nope.txt /x\n'
const ignored = 'FROM scratch\nCOPY ignored.txt /x\n'
const unknown = 'FROM scratch\nCOPY file.txt /x\nFOO bar\n'
const base = 'FROM nope.invalid/x:1\nRUN x\n'
const killed = 'FROM scratch\nADD base.tar /\nRUN --mount=type=secret,id=t node -e "process.exit(137)"\n'

const oneLine = 'RUN echo hello; echo "::error::x"; echo boo >&2; exit 3'
const noHost = /^A host that the build needs has no address here: .*lookup nope.invalid on .*: no such host$/
const outOfMemory = /Exit code 137 .* because the memory ran out/

describe('a failed build', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'slipway-failure-'))
    writeFileSync(join(folder, 'ignored.txt'), '')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const read = (name: string, text: string): BuildFailed =>
    readBuildFailure(play(name, true, folder).record, {
      name: 'app/Dockerfile',
      text,
      path: join(folder, 'Dockerfile'),
      contextFolder: folder,
    })

  it.each<[string, string, { reason: RegExp; line?: number; instruction?: string; output?: string[] }]>([
    [
      'rawjson-heredoc',
      heredoc,
      { reason: /exit code: 3$/, line: 4, instruction: 'RUN <<EOT', output: ['boo', 'hello from heredoc'] },
    ],
    [
      'classic-run',
      run,
      {
        reason: /returned a non-zero code: 3$/,
        line: 5,
        instruction: oneLine,
        output: ['hello', '::error::x', 'boo'],
      },
    ],
    [
      'podman-run',
      run,
      { reason: /^exit status 3$/, line: 5, instruction: oneLine, output: ['hello', '::error::x', 'boo'] },
    ],
    [
      'buildah-run',
      run,
      { reason: /^exit status 3$/, line: 5, instruction: oneLine, output: ['hello', '::error::x', 'boo'] },
    ],
    ['rawjson-missing', missing, { reason: /^"\/nope.txt": not found$/, line: 2 }],
    ['plain-missing', missing, { reason: /^"\/nope.txt" not found: not found$/, line: 2 }],
    ['classic-missing', missing, { reason: /stat nope.txt: file does not exist$/, line: 2 }],
    ['podman-missing', missing, { reason: /"\/nope.txt": no such file or directory$/, line: 2 }],
    ['rawjson-unknown', unknown, { reason: /unknown instruction: FOO/, line: 3, instruction: 'FOO bar' }],
    [
      'plain-unknown',
      unknown,
      { reason: /^dockerfile parse error line 3: unknown instruction: FOO$/, line: 3 },
    ],
    [
      'classic-unknown',
      unknown,
      { reason: /^dockerfile parse error line 3: unknown instruction: FOO$/, line: 3 },
    ],
    ['podman-unknown', unknown, { reason: /Unknown instruction: "FOO"/, line: 3, instruction: 'FOO bar' }],
    ['rawjson-base', base, { reason: noHost, line: 1, instruction: 'FROM nope.invalid/x:1' }],
    ['plain-base', base, { reason: noHost, line: 1, instruction: 'FROM nope.invalid/x:1' }],
    ['classic-base', base, { reason: noHost, line: 1, instruction: 'FROM nope.invalid/x:1' }],
    ['podman-base', base, { reason: noHost, line: 1, instruction: 'FROM nope.invalid/x:1' }],
    ['rawjson-killed', killed, { reason: /exit code: 137$/, line: 3 }],
  ])('that %s tells has its reason, place and output', (name, text, { reason, ...expected }) => {
    const failure = read(name, text)
    expect(failure).toMatchObject({ kind: 'build-failed', file: 'app/Dockerfile', ...expected })
    expect(failure.reason).toMatch(reason)
    expect(failure.steps.at(-1)?.state ?? 'failed').toBe('failed')
  })

  it.each(['rawjson-killed', 'plain-killed', 'podman-killed'])('for want of memory says so (%s)', (name) => {
    expect(read(name, killed).hint).toMatch(outOfMemory)
  })

  it.each(['rawjson', 'plain', 'classic', 'podman'])(
    'for want of a file says when .dockerignore keeps it out, or what there is (%s)',
    (builder) => {
      expect(read(`${builder}-ignored`, ignored).hint).toContain(
        'ignored.txt is there, but .dockerignore keeps it out of the context',
      )
      const hint = (): string | undefined => read(`${builder}-missing`, missing).hint
      expect(hint()).toContain('There is no nope.txt in the context. Sources of COPY and ADD start at')
      writeFileSync(join(folder, 'Nope.TXT'), '')
      expect(hint()).toBe('There is no nope.txt in the context, but there is Nope.TXT.')
    },
  )

  it('of Podman on a machine without cgroups has the way around', () => {
    const failure = read('podman-heredoc', heredoc)
    expect(failure.hint).toContain('BUILDAH_ISOLATION: chroot')
    expect(failure).toMatchObject({ line: 4, instruction: 'RUN <<EOT' })
  })

  it.each([
    [
      ['STEP 1/3: FROM x', 'STEP 2/3: RUN <<EOF', 'STEP 3/3: echo 1'],
      'Error: building at STEP "ECHO ": Build error: Unknown instruction: "ECHO"',
      'reads no here-documents',
    ],
    [
      ['STEP 1/2: FROM x', 'STEP 2/2: COPY <<EOF /etc/x'],
      'Error: building at STEP "COPY <<EOF /etc/x": checking on sources under "/home": copier: stat: "/<<EOF": no such file or directory',
      'reads no here-documents',
    ],
    [
      ['STEP 1/1: FROM node:24'],
      'Error: creating build container: short-name "node:24" did not resolve to an alias and no unqualified-search registries are defined',
      'docker.io/library/node:24',
    ],
    [
      [],
      "Error: 'overlay' is not supported over overlayfs, a mount_program is required",
      'STORAGE_DRIVER: vfs',
    ],
  ])('of Podman at %j: %s', (stdout, stderr, hint) => {
    const lines = [...stdout.map((line) => ['stdout', line] as const), ['stderr', stderr] as const]
    const { record } = playLines('podman', lines, true)
    expect(readBuildFailure(record, { name: 'D', text: undefined }).hint).toContain(hint)
  })

  it("names the Dockerfile's own .dockerignore, and does not look into stages", () => {
    writeFileSync(join(folder, 'Dockerfile.dockerignore'), '*')
    expect(read('rawjson-ignored', ignored).hint).toContain('at the end of Dockerfile.dockerignore')
    const lines = ['#4 [1/1] COPY --from=y nope.txt /x', '#4 ERROR: "/nope.txt": not found']
    const { record } = playLines(
      'plain',
      lines.map((line) => ['stderr', line] as const),
      true,
    )
    expect(
      readBuildFailure(record, { name: 'D', text: undefined, contextFolder: folder }).hint,
    ).toBeUndefined()
  })

  it('is placed at the first of a step that BuildKit names, when the Dockerfile is elsewhere', () => {
    const failure = readBuildFailure(play('rawjson-heredoc', true).record, {
      name: 'Dockerfile',
      text: undefined,
    })
    expect(failure).toMatchObject({ line: 4, instruction: 'RUN <<EOT' })
  })

  it('is the one that ended the build, not one of a cache that could not be read', () => {
    const lines = [
      '#1 importing cache manifest from x',
      '#1 ERROR: not found',
      '#2 [1/1] RUN make',
      '#2 0.1 no rule',
      '#2 ERROR: exit code: 2',
    ]
    const { record } = playLines(
      'plain',
      lines.map((line) => ['stderr', line] as const),
      true,
    )
    const failure = readBuildFailure(record, { name: 'Dockerfile', text: 'FROM x\nRUN make\n' })
    expect(failure).toMatchObject({ reason: 'exit code: 2', line: 2, output: ['no rule'] })
  })

  it('shows the last 30 lines of output', () => {
    const many = Array.from({ length: 100 }, (_, index) => `#7 0.1 line ${index}`)
    const lines = ['#7 [1/1] RUN x', ...many, '#7 ERROR: y'].map((line) => ['stderr', line] as const)
    const { output } = readBuildFailure(playLines('plain', lines, true).record, {
      name: 'D',
      text: undefined,
    })
    expect(output).toHaveLength(30)
    expect(output.at(-1)).toBe('line 99')
  })

  it.each([
    ['write /x: no space left on device', 'The disk of the runner is full', 'docker system prune'],
    [
      'toomanyrequests: You have reached your unauthenticated pull rate limit.',
      'Docker Hub limits pulls, and refuses the base image',
      'public.ecr.aws',
    ],
    ['exec /bin/sh: exec format error', 'another processor', 'setup-qemu-action'],
    ['pull access denied for nope, repository does not exist', 'cannot be pulled', 'behind FROM'],
  ])('by %s has its meaning and a hint', (text, meaning, hint) => {
    const lines = [['stdout', 'Step 1/1 : FROM x'] as const, ['stderr', text] as const]
    const failure = readBuildFailure(playLines('classic', lines, true).record, { name: 'D', text: undefined })
    expect(failure.reason).toContain(meaning)
    expect(failure.hint).toContain(hint)
  })

  it('has only the start of a long script in its reason', () => {
    const script = 'x'.repeat(1000)
    const reason = readReason(
      `failed to solve: process "/bin/sh -c ${script}" did not complete successfully: exit code: 1`,
    )
    expect(reason.length).toBeLessThan(250)
    expect(reason).toMatch(/^process "\/bin\/sh -c x+ \.\.\.x*" did not complete successfully: exit code: 1$/)
  })
})
