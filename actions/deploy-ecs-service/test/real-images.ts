import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalAws } from '@slipway/local-aws'
import { ensureBaseImage } from '@slipway/testkit'
import { connectRegistry, types } from '../../../packages/local-aws/test/registry-client.js'

/** An image of this machine's own files, which is in no registry. */
export const image = (tag: Tag): string => `slipway-orders:${tag}`

const versions = ['1', '2', '2-hotfix', 'proxy'] as const
type Tag = (typeof versions)[number] | 'foreign'

/** Makes the images that are not there; they stay, as the base image does. */
export function ensureImages(): void {
  const base = ensureBaseImage()
  for (const version of versions) docker('tag', base, image(version))
  if (docker('images', '--quiet', image('foreign')) === '') importForeign()
}

/** One whose program is for another CPU than it says of itself: no more than the head of an ELF file. */
function importForeign(): void {
  const work = mkdtempSync(join(tmpdir(), 'slipway-foreign-'))
  try {
    mkdirSync(join(work, 'app'))
    writeFileSync(join(work, 'app/serve'), foreignProgram(), { mode: 0o755 })
    execFileSync('tar', ['-C', work, '-cf', join(work, 'root.tar'), 'app'])
    docker('import', join(work, 'root.tar'), image('foreign'))
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** Source: elf(5): 64 bits, little endian, executable, one program header. */
function foreignProgram(): Buffer {
  const [aarch64, x86] = [183, 62]
  const program = Buffer.alloc(120)
  program.write('\x7fELF\x02\x01\x01', 'latin1')
  program.writeUInt16LE(2, 16)
  program.writeUInt16LE(process.arch === 'arm64' ? x86 : aarch64, 18)
  program.writeUInt32LE(1, 20)
  program.writeBigUInt64LE(0x40_0078n, 24)
  program.writeBigUInt64LE(64n, 32)
  program.writeUInt16LE(64, 52)
  program.writeUInt16LE(56, 54)
  program.writeUInt16LE(1, 56)
  return program
}

/** Of a repository that is there. */
export async function missingImage(aws: LocalAws): Promise<string> {
  return `${(await aws.ecr.registry()).createRepository('orders').uri}:2`
}

/** Of another account, which lets nobody pull. */
export async function deniedImage(aws: LocalAws): Promise<string> {
  return `${(await aws.ecr.registry({ account: '210987654321' })).createRepository('orders').uri}:2`
}

/** There for a platform that no machine here has. */
export async function foreignPlatformImage(aws: LocalAws): Promise<string> {
  const registry = await connectRegistry(aws)
  try {
    await registry.createRepository('orders')
    const { mediaType, digest, size } = await registry.pushImage('orders', 'riscv64')
    const platform = { os: 'linux', architecture: 'riscv64' }
    const manifests = [{ mediaType, digest, size, platform }]
    await registry.pushManifest('orders', '2', types.index, { manifests })
    return `${(await aws.ecr.registry()).host}/orders:2`
  } finally {
    registry.close()
  }
}

function docker(...words: readonly string[]): string {
  return execFileSync('docker', words, { encoding: 'utf8', stdio: 'pipe' })
}
