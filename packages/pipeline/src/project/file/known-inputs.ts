import { InputReader } from '@slipway/action-kit'
import type { Stage } from '../../stage.js'
import type { StageName } from './names.js'

/** The names of a stage's inputs, as its action has them. */
export type KnownInputs = (stage: StageName) => ReadonlySet<string>

/** Asks each command once, by having it read inputs of which it is given none. */
export function askInputs(stages: readonly Stage[]): KnownInputs {
  const answers = new Map<StageName, ReadonlySet<string>>()
  return (name) => {
    const known = answers.get(name)
    if (known !== undefined) return known
    const stage = stages.find((candidate) => candidate.name === name)
    // A command names the inputs of what it is not asked to do only when it is given one that it does not know.
    const reader = new InputReader(new Map([['no-such-input', 'x']]), '/')
    stage?.readOwn(reader)
    const answer: ReadonlySet<string> = new Set(reader.declared.keys())
    answers.set(name, answer)
    return answer
  }
}
