import type { Member } from '../document/node.js'
import { describe } from '../document/node.js'
import type { Tell } from '../document/problem.js'
import { formOf } from './input-forms.js'
import { toInputText } from './input-text.js'
import type { KnownInputs } from './known-inputs.js'
import type { Given, GivenInputs, Settings, StageSettings } from './model.js'
import { actionOf, commonInputs, notOfTheFile, stageNames, type StageName } from './names.js'
import { isNothing, Section } from './section.js'

export interface FileContext {
  readonly known: KnownInputs
  readonly tell: Tell
}

/** The inputs that a part of the file holds; what else it may hold is the caller's to read and to check. */
export function readSettings(section: Section, stages: readonly StageName[], context: FileContext): Settings {
  const common = commonInputs.flatMap((name): [string, Given][] => {
    const member = section.find(name)
    if (member === undefined) return []
    const given = readInput(member, section.path, 'text', context.tell)
    return given === undefined ? [] : [[name, given]]
  })
  const named = stages.flatMap((stage): [StageName, StageSettings][] => {
    const member = section.find(stage)
    return member === undefined ? [] : [[stage, readStage(member, stage, section.path, context)]]
  })
  return { common: new Map(common), stages: new Map(named) }
}

/** The names that `readSettings` reads, and why others, which people may expect, are none of them. */
export function settingsNames(stages: readonly StageName[]): readonly string[] {
  return [...stages, ...commonInputs]
}

/** An input that stands a level too high, or a stage where there is none. */
export function explainSetting(
  stages: readonly StageName[],
  known: KnownInputs,
): (name: string) => string | undefined {
  return (name) => {
    if (notOfTheFile.has(name)) return notOfTheFile.get(name)
    const other = stageNames.find((stage) => stage === name)
    if (other !== undefined) return `there is no stage ${other} here, but ${stages.join(', ')}`
    const owners = stages.filter((stage) => known(stage).has(name))
    return owners.length === 0 ? undefined : `it is an input of ${owners.join(' and ')}, and belongs below it`
  }
}

function readStage(member: Member, stage: StageName, path: string, context: FileContext): StageSettings {
  const { place, value } = member
  const own = path === '' ? stage : `${path}.${stage}`
  const isSwitch = value.kind === 'scalar' && typeof value.value === 'boolean'
  if (isSwitch) return { place, isOn: value.value, inputs: new Map() }
  const accepts = `inputs of ${actionOf[stage]}, nothing at all, or false`
  const section = isNothing(value) ? undefined : Section.of(value, own, accepts, context.tell)
  if (section === undefined) return { place, isOn: true, inputs: new Map() }
  return { place, isOn: true, inputs: readInputs(section, stage, context) }
}

function readInputs(section: Section, stage: StageName, { known, tell }: FileContext): GivenInputs {
  const names = [...known(stage)].filter((name) => !notOfTheFile.has(name))
  section.refuseOthers({
    names,
    accepts: `the inputs of ${actionOf[stage]}`,
    explain: (name) => notOfTheFile.get(name) ?? ofAnotherStage(name, stage, known),
  })
  return new Map(
    section.members.flatMap((member): [string, Given][] => {
      if (!names.includes(member.name)) return []
      const given = readInput(member, section.path, formOf(stage, member.name), tell)
      return given === undefined ? [] : [[member.name, given]]
    }),
  )
}

/** Only where the name is far from all of this stage: a slip of the pen is likelier than the wrong stage. */
function ofAnotherStage(name: string, stage: StageName, known: KnownInputs): string | undefined {
  const other = stageNames.find((candidate) => candidate !== stage && known(candidate).has(name))
  return other === undefined ? undefined : `it is an input of ${other}`
}

function readInput(
  { name, place, value }: Member,
  path: string,
  form: Parameters<typeof toInputText>[1],
  tell: Tell,
): Given | undefined {
  const read = toInputText(value, form)
  const owner = path === '' ? name : `${path}.${name}`
  if (read.kind === 'text') return { text: read.text, place: placeOfValue(value, place), path }
  const at = read.at.kind === 'scalar' && describe(read.at) === 'nothing' ? place : read.at.place
  tell({ level: 'error', place: at, what: `${owner} ${read.problem}`, accepts: read.accepts })
  return undefined
}

/** A mapping of several lines is shown by its name. */
function placeOfValue(value: Member['value'], place: Member['place']): Member['place'] {
  return value.kind === 'scalar' ? value.place : place
}
