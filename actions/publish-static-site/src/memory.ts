import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8'

// What a hundred requests need at a time, and what comes up meanwhile, fits in there.
const enoughForYoung = 16 * 1024 * 1024
const lookEveryMs = 20

/**
 * Keeps the step small, on runners whose memory is shared. On a large machine V8 gives young objects 128 MiB and lets the
 * rest grow fourfold before it looks through it; of a site of a hundred thousand files that is twice what is needed. It
 * asks for both flags whenever it is about to grow; where it knew them no more, the step would only be larger.
 * Source: https://github.com/v8/v8/blob/main/src/flags/flag-definitions.h
 * @returns what ends it
 */
export function holdDownMemory(): () => void {
  setFlag('--heap-growing-percent=30')
  const timer = setInterval(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')
    if ((young?.space_size ?? 0) < enoughForYoung) return
    setFlag('--semi-space-growth-factor=1')
    clearInterval(timer)
  }, lookEveryMs)
  timer.unref()
  return () => clearInterval(timer)
}

/** V8 only writes to standard error where it does not know a flag; whatever else it may say, the step goes on. */
function setFlag(flag: string): void {
  try {
    setFlagsFromString(flag)
  } catch {
    // It is larger then, no more.
  }
}
