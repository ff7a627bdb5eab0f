import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Context } from '@slipway/action-kit'
import { describeWith } from '@slipway/testkit'
import { createPrograms } from '../../../../packages/action-kit/src/programs.js'
import { findBuildah } from '../../src/builder/buildah.js'
import { withEmulated } from '../../src/builder/emulated-platforms.js'
import { podmanFeatures } from '../../src/builder/podman-features.js'
import { findPodman } from '../../src/builder/podman.js'

type Probe = Pick<Context, 'env' | 'programs'>

const answering = (exitCode: number, stdout: string): Probe => ({
  env: {},
  programs: {
    run: () => Promise.reject(new Error('not asked for')),
    ask: () => Promise.resolve({ exitCode, stdout, stderr: '' }),
  },
})

const machine: Probe = { env: process.env, programs: createPrograms(new AbortController().signal) }

describe('Podman and Buildah', () => {
  it('are found by what they say of themselves', async () => {
    const podman = await findPodman(answering(0, '5.4.2 linux/arm64\n'))
    expect(podman).toMatchObject({ kind: 'podman', name: 'Podman 5.4.2', version: '5.4.2' })
    expect(podman?.platforms[0]).toBe('linux/arm64')
    const buildah = await findBuildah(answering(0, 'Version:         1.39.3\nOS/Arch:         linux/amd64\n'))
    expect(buildah).toMatchObject({ kind: 'buildah', name: 'Buildah 1.39.3' })
  })

  it.each([
    [127, ''],
    [125, 'Cannot connect to Podman'],
    [0, 'something else'],
  ])('are not when the answer is %s %j', async (exitCode, stdout) => {
    expect(await findPodman(answering(exitCode, stdout))).toBeUndefined()
    expect(await findBuildah(answering(exitCode, stdout))).toBeUndefined()
  })

  it.each([
    ['podman', '3.0.1', [], ['secrets', 'ssh', 'many-platforms', 'attestations']],
    ['podman', '4.0.0', ['secrets', 'ssh', 'many-platforms'], ['build-contexts', 'cache-export']],
    ['podman', '3.4.4', ['secrets', 'many-platforms'], ['ssh', 'outputs']],
    ['podman', '4.3.1', ['build-contexts', 'cache-export', 'outputs'], ['attestations', 'no-cache-filters']],
    ['buildah', '1.28.2', ['build-contexts', 'cache-export', 'outputs'], ['cache-import', 'allow']],
    ['buildah', '1.23.0', ['secrets', 'many-platforms'], ['ssh']],
  ] as const)('%s %s can %j, and not %j', (kind, version, can, cannot) => {
    const features = podmanFeatures(kind, version)
    expect(can.filter((feature) => !features.has(feature))).toEqual([])
    expect(cannot.filter((feature) => features.has(feature))).toEqual([])
  })

  it('run programs of the platforms that the kernel has an emulator for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-binfmt-'))
    try {
      for (const name of ['register', 'status', 'qemu-aarch64', 'qemu-x86_64'])
        writeFileSync(join(folder, name), '')
      expect([...(await withEmulated('linux/amd64', folder))].sort()).toEqual(['linux/amd64', 'linux/arm64'])
      expect(await withEmulated('linux/amd64', join(folder, 'none'))).toEqual(['linux/amd64'])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

describeWith('podman', 'the Podman of this machine', () => {
  it('is found with its version and platform', async () => {
    const found = await findPodman(machine)
    expect(found?.name).toMatch(/^Podman \d+\.\d+/)
    expect(found?.platforms[0]).toMatch(/^linux\//)
  })
})

describeWith('buildah', 'the Buildah of this machine', () => {
  it('is found with its version and platform', async () => {
    const found = await findBuildah(machine)
    expect(found?.name).toMatch(/^Buildah \d+\.\d+/)
    expect(found?.platforms[0]).toMatch(/^linux\//)
  })
})
