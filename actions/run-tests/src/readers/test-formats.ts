import type { JsonFormat, LineFormat, TestContent, XmlFormat } from './content.js'
import { jestJson } from './formats/jest-json.js'
import { junitXml } from './formats/junit-xml.js'
import { mochaJson } from './formats/mocha-json.js'

/** No two of them match the same document. */
export const xmlTestFormats: readonly XmlFormat<TestContent>[] = [junitXml]

/** In the order in which they are asked: the first that matches is taken. */
export const jsonTestFormats: readonly JsonFormat<TestContent>[] = [jestJson, mochaJson]

export const lineTestFormats: readonly LineFormat<TestContent>[] = []
