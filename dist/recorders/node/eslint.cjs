'use strict'
/** Records what ESLint's command line finds, beside the formatter that the user chose. ESLint 7 and later. */
const { join } = require('path')
const { openFindings } = require('./records.cjs')
const { whenLoaded } = require('./when-loaded.cjs')

exports.attach = function (program) {
  const record = openFindings('eslint')
  if (record === undefined || process.argv.includes('--init') || process.argv.includes('--mcp')) return
  const isQuiet = process.argv.includes('--quiet')
  const folder = join(program, '../../lib/eslint')
  // The class of each kind of configuration: ESLint 8 has two of them, and 9 names them anew.
  for (const name of ['eslint.js', 'flat-eslint.js', 'legacy-eslint.js']) {
    whenLoaded(join(folder, name), (loaded) => {
      for (const exported of Object.values(loaded)) follow(exported, record, isQuiet)
    })
  }
}

function follow(ESLint, record, isQuiet) {
  if (typeof ESLint !== 'function' || !ESLint.prototype || !ESLint.prototype.lintFiles) return
  for (const method of ['lintFiles', 'lintText']) {
    const original = ESLint.prototype[method]
    ESLint.prototype[method] = async function (...args) {
      const results = await original.apply(this, args)
      record.findings(findingsOf(results, this, isQuiet))
      record.end()
      return results
    }
  }
}

function findingsOf(results, engine, isQuiet) {
  const meta =
    results.length > 0 && engine.getRulesMetaForResults ? engine.getRulesMetaForResults(results) : {}
  return results.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ severity }) => !isQuiet || severity === 2)
      .map(({ ruleId, severity, message, line, column }) => ({
        tool: 'eslint',
        level: severity === 2 ? 'error' : 'warning',
        message,
        rule: ruleId || undefined,
        url: (ruleId && meta[ruleId] && meta[ruleId].docs && meta[ruleId].docs.url) || undefined,
        file: filePath === '<text>' ? undefined : filePath,
        line: line > 0 ? line : undefined,
        column: column > 0 ? column : undefined,
      })),
  )
}
