import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { realClock } from '@slipway/action-kit'
import { describeWith, ensureBaseImage, parseWorkflowCommands } from '@slipway/testkit'
import { createRunnerLog } from '../../../../packages/action-kit/src/log.js'
import { createPrograms } from '../../../../packages/action-kit/src/programs.js'
import { runBuild, type BuildRun, type ProgressFormat } from '../../src/build/run-build.js'
import { configWithBuildx } from './login.js'
import { keepLog, realContext } from './progress/printed-log.js'

// The runner takes none of these for a command, whatever way they come out of a build.
const hostile = [
  '::error::one',
  '  ::add-mask::two',
  '##[error]three',
  'x ##[group]four',
  '::stop-commands::five',
  '\\u0085::warning::six',
  '::endgroup::',
]
const sayHostile = `RUN node -e "${hostile.map((line) => `console.log('${line}')`).join(';')}"`
const print = 'RUN echo before; echo to-stderr >&2'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'slipway-build-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

interface Tool {
  readonly format: ProgressFormat
  readonly program: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  /** What a Dockerfile begins with. */
  readonly base: readonly string[]
}

const commandOf = (tool: Tool, instructions: readonly string[]): Parameters<typeof runBuild>[1] => {
  const text = [...tool.base, ...instructions, ''].join('\n')
  writeFileSync(join(folder, 'Dockerfile'), text)
  return {
    program: tool.program,
    args: [...tool.args, folder],
    env: { ...process.env, ...tool.env },
    format: tool.format,
    what: 'the build',
    dockerfile: { name: 'app/Dockerfile', text, path: join(folder, 'Dockerfile'), contextFolder: folder },
  }
}

const contract = (open: () => Tool): void => {
  it('shows each step as it goes, and knows them all in the end', async () => {
    const kept = keepLog()
    const tool = open()
    const run: BuildRun = await runBuild(realContext(kept), commandOf(tool, [print, `LABEL x=${folder}`]))
    expect(run.exitCode).toBe(0)
    expect(run.exportFailure).toBeUndefined()
    const at = kept.lines().findIndex((line) => line.startsWith('[+]') && line.endsWith(print))
    const end = kept.lines().findIndex((line, index) => index > at && line === '[-]')
    const said = kept
      .lines()
      .slice(at + 1, end)
      .map(stripVTControlCharacters)
    expect(said).toContain('before')
    // Podman has it on a stream of its own, which may be read after the next step has begun.
    expect(kept.text()).toContain('to-stderr')
    expect(kept.lines()[end + 1]).toMatch(/^ +\d+\.\ds {2}\[.*\] RUN echo before/)
    expect(run.steps).toContainEqual(
      expect.objectContaining({ name: expect.stringMatching(/\] RUN echo before/) as string, state: 'done' }),
    )
  })

  it('starts no workflow command with what a build prints', async () => {
    let printed = ''
    const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      printed += String(text)
      return true
    })
    try {
      const context = {
        clock: realClock,
        log: createRunnerLog(),
        programs: createPrograms(new AbortController().signal),
      }
      const run = await runBuild(context, commandOf(open(), [sayHostile, `LABEL y=${folder}`]))
      expect(run.exitCode).toBe(0)
    } finally {
      spy.mockRestore()
    }
    // What it printed is there to read.
    expect(printed).toContain('\n:\u2060:error::one\n')
    const { annotations, masks, commands } = parseWorkflowCommands(printed)
    expect([annotations, masks]).toEqual([[], []])
    expect([...new Set(commands)].sort()).toEqual(['endgroup', 'group'])
    expect(printed).not.toContain('##[')
    // The white space of .NET is more than that of the parser of the tests.
    expect(printed).not.toContain('\u0085::')
  })

  it('tells why, where, and what the failing instruction said', async () => {
    const tool = open()
    const failing = 'RUN echo last words; exit 4'
    const run = await runBuild(realContext(keepLog()), commandOf(tool, ['# why', failing, 'LABEL z=1']))
    expect(run.exitCode).not.toBe(0)
    expect(run.exportFailure).toBeUndefined()
    expect(run.failure()).toMatchObject({
      kind: 'build-failed',
      reason: expect.stringMatching(/4/) as string,
      instruction: failing,
      line: tool.base.length + 2,
      output: ['last words'],
    })
  })

  it('ends with the step when that is cancelled, and leaves no group open', async () => {
    const kept = keepLog()
    const controller = new AbortController()
    const context = realContext(kept, controller.signal)
    const watched = {
      ...context,
      log: {
        ...kept.log,
        info: (text: string) => {
          kept.log.info(text)
          if (text === 'waiting') controller.abort(new Error('cancelled'))
        },
      },
    }
    const command = commandOf(open(), ['RUN echo waiting; node -e "setTimeout(() => 0, 60000)"'])
    await expect(runBuild(watched, command)).rejects.toThrow('cancelled')
    expect(kept.lines().filter((line) => line.startsWith('[+]'))).toHaveLength(1)
    expect(kept.lines().filter((line) => line === '[-]')).toHaveLength(1)
  })
}

describeWith('docker', 'a build by the classic builder', () => {
  contract(() => ({
    format: 'classic',
    program: 'docker',
    args: ['build', '--force-rm', '--no-cache'],
    env: { DOCKER_BUILDKIT: '0', DOCKER_CONFIG: folder },
    base: [`FROM ${ensureBaseImage()}`],
  }))
})

describeWith('buildx', 'a build by BuildKit', () => {
  for (const progress of ['rawjson', 'plain'] as const) {
    describe(`with --progress ${progress}`, () => {
      contract(() => ({
        format: `buildkit-${progress}`,
        program: 'docker',
        args: ['buildx', 'build', '--no-cache', '--progress', progress],
        env: { DOCKER_CONFIG: configWithBuildx() },
        base: [`FROM ${ensureBaseImage()}`],
      }))

      it('tells a push that fails from an instruction that does', async () => {
        const tool: Tool = {
          format: `buildkit-${progress}`,
          program: 'docker',
          args: ['buildx', 'build', '--progress', progress, '--push', '--tag', '127.0.0.1:1/x:y'],
          env: { DOCKER_CONFIG: configWithBuildx() },
          base: [`FROM ${ensureBaseImage()}`],
        }
        const run = await runBuild(realContext(keepLog()), commandOf(tool, []))
        expect(run.exportFailure).toMatchObject({
          part: 'push',
          reason: expect.stringContaining('connection refused') as string,
        })
        execFileSync('docker', ['rmi', '--force', '127.0.0.1:1/x:y'], { stdio: 'pipe' })
      })
    })
  }
})

for (const program of ['podman', 'buildah'] as const) {
  describeWith(program, `a build by ${program}`, () => {
    let root: string
    let env: NodeJS.ProcessEnv
    beforeAll(() => {
      // A store of its own with the base image in it.
      root = mkdtempSync(join(tmpdir(), 'slipway-store-'))
      const storage = `[storage]\ndriver = "overlay"\ngraphroot = "${root}/graph"\nrunroot = "${root}/run"\n`
      writeFileSync(join(root, 'storage.conf'), storage)
      env = {
        ...process.env,
        CONTAINERS_STORAGE_CONF: join(root, 'storage.conf'),
        BUILDAH_ISOLATION: 'chroot',
      }
      const archive = join(root, 'base.tar')
      execFileSync('docker', ['save', '--output', archive, ensureBaseImage()])
      execFileSync(program, ['pull', `docker-archive:${archive}`], { env, stdio: 'pipe' })
    })
    afterAll(() => {
      execFileSync(program, ['rmi', '--all', '--force'], { env, stdio: 'pipe' })
      rmSync(root, { recursive: true, force: true })
    })
    contract(() => ({
      format: 'podman',
      program,
      args: ['build', '--force-rm', '--no-cache'],
      env,
      base: [`FROM localhost/${ensureBaseImage()}`],
    }))
  })
}
