import type { Member } from '../document/node.js'
import { checkFolder, checkGlob, normalizePath } from './check-path.js'
import type { Component, Named } from './model.js'
import { stagesOf, type Kind } from './names.js'
import { readTexts } from './read-names.js'
import { explainSetting, readSettings, settingsNames, type FileContext } from './read-settings.js'
import { Section } from './section.js'

export const componentName = /^[A-Za-z0-9][\w.-]{0,99}$/
export const acceptedName = 'letters, digits and any of . _ - behind the first, 100 at most'

const own = ['path', 'also-when', 'needs', 'after']

/** A service or site. Undefined, and told, when it is nothing of the kind. */
export function readComponent(
  { name, place, value }: Member,
  kind: Kind,
  context: FileContext,
): Component | undefined {
  const path = `${kind}s.${name}`
  const stages = stagesOf[kind]
  const section = Section.of(value, path, `path, ${stages.join(', ')} and others`, context.tell)
  if (section === undefined) return undefined
  section.refuseOthers({
    names: [...own, ...settingsNames(stages)],
    explain: explainSetting(stages, context.known),
  })
  const texts = (
    member: string,
    accepts: string,
    problemOf: (text: string) => string | undefined,
  ): readonly Named[] => readTexts(section.find(member), { path, accepts, problemOf }, context.tell)
  const folders = texts('path', 'a folder, or a list of folders, from the workspace', checkFolder)
  const names = (member: string): readonly Named[] =>
    texts(member, 'the name of a service or site, or a list of them', () => undefined)
  return {
    name,
    kind,
    place,
    paths: folders
      .map((folder) => ({ ...folder, name: normalizePath(folder.name) }))
      .filter((folder) => folder.name !== ''),
    alsoWhen: texts('also-when', 'a glob, or a list of globs, from the workspace', checkGlob).map((glob) =>
      normalizePath(glob.name),
    ),
    needs: names('needs'),
    after: names('after'),
    settings: readSettings(section, stages, context),
  }
}
