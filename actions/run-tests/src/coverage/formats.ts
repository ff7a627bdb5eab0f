import type { JsonFormat, LineFormat, XmlFormat } from '../readers/content.js'
import { clover } from './clover.js'
import { cobertura } from './cobertura.js'
import type { Coverage } from './coverage.js'
import { goCover } from './go-cover.js'
import { istanbulJson } from './istanbul-json.js'
import { istanbulSummary } from './istanbul-summary.js'
import { jacoco } from './jacoco.js'
import { lcov } from './lcov.js'

/** No two of them match the same document. */
export const xmlCoverageFormats: readonly XmlFormat<Coverage>[] = [cobertura, jacoco, clover]

/** No two of them match the same text. */
export const lineCoverageFormats: readonly LineFormat<Coverage>[] = [lcov, goCover]

/** No two of them match the same value. */
export const jsonCoverageFormats: readonly JsonFormat<Coverage>[] = [istanbulJson, istanbulSummary]
