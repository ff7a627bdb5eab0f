// Loaded into a step before its bundle; `fastTime` says how. An ES module here would cost every step a loader.
const [factor, ahead] = (process.env.SLIPWAY_TEST_TIME ?? '1 0').split(' ').map(Number)
const [later, now, start] = [setTimeout, Date.now, Date.now()]
globalThis.setTimeout = (run, ms = 0, ...rest) => later(run, ms / factor, ...rest)
Date.now = () => start + ahead + (now() - start) * factor
console.log('::debug::started')
