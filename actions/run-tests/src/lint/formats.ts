import { checkstyle } from './checkstyle.js'
import { eslintJson } from './eslint-json.js'
import type { JsonFindingsFormat, XmlFindingsFormat } from './findings-format.js'
import { golangciJson } from './golangci-json.js'
import { pmdXml } from './pmd-xml.js'
import { pylintJson, ruffJson } from './python-json.js'
import { sarif } from './sarif.js'
import { spotbugsXml } from './spotbugs-xml.js'
import { stylelintJson } from './stylelint-json.js'

/** No two of them match the same document. */
export const xmlFindingsFormats: readonly XmlFindingsFormat[] = [checkstyle, pmdXml, spotbugsXml]

/** A list of nothing, which several linters write when they find nothing: whose it is cannot be told, and need not be. */
const nothing: JsonFindingsFormat = {
  name: 'an empty list of findings',
  matches: (value) => Array.isArray(value) && value.length === 0,
  read: () => [],
}

/** In the order in which they are asked: the first that matches is taken. */
export const jsonFindingsFormats: readonly JsonFindingsFormat[] = [
  sarif,
  eslintJson,
  stylelintJson,
  ruffJson,
  pylintJson,
  golangciJson,
  nothing,
]
