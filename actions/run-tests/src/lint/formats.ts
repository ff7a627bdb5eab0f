import { checkstyle } from './checkstyle.js'
import { eslintJson } from './eslint-json.js'
import type { JsonFindingsFormat, XmlFindingsFormat } from './findings-format.js'
import { sarif } from './sarif.js'

/** No two of them match the same document. */
export const xmlFindingsFormats: readonly XmlFindingsFormat[] = [checkstyle]

/** In the order in which they are asked: the first that matches is taken. */
export const jsonFindingsFormats: readonly JsonFindingsFormat[] = [sarif, eslintJson]
