import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { scaledTime, startLocalAws, type Finding, type LocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { builders, which, type BuilderAtHand } from './secrets/builders.js'
import {
  dockerfile,
  endings,
  makeSecrets,
  secretInputs,
  type Ending,
  type Secrets,
} from './secrets/endings.js'
import { untilNothingRuns } from './secrets/processes.js'
import { copySmallSystem } from './secrets/small-system.js'
import { spyOnProgram } from './secrets/spied-program.js'
import { watchStep, type WatchedStep } from './secrets/watched-step.js'
import {
  buildAndPush,
  createRepository,
  folder,
  registry,
  removeAll,
  tinyImage,
  withBuildx,
} from './world.js'

describe.each(builders)('a step that builds with $name', (kind) => {
  // The others have a store of their own.
  const isOfEngine = kind.needs === 'docker' || kind.needs === 'buildx'
  describeWith(kind.needs, 'and has secrets', () => {
    let aws: LocalAws
    let builder: BuilderAtHand
    let id: string
    beforeEach(() => (id = randomUUID()))
    beforeAll(async () => {
      ;[aws, builder] = await Promise.all([startLocalAws(), kind.start()])
      await createRepository(aws)
    }, 60_000)
    afterAll(async () => {
      await builder.stop()
      removeAll(aws)
      await aws.stop()
    })
    afterEach(() => {
      aws.faults.clear()
      aws.journal.clear()
      if (isOfEngine) removeRest(id)
    })

    const run = (secrets: Secrets, { last, cancelWhen }: Ending): Promise<WatchedStep> => {
      const workspace = folder({ Dockerfile: dockerfile(id, kind.takesSecrets, last) })
      copySmallSystem(join(workspace, 'root'))
      const file = join(folder({ file: secrets.file }), 'file')
      const inputs = {
        tags: 'v1',
        'github-token': secrets.token,
        ...(kind.takesSecrets ? secretInputs(secrets, file) : {}),
        ...builder.inputs,
      }
      const options = { workspace, inputs, env: { ...builder.env, FISH: secrets.variable } }
      return watchStep(aws, options, {
        program: builder.program,
        folders: builder.folders,
        secretFiles: [file],
        secretVariables: ['FISH'],
        cancelWhen: (log) => cancelWhen?.(log, aws) === true,
      })
    }

    it.each(endings)('shows none of them, nor the login, when it $name', async (ending) => {
      if (ending.cancelWhen !== undefined) {
        aws.faults.add({ calls: 'ecr:PutImage', kind: 'slow', ms: 1_500, count: 1 })
      }
      const secrets = makeSecrets()
      const { result, spied, placesOf } = await run(secrets, ending)
      expect(result).toMatchObject({ outputs: { outcome: ending.outcome }, left: [], leftAfterMain: [] })
      if (ending.message !== undefined) {
        expect(result.annotations.map(({ message }) => message)).toEqual([
          expect.stringMatching(ending.message),
        ])
      }

      // One line is masked as well as each of several: not all of them are GitHub's, which the runner knows.
      const masked = [secrets.one, ...secrets.many.split('\n'), secrets.variable]
      expect(masked.filter((line) => result.masks.includes(line))).toEqual(kind.takesSecrets ? masked : [])
      // ECR's token, and the password in it.
      const logins = result.masks.filter((mask) => !masked.includes(mask))
      expect(logins.map(placesOf)).toEqual([[], []])
      // It was there while the builder needed it, and only there.
      expect(spied.logins().some((text) => logins.some((login) => text.includes(login)))).toBe(true)
      expect(spied.loginFiles().filter(existsSync)).toEqual([])

      const handed = kind.handedTo.map((program) => `--secret of ${program}`)
      expect(placesOf(secrets.one)).toEqual(handed)
      expect(placesOf(secrets.many)).toEqual(handed)
      expect(placesOf(secrets.variable)).toEqual(handed)
      expect(placesOf(secrets.file)).toEqual([])
      expect(placesOf(secrets.token)).toEqual([])
      await untilNothingRuns(id)
    })
  })
})

/** What the classic builder keeps of a build that has failed. */
function removeRest(id: string): void {
  const ours = `label=slipway.secrets=${id}`
  execFileSync('docker', ['image', 'prune', '--force', '--filter', ours], { stdio: 'pipe' })
}

describeWith('buildx', 'a secret that the build itself prints', () => {
  let aws: LocalAws
  beforeEach(async () => {
    aws = await startLocalAws()
    await createRepository(aws)
  })
  afterEach(async () => {
    removeAll(aws)
    await aws.stop()
  })

  it('is masked in the log, the summary and the error', async () => {
    const secrets = makeSecrets()
    const shown = 'while read line || [ -n "$line" ]; do echo "it is $line"; done < /run/secrets/many'
    const file = dockerfile(randomUUID(), true, `${shown}; exit 3`)
    const workspace = folder({ Dockerfile: file, file: secrets.file })
    copySmallSystem(join(workspace, 'root'))
    const { stdout, summary, annotations, masks } = await buildAndPush(aws, {
      workspace,
      inputs: secretInputs(secrets, 'file'),
      env: { ...withBuildx(), FISH: secrets.variable },
    })
    for (const line of secrets.many.split('\n')) {
      expect(masks).toContain(line)
      // The runner masks what comes after the command.
      const places = [stdout.indexOf(`::add-mask::${line}`), stdout.indexOf(`it is ${line}`)]
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(Math.min(...places)).toBeGreaterThan(-1)
    }
    expect(summary + JSON.stringify(annotations)).toContain('it is ')
  })
})

describeWith('docker', "the registry's token", () => {
  let aws: LocalAws
  beforeAll(async () => {
    // A scan takes some twenty seconds of AWS's time.
    aws = await startLocalAws({ time: scaledTime(60) })
    await createRepository(aws)
    await createRepository(aws, 'orders-live')
  })
  afterAll(async () => {
    removeAll(aws)
    await aws.stop()
  })

  const watched = (inputs: Readonly<Record<string, string>>, content: string): Promise<WatchedStep> =>
    watchStep(aws, { workspace: folder(tinyImage(content)), inputs }, { program: which('docker') })

  const found = ({ result, placesOf }: WatchedStep): readonly (readonly string[])[] => {
    expect(result.masks.length).toBeGreaterThan(0)
    return result.masks.map(placesOf).filter((places) => places.length > 0)
  }

  it('is nowhere when the gate of the scan holds the image back', async () => {
    const finding: Finding = { name: 'CVE-2026-12345', severity: 'HIGH' }
    aws.ecr.setScanFindings('orders-api', [finding])
    const step = await watched({ tags: 'v1', scan: 'wait', 'fail-on-severity': 'high' }, 'gate')
    expect(step.result).toMatchObject({ outputs: { outcome: 'vulnerable' }, left: [], leftAfterMain: [] })
    expect(found(step)).toEqual([])
  })

  it('is nowhere when an image is promoted to another repository', async () => {
    await watched({ tags: 'v2' }, 'promoted')
    const promotion = { repository: 'orders-live', 'promote-from': 'orders-api:v2', tags: 'live' }
    const step = await watched(promotion, '')
    expect(step.result).toMatchObject({ outputs: { outcome: 'promoted' }, left: [], leftAfterMain: [] })
    expect(found(step)).toEqual([])
    expect(step.spied.calls()).toEqual([])
  })

  it("stands beside the user's own configuration, which is not changed and keeps working", async () => {
    const own = {
      auths: { 'registry.example': { auth: 'b3duOmxvZ2lu' } },
      credsStore: 'desktop',
      credHelpers: { 'other.example': 'other' },
    }
    const config = folder({ 'config.json': JSON.stringify(own), 'contexts/meta/x': 'kept' })
    const docker = spyOnProgram(which('docker'))
    const result = await buildAndPush(aws, {
      workspace: folder(tinyImage('own configuration')),
      env: { PATH: `${docker.bin}:${process.env.PATH ?? ''}`, DOCKER_CONFIG: config },
    })
    expect(docker.logins().map((text): unknown => JSON.parse(text))).toContainEqual({
      ...own,
      auths: { ...own.auths, [registry(aws)]: { auth: expect.any(String) as string } },
      credHelpers: { ...own.credHelpers, [registry(aws)]: '' },
    })
    expect(readFileSync(join(config, 'config.json'), 'utf8')).toBe(JSON.stringify(own))
    expect(readFileSync(join(config, 'contexts/meta/x'), 'utf8')).toBe('kept')
    expect(result.left).toEqual([])
  })
})
