'use strict'

// Preloaded into a step's process, whose clock then runs as fast as its embedded AWS's: what takes a minute takes seconds.
const [start, factor] = process.env.STEP_CLOCK.split(' ').map(Number)
const RealDate = Date
const now = () => Math.floor(start + (RealDate.now() - start) * factor)

globalThis.Date = class extends RealDate {
  constructor(...moment) {
    if (moment.length === 0) super(now())
    else super(...moment)
  }

  static now() {
    return now()
  }
}

for (const name of ['setTimeout', 'setInterval']) {
  const real = globalThis[name]
  globalThis[name] = (callback, ms, ...rest) => real(callback, (ms ?? 0) / factor, ...rest)
}
