import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stages } from '../../stages.js'
import { makeSchema } from './make-schema.js'
import { readDescriptions } from './read-descriptions.js'

/** Writes the schema into the repository at `root`, or with `--check` says whether it is what it should be. */
async function main([root = '.', mode]: readonly string[]): Promise<void> {
  const path = join(root, 'schema', 'slipway.schema.json')
  const { format, resolveConfig } = await import('prettier')
  const schema = JSON.stringify(makeSchema(stages, readDescriptions(root)))
  const content = await format(schema, { ...(await resolveConfig(path)), filepath: path })
  if (mode === '--write') writeFileSync(path, content)
  else if (readFileSync(path, 'utf8') !== content) {
    console.error(
      'schema/slipway.schema.json does not show what the actions take. Run node scripts/schema.mjs.',
    )
    process.exitCode = 1
  }
}

void main(process.argv.slice(2))
