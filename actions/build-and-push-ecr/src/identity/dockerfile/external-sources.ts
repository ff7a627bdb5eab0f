import type { BuildRequest } from '../../build/request.js'
import { parseImageReference } from '../image-reference.js'
import { readInstructions } from '../dockerfile.js'
import { checkAdded } from './added-sources.js'
import { readDirectives } from './directives.js'
import { expandWord, type Variables } from './expand-word.js'
import { checkLegible } from './legibility.js'
import type { ParsedInstruction } from './parse-instruction.js'
import { readStages, type Stage, type Stages } from './stages.js'
import { UnknowableError } from './unknowable.js'
import {
  globalVariables,
  noVariables,
  stageVariables,
  variablesOfAnImage,
  type GlobalInputs,
} from './variables.js'

/** An image from elsewhere that decides about the result. */
export interface ExternalImage {
  /** As in the Dockerfile, variables in place: `node:24`. */
  readonly reference: string
  readonly line: number
}

type Question = Pick<BuildRequest, 'buildArgs' | 'buildContexts' | 'platforms' | 'target'>

/**
 * The images that a build takes from elsewhere: the frontend, bases, and what COPY and RUN --mount take from; only of
 * the stages that the target is made of. What stands for itself is left out: other stages, `scratch`, and names that
 * `build-contexts` replaces. A base image's own ONBUILD instructions belong to the base.
 * @param name what the Dockerfile is called in a reason
 * @throws UnknowableError when something else decides that can change without notice
 */
export function externalImages(
  dockerfile: string,
  name: string,
  question: Question,
): readonly ExternalImage[] {
  const { escape, syntax } = readDirectives(dockerfile)
  const given = question.buildArgs.get('BUILDKIT_SYNTAX')?.trim().split(' ')[0]
  const frontend = given === undefined ? syntax : { reference: given, line: 1 }
  checkLegible(name, { instructions: readInstructions(dockerfile), frontend: frontend?.reference })
  const read = readStages(dockerfile, escape)
  // The builder's own platform counts as one that is not known.
  const platforms = question.platforms.length === 0 ? [undefined] : question.platforms
  const target = question.target ?? read.stages.at(-1)?.name
  const ofStages = platforms.flatMap((platform) => {
    const inputs = { buildArgs: question.buildArgs, platform, target, escape }
    return visitTarget(
      { read, inputs, name, contexts: familiarNames(question.buildContexts) },
      question.target,
    )
  })
  return frontend === undefined ? ofStages : [frontend, ...ofStages]
}

interface Visit {
  readonly read: Stages
  readonly inputs: GlobalInputs
  readonly name: string
  /** Names that `build-contexts` replaces. */
  readonly contexts: ReadonlySet<string>
}

function visitTarget(visit: Visit, target: string | undefined): readonly ExternalImage[] {
  const { stages, globalArguments } = visit.read
  const found: ExternalImage[] = []
  const visited = new Map<number, Variables>()
  const global = globalVariables(globalArguments, visit.inputs)
  for (const index of targetStages(stages, target)) visitStage(index)
  return found

  /** @returns the variables that the stage leaves to those that build on it */
  function visitStage(index: number): Variables {
    const known = visited.get(index)
    const stage = stages[index]
    if (known !== undefined || stage === undefined) return known ?? noVariables
    // Also what a stage leaves that goes round in a circle, which Docker refuses, or that a build context replaces.
    visited.set(index, variablesOfAnImage)
    if (stage.name !== undefined && visit.contexts.has(stage.name)) return variablesOfAnImage
    const variables = stageVariables(visitBase(index, stage), global, visit.inputs)
    for (const command of stage.commands) {
      variables.apply(command)
      visitCommand(command.trigger ?? command, variables.lookUp, index)
    }
    visited.set(index, variables.lookUp)
    return variables.lookUp
  }

  function visitBase(index: number, { base, line }: Stage): Variables {
    const reference = at(line, () => expandWord(base, global, visit.inputs.escape))
    const earlier = stages.slice(0, index).findLastIndex((stage) => stage.name === reference)
    if (earlier >= 0) return visitStage(earlier)
    return useImage(reference, line)
  }

  function visitCommand(command: ParsedInstruction, variables: Variables, index: number): void {
    for (const from of sourcesOf(command)) {
      const isIndex = /^\d+$/.test(from) && command.keyword === 'COPY'
      // BuildKit takes the last stage of a name, the classic builder the last before: whatever it is, it counts.
      const named = stages.flatMap((stage, other) => (stage.name === from.toLowerCase() ? [other] : []))
      for (const other of isIndex ? [Number(from)] : named) if (other !== index) visitStage(other)
      if (!isIndex && named.length === 0) useImage(from, command.line)
    }
    if (command.keyword === 'ADD') at(command.line, () => checkAdded(command, variables, visit.inputs.escape))
  }

  function useImage(reference: string, line: number): Variables {
    if (reference === 'scratch') return noVariables
    const familiar = parseImageReference(reference)?.familiar
    if (familiar === undefined || !visit.contexts.has(familiar)) found.push({ reference, line })
    return variablesOfAnImage
  }

  function at<T>(line: number, read: () => T): T {
    try {
      return read()
    } catch (error) {
      if (!(error instanceof UnknowableError)) throw error
      throw new UnknowableError(`${error.message} (${visit.name}:${line})`)
    }
  }
}

function targetStages(stages: readonly Stage[], target: string | undefined): readonly number[] {
  if (target === undefined) return [stages.length - 1]
  const named = stages.flatMap(({ name }, index) => (name === target.toLowerCase() ? [index] : []))
  return named.length > 0 || !/^\d+$/.test(target) ? named : [Number(target)]
}

/** Where COPY and RUN --mount take from, when it is not the context. */
function sourcesOf({ keyword, flags }: ParsedInstruction): readonly string[] {
  const isCopy = keyword === 'COPY'
  if (!isCopy && keyword !== 'RUN') return []
  return flags.flatMap(({ name, value }) => {
    if (isCopy) return name === 'from' ? [value] : []
    if (name !== 'mount') return []
    return value
      .split(',')
      .flatMap((field) => (/^\s*from=/i.test(field) ? [field.trim().slice('from='.length)] : []))
  })
}

function familiarNames(contexts: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set([...contexts.keys()].map((name) => parseImageReference(name)?.familiar ?? name))
}
