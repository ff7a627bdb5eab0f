import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describeWith } from '@slipway/testkit'
import { groupsBelow, signalGroups } from '../../../../packages/action-kit/src/process-tree.js'
import { removeLeftContainers } from '../../src/build/podman-containers.js'
import { ownStore } from '../secrets/builders.js'
import { copySmallSystem } from '../secrets/small-system.js'
import { folder, removeFolders } from '../world.js'
import { stepContext, type StepContext } from './step-context.js'

const secret = 'correct horse battery staple'

describe.each(['podman', 'buildah'] as const)('a build of %s that was killed with the step', (program) => {
  describeWith(program, 'and had a secret', () => {
    let step: StepContext
    afterEach(() => {
      step.end()
      removeFolders()
    })

    /** A build that has the secret of this folder, killed when it has read it. */
    const killBuild = async (env: NodeJS.ProcessEnv, secrets: string): Promise<void> => {
      mkdirSync(secrets, { recursive: true })
      writeFileSync(join(secrets, '0'), secret)
      const run =
        'RUN --mount=type=secret,id=s read s < /run/secrets/s; echo "it has ${#s} letters" && sleep 60'
      const context = folder({ Dockerfile: `FROM scratch\nCOPY root /\n${run}\n` })
      copySmallSystem(join(context, 'root'))
      const args = ['build', '--layers=false', '--secret', `id=s,src=${join(secrets, '0')}`, context]
      const build = spawn(program, args, { env, detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
      const ended = once(build, 'close')
      for await (const line of createInterface({ input: build.stdout })) {
        if (line !== `it has ${secret.length} letters`) continue
        signalGroups(groupsBelow(build.pid ?? 0), 'SIGKILL')
      }
      await ended
    }

    it('loses the container with the secret in the post step, and no container of another build', async () => {
      const { env, folders } = ownStore()
      step = stepContext(env)
      const others = join(folder(), 'slipway-secrets-other')
      await killBuild(step.env, join(step.folder, 'slipway-secrets-abc'))
      await killBuild(step.env, others)
      expect(secretsIn(folders)).toHaveLength(2)
      await removeLeftContainers(step)
      expect(secretsIn(folders)).toHaveLength(1)
      expect(step.lines).toEqual([])
    })
  })
})

/** The secrets in the containers of these stores. */
function secretsIn(stores: readonly string[]): readonly string[] {
  const containers = stores.flatMap((store) => below(join(store, 'graph/vfs-containers')))
  const files = containers.flatMap((container) => below(join(container, 'userdata/secrets')))
  return files.filter((file) => readFileSync(file, 'utf8') === secret)
}

function below(path: string): readonly string[] {
  return existsSync(path) ? readdirSync(path).map((name) => join(path, name)) : []
}
