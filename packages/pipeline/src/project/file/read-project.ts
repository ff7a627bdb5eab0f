import { parseDocument } from '../document/parse-document.js'
import type { Node } from '../document/node.js'
import { checkGlob, normalizePath } from './check-path.js'
import { checkReferences } from './check-references.js'
import { findExpressions } from './find-expressions.js'
import { findSecrets } from './find-secrets.js'
import { noSettings, type Component, type Environment, type Project } from './model.js'
import { stageNames, type Kind } from './names.js'
import { acceptedName, componentName, readComponent } from './read-component.js'
import { readEnvironment } from './read-environment.js'
import { readTexts } from './read-names.js'
import { explainSetting, readSettings, settingsNames, type FileContext } from './read-settings.js'
import { isNothing, Section } from './section.js'

const own = ['services', 'sites', 'environments', 'defaults', 'also-when']

/** Each is checked in each environment, and deployed by one job. */
const mostComponents = 300

/** GitHub's limit for the name of an environment. */
const environmentName = /^[^\p{Cc}]{1,255}$/u

/**
 * Reads the text of a `slipway.yml`. Everything that is wrong with it is told, with its place; what of it can be used is
 * returned, undefined when nothing can.
 */
export function readProject(text: string, context: FileContext): Project | undefined {
  const { tell } = context
  const root = parseDocument(text, tell)
  if (root === undefined) return undefined
  if (isNothing(root) || root.kind !== 'mapping') {
    const what = 'the file describes nothing'
    tell({ level: 'error', place: root.place, what, accepts: 'services, sites and environments' })
    return undefined
  }
  findExpressions(root, tell)
  findSecrets(root, tell)
  const section = new Section(root, '', tell)
  const names = section.members.map(({ name }) => name).filter((name) => name.startsWith('x-'))
  section.refuseOthers({
    names: [...own, ...names],
    accepts: `${own.join(', ')}, and names that begin with x-`,
    explain: explainTop(context),
  })
  const components = [
    ...readComponents(section, 'service', context),
    ...readComponents(section, 'site', context),
  ]
  const [services, sites] = [section.find('services'), section.find('sites')]
  if ([services, sites].every((member) => member === undefined || isNothing(member.value))) {
    const place = services?.place ?? sites?.place ?? root.place
    tell({ level: 'error', place, what: 'the file has neither a service nor a site' })
  }
  if (components.length > mostComponents) {
    const what = `the file has more than ${mostComponents} services and sites`
    tell({ level: 'error', place: root.place, what })
    return undefined
  }
  checkReferences(components, tell)
  return {
    components,
    environments: readEnvironments(section, components, context),
    defaults: readDefaults(section.find('defaults')?.value, context),
    alsoWhen: readAlsoWhen(section, context),
  }
}

function readComponents(root: Section, kind: Kind, context: FileContext): readonly Component[] {
  const member = root.find(`${kind}s`)
  const section =
    member && Section.of(member.value, `${kind}s`, 'names with what belongs to them', context.tell)
  return (section?.members ?? []).flatMap((component) => {
    const { name, place } = component
    if (!componentName.test(name)) {
      const what = `${kind}s: ${JSON.stringify(name)} is no name`
      context.tell({ level: 'error', place, what, accepts: acceptedName })
    }
    return readComponent(component, kind, context) ?? []
  })
}

function readEnvironments(
  root: Section,
  components: readonly Component[],
  context: FileContext,
): readonly Environment[] {
  const member = root.find('environments')
  const section = member && Section.of(member.value, 'environments', 'names with what differs', context.tell)
  return (section?.members ?? []).flatMap((environment) => {
    const { name, place } = environment
    if (!environmentName.test(name)) {
      const what = `environments: ${JSON.stringify(name)} is no name of an environment`
      context.tell({ level: 'error', place, what, accepts: '1 to 255 characters' })
    }
    return readEnvironment(environment, components, context) ?? []
  })
}

function readDefaults(node: Node | undefined, context: FileContext): Project['defaults'] {
  const section = node && Section.of(node, 'defaults', 'inputs for all services and sites', context.tell)
  if (section === undefined) return noSettings
  const explain = explainSetting(stageNames, context.known)
  section.refuseOthers({ names: settingsNames(stageNames), explain })
  return readSettings(section, stageNames, context)
}

function readAlsoWhen(root: Section, { tell }: FileContext): readonly string[] | undefined {
  const member = root.find('also-when')
  if (member === undefined) return undefined
  // An empty list: nothing belongs to everything.
  const accepts = 'a glob, or a list of globs, from the workspace'
  const globs = readTexts(member, { path: '', accepts, problemOf: checkGlob }, tell)
  return globs.map(({ name }) => normalizePath(name))
}

function explainTop({ known }: FileContext): (name: string) => string | undefined {
  const explain = explainSetting(stageNames, known)
  return (name) =>
    settingsNames(stageNames).includes(name)
      ? 'for all services and sites it belongs below defaults'
      : explain(name)
}
