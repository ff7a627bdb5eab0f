import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { XmlTag } from '../readers/content.js'
import type { Finding } from './finding.js'
import type { XmlFindingsFormat } from './findings-format.js'
import { positive } from './position.js'

/** Source: https://github.com/spotbugs/spotbugs, bugcollection.xsd */
export const spotbugsXml: XmlFindingsFormat = {
  name: 'SpotBugs XML',
  matches: ({ name }) => name === 'BugCollection',
  create(directory) {
    const findings: Finding[] = []
    const sources: string[] = []
    const path: string[] = []
    let bug: Bug | undefined
    let text = ''
    return {
      open(tag) {
        const parent = path.at(-1)
        path.push(tag.name)
        text = ''
        if (tag.name === 'BugInstance') bug = { attributes: tag.attributes, message: '', places: [] }
        if (tag.name === 'SourceLine') bug?.places.push({ parent, attributes: tag.attributes })
      },
      text(piece) {
        text += piece
      },
      close(name) {
        path.pop()
        if (name === 'SrcDir') sources.push(text.trim())
        // LongMessage comes behind ShortMessage and says more; without messages the type must do.
        if ((name === 'LongMessage' || name === 'ShortMessage') && bug !== undefined)
          bug.message = text.trim()
        if (name !== 'BugInstance' || bug === undefined) return
        findings.push({ ...describe(bug, sources), directory })
        bug = undefined
      },
      end: () => findings,
    }
  },
}

interface Bug {
  readonly attributes: XmlTag['attributes']
  message: string
  readonly places: { readonly parent: string | undefined; readonly attributes: XmlTag['attributes'] }[]
}

function describe(
  { attributes, message, places }: Bug,
  sources: readonly string[],
): Omit<Finding, 'directory'> {
  const { type } = attributes
  const place = choosePlace(places)
  return {
    tool: 'spotbugs',
    level: levelOf(attributes.priority),
    message: message === '' ? (type ?? '') : message,
    rule: type,
    file: place?.sourcepath === undefined ? undefined : findSource(place.sourcepath, sources),
    line: positive(place?.start),
  }
}

/** The line of the bug itself, else its method, field or class. */
function choosePlace(places: Bug['places']): XmlTag['attributes'] | undefined {
  const own = places.filter(({ parent }) => parent === 'BugInstance')
  const chosen =
    own.find(({ attributes }) => attributes.primary === 'true') ??
    own[0] ??
    places.find(({ parent, attributes }) => parent !== 'Class' && attributes.start !== undefined) ??
    places[0]
  return chosen?.attributes
}

/** `com/acme/Foo.java` in one of the source folders; Gradle names the files themselves. */
function findSource(sourcePath: string, sources: readonly string[]): string {
  const file = sources.find((source) => source.replaceAll('\\', '/').endsWith(`/${sourcePath}`))
  if (file !== undefined) return file
  return sources.map((folder) => join(folder, sourcePath)).find((path) => existsSync(path)) ?? sourcePath
}

/** 1 is high, 2 normal, 3 low. */
function levelOf(priority: string | undefined): Finding['level'] {
  if (priority === '1') return 'error'
  return priority === '2' ? 'warning' : 'note'
}
