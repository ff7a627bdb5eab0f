// Runs one command to its end: how long it took, how much of the processor, and the most memory it held.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** @returns {Promise<{ seconds: number, cpuSeconds: number, peakMiB: number }>} */
export function run({ argv: [program, ...args], env }) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let seen = { cpuSeconds: 0, peakMiB: 0 }
    const look = setInterval(() => (seen = lookAt(child.pid) ?? seen), 20)
    let text = ''
    const keep = (piece) => (text = (text + piece).slice(-4000))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(look)
      const end = text.trim().split('\n').slice(-3).join('\n')
      if (code !== 0) reject(new Error(`it ended with ${code}: ${end}`))
      else resolve({ seconds: (performance.now() - started) / 1000, ...seen })
    })
  })
}

/** What the kernel counts of a process, in clock ticks of 10 ms and in KiB; undefined when it has ended. */
function lookAt(pid) {
  try {
    const [, , ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/\(.*\)/, '')
      .split(/\s+/)
    const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    if (peak === undefined) return undefined
    // utime and stime, the 14th and 15th of proc(5), of which two are taken off.
    return { cpuSeconds: (Number(fields[10]) + Number(fields[11])) / 100, peakMiB: Number(peak) / 1024 }
  } catch {
    return undefined
  }
}
