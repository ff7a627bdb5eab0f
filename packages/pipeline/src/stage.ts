import type { Command, Context, InputReader, Outputs, Report } from '@slipway/action-kit'

/** What earlier stages left for later ones: every output so far. */
type Earlier = Outputs

/** One stage of the pipeline: a command, and how it is fitted in between the others. */
export interface Stage {
  /** As people call it, and as outputs are prefixed: `test`, `build`, `deploy`, `publish`. */
  readonly name: string
  /** Whether it takes the machine and the log for itself, as what runs other people's programs does. */
  readonly isExclusive: boolean
  /** The inputs of which one makes the stage run. */
  readonly asksFor: readonly string[]
  /** Inputs that the outputs of an earlier stage are for: input -> stage. */
  readonly takes: ReadonlyMap<string, string>
  /** Reads and checks the stage's inputs, as the root action calls them; what it returns runs the stage later on. */
  prepare(reader: InputReader): RunStage
  /** The same by the names that the stage's own action has. */
  readOwn(reader: InputReader): RunStage
  /** What the stage's command does in the post step. */
  cleanUp(context: Context): Promise<void>
}

export type RunStage = (context: Context, earlier: Earlier) => Promise<Report>

export interface StageOptions<I> {
  readonly isExclusive?: boolean
  readonly takes?: Readonly<Record<string, string>>
  /** Inputs that mean something else to another stage: the command's name -> the root action's. */
  readonly renames?: Readonly<Record<string, string>>
  /** Fills inputs with what earlier stages found. */
  readonly adapt?: (inputs: I, earlier: Earlier) => I
}

/** What stands in an input until the stage that makes its value has run. */
export function placeholder(stageName: string): string {
  return `of-the-${stageName}-stage`
}

export function stage<I, O>(
  name: string,
  asksFor: readonly string[],
  command: Command<I, O>,
  { isExclusive = false, takes = {}, renames = {}, adapt = (inputs) => inputs }: StageOptions<I> = {},
): Stage {
  const names = new Map(Object.entries(renames))
  const readOwn = (reader: InputReader): RunStage => {
    const inputs = command.readInputs(reader)
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
    prepare: (reader) => reader.renamed(names, readOwn),
    readOwn,
    cleanUp: async (context) => command.cleanUp?.(context),
  }
}
