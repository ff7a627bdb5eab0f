import type { Command, Context, InputReader, Outputs, Report } from '@slipway/action-kit'

/** What earlier stages left for later ones: every output so far. */
type Earlier = Outputs

/**
 * One stage of the pipeline: a command, and how it is fitted in between the others. Of a plan, what it runs changes
 * nothing and says what would be done.
 */
export interface Stage {
  /** As people call it, and as outputs are prefixed: `test`, `build`, `deploy`, `publish`. */
  readonly name: string
  /** Whether it takes the machine and the log for itself, as what runs other people's programs does. */
  readonly isExclusive: boolean
  /** The inputs of which one makes the stage run. */
  readonly asksFor: readonly string[]
  /** Inputs that the outputs of an earlier stage are for: input -> stage. */
  readonly takes: ReadonlyMap<string, string>
  /** Inputs that name a folder which an earlier stage may be what builds it: input -> stage. */
  readonly built: ReadonlyMap<string, string>
  /** Reads and checks the stage's inputs, as the root action calls them; what it returns runs the stage later on. */
  prepare(reader: InputReader, isPlan?: boolean): RunStage
  /** The same by the names that the stage's own action has. */
  readOwn(reader: InputReader, isPlan?: boolean): RunStage
  /** What the stage's command does in the post step. */
  cleanUp(context: Context): Promise<void>
}

export type RunStage = (context: Context, earlier: Earlier) => Promise<Report>

export interface StageOptions<I> {
  readonly isExclusive?: boolean
  readonly takes?: Readonly<Record<string, string>>
  readonly built?: Readonly<Record<string, string>>
  /** Inputs that mean something else to another stage: the command's name -> the root action's. */
  readonly renames?: Readonly<Record<string, string>>
  /** The inputs by which nothing is changed and said what would be; undefined where nobody can look ahead. */
  readonly asPlan?: (inputs: I) => I | undefined
  /** Fills inputs with what earlier stages found. */
  readonly adapt?: (inputs: I, earlier: Earlier) => I
}

/** What stands in an input until the stage that makes its value has run. */
export function placeholder(stageName: string): string {
  return `of-the-${stageName}-stage`
}

/** What a plan says of a stage that it cannot look ahead at. */
const unforeseen: Report = {
  outputs: { outcome: 'planned' },
  plan: 'would run; what it would do cannot be seen ahead',
  summary: [],
  annotations: [],
}

export function stage<I, O>(
  name: string,
  asksFor: readonly string[],
  command: Command<I, O>,
  {
    isExclusive = false,
    takes = {},
    built = {},
    renames = {},
    adapt = (inputs) => inputs,
    asPlan = () => undefined,
  }: StageOptions<I> = {},
): Stage {
  const names = new Map(Object.entries(renames))
  const readOwn = (reader: InputReader, isPlan = false): RunStage => {
    const read = command.readInputs(reader)
    const inputs = isPlan ? asPlan(read) : read
    if (inputs === undefined) return () => Promise.resolve(unforeseen)
    return async (context, earlier) => {
      const adapted = adapt(inputs, earlier)
      const execution = await command.load()
      return execution.report(await execution.run(adapted, context), adapted)
    }
  }
  return {
    name,
    isExclusive,
    asksFor,
    takes: new Map(Object.entries(takes)),
    built: new Map(Object.entries(built)),
    prepare: (reader, isPlan) => reader.renamed(names, (inner) => readOwn(inner, isPlan)),
    readOwn,
    cleanUp: async (context) => command.cleanUp?.(context),
  }
}
