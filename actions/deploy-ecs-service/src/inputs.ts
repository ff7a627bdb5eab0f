import { InputReader } from '@slipway/action-kit'
import { readAwsInputs, type AwsInputs } from '@slipway/aws'
import { readCodeDeployWish, type CodeDeployWish } from './codedeploy/wish.js'
import { readDefinitionWish, type DefinitionWish } from './definition/wish.js'
import { readExpressWish, type ExpressWish } from './express/wish.js'
import { readGitHubWish, type GitHubWish } from './github/wish.js'
import { readOrder, readReturn, type Order } from './inputs/order.js'
import { inputsOfAfterwards, readAfterwards, type Afterwards } from './inputs/afterwards.js'
import { readPatience, type Patience } from './inputs/patience.js'
import { readServices, type Group } from './inputs/services.js'
import { readOneOffs, type OneOff } from './one-off/wish.js'
import { readTarget } from './ecs/target.js'
import { readVerify, type VerifyWish } from './verify/wish.js'

/** Everything that the step was given, checked. */
export interface Inputs {
  readonly aws: AwsInputs
  readonly work: Work
  readonly github: GitHubWish
}

interface Named {
  readonly cluster: string
  readonly service: string
}

/** What the step is to do. */
export type Work =
  | {
      readonly kind: 'deploy'
      readonly groups: readonly Group[]
      /** Says what would be done, and does nothing. */
      readonly isPlan: boolean
      /** When one service fails, those that were deployed before it go back as well. */
      readonly isAllOrNothing: boolean
    }
  | {
      readonly kind: 'express'
      readonly wish: ExpressWish
      readonly isPlan: boolean
      readonly verify: VerifyWish | undefined
      readonly patience: Patience
    }
  /** Goes on with a deployment that waits for a person, or sends it back. */
  | {
      readonly kind: 'continue'
      readonly target: Named
      readonly action: 'continue' | 'rollback'
      readonly codeDeploy: CodeDeployWish
      readonly verify: VerifyWish | undefined
      readonly afterwards: Afterwards
      readonly patience: Patience
    }
  /** To a revision that was deployed before; undefined: the one before the current one. */
  | { readonly kind: 'rollback'; readonly order: Order; readonly to: string | undefined }
  | {
      readonly kind: 'run-task'
      /** An empty service: none, and the network is the inputs'. */
      readonly target: Named
      readonly definition: DefinitionWish
      readonly tasks: readonly OneOff[]
    }

const modes = ['deploy', 'plan', 'continue', 'rollback', 'run-task'] as const
type Mode = (typeof modes)[number]

export function readInputs(reader: InputReader): Inputs {
  const aws = readAwsInputs(reader)
  const mode = reader.choice('mode', modes, { default: 'deploy' })
  const inputs = { aws, work: readWork(reader, mode), github: readGitHubWish(reader) }
  refuseOthers(reader, mode)
  return inputs
}

/** What mode deploy does not read; it is the mode that has to start fast. */
const ofOtherModes = ['action', 'to']

/** An input that the chosen mode does not read would be ignored without a word. */
function refuseOthers(reader: InputReader, chosen: Mode): void {
  for (const name of ofOtherModes) if (!reader.isGiven(name)) reader.know(name)
  if (chosen === 'deploy' && reader.unread.length === 0) return
  const scratch = new InputReader(new Map(), reader.workspace)
  for (const mode of modes) readWork(scratch, mode)
  for (const [name, { default: byItself }] of scratch.declared) {
    if (reader.declared.has(name)) continue
    if (reader.isGiven(name, byItself))
      reader.fault(name, `is given, and has no meaning with mode: ${chosen}`)
    reader.know(name)
  }
}

function readWork(reader: InputReader, mode: Mode): Work {
  switch (mode) {
    case 'deploy':
    case 'plan':
      return readDeployment(reader, mode === 'plan')
    case 'continue': {
      const action = reader.choice('action', ['continue', 'rollback'], { default: 'continue' })
      if (action === 'rollback') {
        for (const name of inputsOfAfterwards.filter((input) => reader.isGiven(input)))
          reader.fault(name, 'is given, and has no meaning with action: rollback')
      }
      return {
        kind: 'continue',
        target: readTarget(reader, true),
        action,
        codeDeploy: readCodeDeployWish(reader),
        verify: readVerify(reader),
        afterwards: readAfterwards(reader),
        patience: readPatience(reader),
      }
    }
    case 'rollback': {
      const to = reader.optionalText('to', {
        matches: /^(\d+|[\w-]{1,255}:\d+|arn:[\w-]+:ecs:[\w-]+:\d{12}:task-definition\/[\w-]{1,255}:\d+)$/,
        accepts: 'a revision: its number, <family>:<number>, or its ARN',
      })
      return { kind: 'rollback', order: readReturn(reader), to }
    }
    case 'run-task': {
      const { before, alone } = readOneOffs(reader)
      const target = readTarget(reader, false)
      const tasks = before.length > 0 ? before : [alone]
      return { kind: 'run-task', target, definition: readDefinitionWish(reader), tasks }
    }
  }
}

function readDeployment(reader: InputReader, isPlan: boolean): Work {
  const express = readExpressWish(reader)
  if (express !== undefined) {
    return {
      kind: 'express',
      wish: express,
      isPlan,
      verify: readVerify(reader, true),
      patience: readPatience(reader),
    }
  }
  const isAllOrNothing = reader.boolean('all-or-nothing', { default: true })
  // It is declared either way: without it, one service is the step's.
  const groups = reader.isGiven('services') ? readServices(reader) : [[readOrder(reader)]]
  reader.know('services')
  return { kind: 'deploy', groups, isPlan, isAllOrNothing }
}
