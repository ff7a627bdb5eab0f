import { UserError } from '@slipway/action-kit'
import type { Builder } from './builder.js'

/** Whether a text has the form `os/arch[/variant]`. */
export function isPlatform(text: string): boolean {
  return /^[a-z0-9]+\/[a-z0-9_]+(\/v[0-9.]+)?$/i.test(text)
}

const architectures: Readonly<Record<string, string>> = { x86_64: 'amd64', aarch64: 'arm64', armhf: 'arm/v7' }

/** One spelling for a platform, as containerd's platforms package has it: `linux/aarch64` is `linux/arm64`. */
export function normalizePlatform(text: string): string {
  const [os = '', architecture = '', variant] = text.toLowerCase().split('/')
  const arch = architectures[architecture] ?? architecture
  const isDefault = (arch === 'amd64' && variant === 'v1') || (arch === 'arm64' && variant === 'v8')
  return [os, arch, ...(variant === undefined || isDefault ? [] : [variant])].join('/')
}

/** @throws UserError, before anything is built, when the builder cannot build for all of the platforms */
export function checkPlatforms(builder: Builder, wanted: readonly string[]): void {
  const missing =
    builder.platforms.length === 0 ? [] : wanted.filter((platform) => !builder.platforms.includes(platform))
  if (missing.length === 0 && (wanted.length <= 1 || builder.manyPlatforms)) return
  const problem =
    missing.length > 0
      ? `cannot build for ${missing.join(', ')}`
      : `cannot build for ${wanted.length} platforms at once (${wanted.join(', ')})`
  throw new UserError(`The builder at hand, ${builder.name}, ${problem}`, {
    hint: [
      ...(builder.platforms.length === 0 ? [] : [`It builds for ${builder.platforms.join(', ')}.`]),
      'What would: buildx with a builder of its own, and QEMU for foreign processors. Before this step:',
      '- uses: docker/setup-qemu-action@v3',
      '- uses: docker/setup-buildx-action@v3',
      'Or run a job for each platform on a runner of that processor.',
    ].join('\n'),
  })
}
