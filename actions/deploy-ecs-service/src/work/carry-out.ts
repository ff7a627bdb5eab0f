import { deployService } from './deploy-service.js'
import { deployServices } from './deploy-services.js'
import type { Work } from '../inputs.js'
import { worstOf, type Outcome, type ServiceOutcome } from './outcome.js'
import { continueOne } from './continue-one.js'
import { deployExpressService } from './deploy-express-service.js'
import { goBack } from './go-back.js'
import { openPlaces, type OpenRegion, type StepContext } from './place.js'
import { runTasks } from './run-tasks.js'

/** Does what the step is asked to do. */
export async function carryOut(work: Work, open: OpenRegion, context: StepContext): Promise<Outcome> {
  switch (work.kind) {
    case 'deploy': {
      const { groups, isPlan, isAllOrNothing } = work
      const [order, ...others] = groups.flat()
      if (order === undefined) throw new Error('The inputs name no service')
      const openPlace = openPlaces(open, context, groups.flat())
      if (others.length > 0)
        return outcomeOf(await deployServices(groups, openPlace, { isPlan, isAllOrNothing }))
      const { world, tools, target } = openPlace(order)
      return outcomeOf([await deployService(world, tools, target, order, { isPlan })])
    }
    case 'express':
      return outcomeOf([await deployExpressService(work, open, context)])
    case 'continue':
      return outcomeOf([await continueOne(work, open, context)])
    case 'rollback': {
      const { order, to } = work
      return outcomeOf([await goBack(open(undefined), openPlaces(open, context, [order])(order), to)])
    }
    case 'run-task':
      return runTasks(work, open, context)
  }
}

function outcomeOf(services: readonly ServiceOutcome[]): Outcome {
  return { kind: worstOf(services.map(({ kind }) => kind)), services, tasks: [] }
}
