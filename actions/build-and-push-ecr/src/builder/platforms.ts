import { UserError } from '@slipway/action-kit'
import type { Builder, BuilderWish } from './builder.js'
import { remedies } from './remedies.js'

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

/**
 * @throws UserError, before anything is built, when the builder cannot build for all of the platforms. BuildKit puts
 * files together for any; running a program of another processor takes an emulator, and then the builder names it.
 */
export function checkPlatforms(
  builder: Pick<Builder, 'name' | 'platforms' | 'features'>,
  { platforms, needs }: Pick<BuilderWish, 'platforms' | 'needs'>,
): void {
  if (builder.platforms.length === 0) return
  const missing = platforms.filter((platform) => !builder.platforms.includes(platform))
  if (missing.length === 0) return
  const runsForeign = needs.has('foreign-platform')
  const takesForeign = builder.features.has('foreign-platform')
  if (!runsForeign && takesForeign) return
  const emulator = [
    `${takesForeign ? 'What would' : 'And'}: QEMU, which runs those of foreign processors. Before this step:`,
    '- uses: docker/setup-qemu-action@v3',
    'Or cross-compile in a stage FROM --platform=$BUILDPLATFORM.',
  ]
  throw new UserError(`The builder at hand, ${builder.name}, cannot build for ${missing.join(', ')}`, {
    hint: [
      `It runs programs for ${builder.platforms.join(', ')}.`,
      ...(takesForeign ? [] : [remedies.buildx]),
      ...(runsForeign ? emulator : []),
      'Or run a job for each platform on a runner of that processor, with the input assemble.',
    ].join('\n'),
  })
}
