import { readdir } from 'node:fs/promises'

// What QEMU's registrations are called, and the platforms they run.
// Source: https://github.com/tonistiigi/binfmt/blob/master/cmd/binfmt/config.go
const platforms: ReadonlyMap<string, string> = new Map([
  ['qemu-aarch64', 'linux/arm64'],
  ['qemu-arm', 'linux/arm/v7'],
  ['qemu-i386', 'linux/386'],
  ['qemu-loongarch64', 'linux/loong64'],
  ['qemu-mips64', 'linux/mips64'],
  ['qemu-mips64el', 'linux/mips64le'],
  ['qemu-ppc64le', 'linux/ppc64le'],
  ['qemu-riscv64', 'linux/riscv64'],
  ['qemu-s390x', 'linux/s390x'],
  ['qemu-x86_64', 'linux/amd64'],
])

/** The platforms whose programs this machine runs: its own, and those that the kernel hands to an emulator. */
export async function withEmulated(
  own: string,
  registrations = '/proc/sys/fs/binfmt_misc',
): Promise<readonly string[]> {
  // Where there is no such folder (macOS, containers) nothing is registered that could be seen.
  const names = await readdir(registrations).catch(() => [])
  const emulated = names.map((name) => platforms.get(name)).filter((platform) => platform !== undefined)
  return [...new Set([own, ...emulated])]
}
