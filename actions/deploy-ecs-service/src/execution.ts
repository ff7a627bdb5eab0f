import { lateSignal, type Context, type Execution } from '@slipway/action-kit'
import { openAws } from '@slipway/aws'
import { openDeployAws } from './deploy-aws.js'
import { announced } from './github/announced.js'
import type { Inputs, Work } from './inputs.js'
import type { Outcome } from './work/outcome.js'
import { report } from './report/report.js'
import { secretsOf } from './verify/headers.js'
import { carryOut } from './work/carry-out.js'
import type { OpenRegion } from './work/place.js'

// Shorter than what GitHub is told in: that comes after it.
const leavingMs = 4_500

export const execution: Execution<Inputs, Outcome> = {
  async run(inputs, context) {
    for (const secret of secretsIn(inputs.work)) context.maskSecret(secret)
    // Clients outlive a cancelled step by the seconds in which what is under way is stopped or sent back.
    const late = lateSignal(context, leavingMs)
    const open = opener(inputs, { ...context, signal: late.signal })
    try {
      return await announced(inputs, context, () => carryOut(inputs.work, open, context))
    } finally {
      late.end()
    }
  },
  report,
}

/** What looks like a credential in the headers of a verification. */
function secretsIn(work: Work): readonly string[] {
  const wishes = work.kind === 'deploy' ? work.groups.flat().map(({ verify }) => verify) : []
  const own = 'verify' in work ? work.verify : work.kind === 'rollback' ? work.order.verify : undefined
  return [...wishes, own].flatMap((wish) => (wish === undefined ? [] : secretsOf(wish.headers)))
}

/** Each region's clients are made once. */
function opener(inputs: Inputs, context: Context): OpenRegion {
  const regions = new Map<string | undefined, ReturnType<OpenRegion>>()
  return (region) => {
    const known = regions.get(region)
    if (known !== undefined) return known
    const settings = region === undefined ? inputs.aws : { ...inputs.aws, region }
    const opened = openDeployAws(openAws(settings, context))
    regions.set(region, opened)
    return opened
  }
}
