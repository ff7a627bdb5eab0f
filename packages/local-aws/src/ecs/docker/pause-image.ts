import { DockerError, type DockerEngine } from './engine.js'

/** The machine that Docker runs on, as its `info` names it. */
export type Architecture = 'x86_64' | 'aarch64'

/**
 * The image of a program that does nothing for ever: what holds a task's network while its containers come and go, as
 * the pause container of ECS does. It is made at the first call on a machine, of 1.5 KB, and stays.
 * @returns its name
 * @throws DockerError
 */
export async function ensurePauseImage(engine: DockerEngine, architecture: Architecture): Promise<string> {
  const image = `slipway-pause:${architecture}`
  try {
    await engine.call('GET', `/images/${image}/json`)
  } catch (error) {
    if (!(error instanceof DockerError) || error.status !== 404) throw error
    const change = encodeURIComponent('ENTRYPOINT ["/pause"]')
    const path = `/images/create?fromSrc=-&repo=slipway-pause&tag=${architecture}&changes=${change}`
    await engine.call('POST', path, { file: archiveOf('pause', program(architecture)) })
  }
  return image
}

/** Calls that block until a signal comes, again and again: pause(2), and ppoll(2) of nothing where that is not there. */
const loops: Readonly<Record<Architecture, { readonly machine: number; readonly code: Buffer }>> = {
  // mov eax, 34; syscall; jmp to the start
  x86_64: { machine: 62, code: Buffer.from('b8220000000f05ebf7', 'hex') },
  // mov x0..x3, 0; mov x8, 73; svc 0; b to the start
  aarch64: {
    machine: 183,
    code: Buffer.from('000080d2010080d2020080d2030080d2280980d2010000d4faffff17', 'hex'),
  },
}

/** Source: elf(5): 64 bits, little endian, executable, one program header, the code behind it. */
function program(architecture: Architecture): Buffer {
  const { machine, code } = loops[architecture]
  const head = Buffer.alloc(120)
  const base = 0x40_0000n
  const size = BigInt(head.length + code.length)
  head.write('\x7fELF\x02\x01\x01', 'latin1')
  head.writeUInt16LE(2, 16)
  head.writeUInt16LE(machine, 18)
  head.writeUInt32LE(1, 20)
  head.writeBigUInt64LE(base + BigInt(head.length), 24)
  head.writeBigUInt64LE(64n, 32)
  head.writeUInt16LE(64, 52)
  head.writeUInt16LE(56, 54)
  head.writeUInt16LE(1, 56)
  head.writeUInt32LE(1, 64)
  head.writeUInt32LE(5, 68)
  head.writeBigUInt64LE(base, 80)
  head.writeBigUInt64LE(base, 88)
  head.writeBigUInt64LE(size, 96)
  head.writeBigUInt64LE(size, 104)
  head.writeBigUInt64LE(0x1000n, 112)
  return Buffer.concat([head, code])
}

/** Source: tar(5), the old format: one executable file, owned by root. */
function archiveOf(name: string, content: Buffer): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write('0000755\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write('00000000000\0', 136)
  // The sum counts itself as spaces.
  header.write('        ', 148)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  const padding = Buffer.alloc((512 - (content.length % 512)) % 512)
  return Buffer.concat([header, content, padding, Buffer.alloc(1_024)])
}
