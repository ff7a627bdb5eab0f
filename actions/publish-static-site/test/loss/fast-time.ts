/**
 * Has time pass so many times as fast for a step: a lease that runs out after half a minute is over in two seconds. The
 * step says at its beginning that it runs, so that it can be killed from then on.
 * @param ahead milliseconds that have passed for it since the steps before
 */
export function fastTime(factor: number, ahead = 0): Readonly<Record<string, string>> {
  const code = [
    `const [later,now,start]=[setTimeout,Date.now,Date.now()]`,
    `globalThis.setTimeout=(run,ms=0,...rest)=>later(run,ms/${factor},...rest)`,
    `Date.now=()=>start+${ahead}+(now()-start)*${factor}`,
    `console.log('::debug::started')`,
  ].join(';')
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` }
}
