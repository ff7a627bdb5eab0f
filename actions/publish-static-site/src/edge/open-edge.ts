import { UserError, type Context } from '@slipway/action-kit'
import type { Aws } from '@slipway/aws'
import { createKeyValues } from './cloudfront-key-values.js'
import { associationOf, notRun, readRunFunctions, type RunFunctions } from './distribution-edge.js'
import { ensureFunction, inspectFunction, type FunctionState, type WantedFunction } from './edge-function.js'
import { findStore } from './find-store.js'
import { requestFunction, responseFunction } from './function-code.js'
import type { KeyValues } from './key-values.js'

export interface EdgeNames {
  /** Of the function. */
  readonly functionName: string
  /** Name or ARN of the KeyValueStore. */
  readonly keyValueStore: string
}

/** A function that is not yet what it has to be. */
export interface FunctionWork {
  readonly name: string
  readonly work: 'create' | 'update'
}

/** The functions at the edge, their store, and the distributions that run them. */
export interface Functions {
  readonly store: KeyValues
  /**
   * Makes the function, when there is none: it harms nobody, and its ARN is what the distribution has to be given.
   * @throws UserError when a distribution does not run it
   */
  check(): Promise<void>
  /** What there is to be done for a site with or without headers, and what is wrong. Changes nothing. */
  look(
    hasHeaders: boolean,
  ): Promise<{ readonly work: readonly FunctionWork[]; readonly problems: readonly string[] }>
  /** Whether every distribution runs the function that sends headers. */
  sendsHeaders(): Promise<boolean>
  /** Makes the functions what they have to be, and warns where headers are not sent. */
  ensure(hasHeaders: boolean): Promise<void>
}

/** @throws UserError when the store is not there */
export async function openFunctions(
  { functionName, keyValueStore }: EdgeNames,
  distributionIds: readonly string[],
  aws: Aws,
  context: Pick<Context, 'clock' | 'log' | 'signal'>,
): Promise<Functions> {
  const { log } = context
  const storeArn = await findStore(keyValueStore, aws, context)
  const open = (wanted: WantedFunction): KeptFunction => new KeptFunction(wanted, aws, log)
  const serving = open({ ...requestFunction(), name: functionName, storeArn })
  const sending = open({ ...responseFunction(), name: headersName(functionName), storeArn })
  let read: Promise<readonly (readonly [id: string, functions: RunFunctions])[]> | undefined
  const distributions = (): NonNullable<typeof read> =>
    (read ??= Promise.all(distributionIds.map(async (id) => [id, await readRunFunctions(id, aws)] as const)))
  const unrun = async ({ wanted }: KeptFunction, arn: string): Promise<readonly UserError[]> => {
    const { event, name } = wanted
    return (await distributions()).flatMap(([id, functions]) => {
      const running = functions.get(event)
      if (running === arn) return []
      return [event === 'viewer-request' ? notRun(id, { name, arn, running }) : notSent(id, name, arn)]
    })
  }
  return {
    store: createKeyValues(storeArn, aws),
    async check() {
      const { work, arn } = await serving.state()
      const [problem] = await unrun(serving, work === 'create' ? await serving.ensure() : arn)
      if (problem !== undefined) throw problem
    },
    async look(hasHeaders) {
      const wanted = hasHeaders ? [serving, sending] : [serving]
      if (hasHeaders) checkName(functionName)
      const looked = await Promise.all(
        wanted.map(async (one) => {
          const { work, arn } = await one.state()
          return {
            work: work === 'none' ? [] : [{ name: one.wanted.name, work }],
            problems: await unrun(one, arn),
          }
        }),
      )
      return {
        work: looked.flatMap(({ work }) => work),
        problems: looked.flatMap(({ problems }) => problems.map(explain)),
      }
    },
    async sendsHeaders() {
      if (!fitsName(functionName)) return false
      return (await unrun(sending, (await sending.state()).arn)).length === 0
    },
    async ensure(hasHeaders) {
      await serving.ensure()
      if (!hasHeaders) return
      for (const problem of await unrun(sending, await sending.ensure())) log.warning(explain(problem))
    },
  }
}

/** One that this run looks at once, and makes at most once. */
class KeptFunction {
  #state: Promise<FunctionState> | undefined
  #ensured: Promise<string> | undefined

  constructor(
    readonly wanted: WantedFunction,
    private readonly aws: Aws,
    private readonly log: Pick<Context['log'], 'info'>,
  ) {}

  state(): Promise<FunctionState> {
    return (this.#state ??= inspectFunction(this.wanted, this.aws))
  }

  /** Returns its ARN. */
  ensure(): Promise<string> {
    return (this.#ensured ??= this.state().then((state) =>
      ensureFunction(this.wanted, state, this.aws, this.log),
    ))
  }
}

const longestName = 64
const ending = '-headers'

/** What the function is called that sends the headers. */
function headersName(functionName: string): string {
  return functionName + ending
}

function fitsName(functionName: string): boolean {
  return headersName(functionName).length <= longestName
}

/** @throws UserError when the name of the other function would be too long */
export function checkName(functionName: string): void {
  if (fitsName(functionName)) return
  throw new UserError(`The name ${functionName} in edge-function is too long for a site with headers`, {
    hint: `A second function, ${headersName(functionName)}, sends them, and names have ${longestName} characters at most.`,
  })
}

function notSent(distributionId: string, name: string, arn: string): UserError {
  return new UserError(
    `Visitors do not get the headers of _headers that S3 does not keep: the distribution ${distributionId} does not run ` +
      `the function ${name} at viewer responses`,
    { hint: associationOf('viewer-response', arn) },
  )
}

function explain({ message, hint }: UserError): string {
  return hint === undefined ? message : `${message}.\n${hint}`
}
