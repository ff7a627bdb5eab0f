import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const { SLIPWAY_ARTIFACTS: store, INPUT_NAME: name, INPUT_PATTERN: pattern, INPUT_PATH: path } = process.env
if (name) {
  cpSync(join(store, name.replace(/[^\w.-]+/g, '_')), path, { recursive: true })
} else {
  const start = (pattern || '*').replace(/\*$/, '')
  for (const found of readdirSync(store)) {
    if (found.startsWith(start)) cpSync(join(store, found), join(path, found), { recursive: true })
  }
}
