import { clover } from './clover.js'
import { cobertura } from './cobertura.js'
import type { JsonCoverageFormat, LineCoverageFormat, XmlCoverageFormat } from './coverage-format.js'
import { goCover } from './go-cover.js'
import { istanbulJson } from './istanbul-json.js'
import { istanbulSummary } from './istanbul-summary.js'
import { jacoco } from './jacoco.js'
import { lcov } from './lcov.js'

/** No two of them match the same document. */
export const xmlCoverageFormats: readonly XmlCoverageFormat[] = [cobertura, jacoco, clover]

/** No two of them match the same text. */
export const lineCoverageFormats: readonly LineCoverageFormat[] = [lcov, goCover]

/** No two of them match the same value. */
export const jsonCoverageFormats: readonly JsonCoverageFormat[] = [istanbulJson, istanbulSummary]
