import type { JsonFormat, LineFormat, TestContent, XmlFormat } from './content.js'
import { ctrf } from './formats/ctrf.js'
import { goTestJson } from './formats/go-test-json.js'
import { jestJson, vitestJson } from './formats/jest-json.js'
import { junitXml } from './formats/junit-xml.js'
import { mochaJson } from './formats/mocha-json.js'
import { nunit2Xml } from './formats/nunit2-xml.js'
import { nunit3Xml } from './formats/nunit3-xml.js'
import { tap } from './formats/tap.js'
import { testngXml } from './formats/testng-xml.js'
import { trx } from './formats/trx.js'
import { xunitXml } from './formats/xunit-xml.js'

/** No two of them match the same document. */
export const xmlTestFormats: readonly XmlFormat<TestContent>[] = [
  junitXml,
  testngXml,
  nunit3Xml,
  nunit2Xml,
  xunitXml,
  trx,
]

/** No two of them match the same value. */
export const jsonTestFormats: readonly JsonFormat<TestContent>[] = [jestJson, vitestJson, mochaJson, ctrf]

/** In the order in which they are asked: a program that `go test` runs may print what looks like TAP. */
export const lineTestFormats: readonly LineFormat<TestContent>[] = [goTestJson, tap]
