import type { Member } from '../document/node.js'
import type { Component, Environment, Settings } from './model.js'
import { stageNames, stagesOf, type Kind } from './names.js'
import { explainSetting, readSettings, settingsNames, type FileContext } from './read-settings.js'
import { Section } from './section.js'

const accepts = 'inputs for everything in it, services and sites'

/** An environment, with what differs in it. Undefined, and told, when it is nothing of the kind. */
export function readEnvironment(
  { name, place, value }: Member,
  components: readonly Component[],
  context: FileContext,
): Environment | undefined {
  const path = `environments.${name}`
  const section = Section.of(value, path, accepts, context.tell)
  if (section === undefined) return undefined
  section.refuseOthers({
    names: ['services', 'sites', ...settingsNames(stageNames)],
    explain: explainSetting(stageNames, context.known),
  })
  return {
    name,
    place,
    settings: readSettings(section, stageNames, context),
    components: new Map([
      ...readDifferences(section, 'service', components, context),
      ...readDifferences(section, 'site', components, context),
    ]),
  }
}

function readDifferences(
  environment: Section,
  kind: Kind,
  components: readonly Component[],
  context: FileContext,
): readonly (readonly [string, Settings])[] {
  const member = environment.find(`${kind}s`)
  if (member === undefined) return []
  const path = `${environment.path}.${kind}s`
  const section = Section.of(member.value, path, `names of ${kind}s`, context.tell)
  const names = components.filter((component) => component.kind === kind).map(({ name }) => name)
  section?.refuseOthers({ names, accepts: names.join(', ') || `no name: the file has no ${kind}s` })
  return (section?.members ?? []).flatMap(({ name, value }) => {
    if (!names.includes(name)) return []
    const own = Section.of(value, `${path}.${name}`, stagesOf[kind].join(', '), context.tell)
    own?.refuseOthers({
      names: settingsNames(stagesOf[kind]),
      explain: explainSetting(stagesOf[kind], context.known),
    })
    return own === undefined ? [] : [[name, readSettings(own, stagesOf[kind], context)] as const]
  })
}
