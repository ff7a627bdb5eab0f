import { existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTemporaryFiles } from '../src/temporary-files'

describe('temporary files', () => {
  const parent = mkdtempSync(join(tmpdir(), 'slipway-test-'))

  it('are for this user alone, remembered for the post step, and gone afterwards', () => {
    let remembered: readonly string[] = []
    const temporary = createTemporaryFiles(parent, (paths) => (remembered = [...paths]))
    const folder = temporary.directory('docker')
    writeFileSync(join(folder, 'config.json'), '{}')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(remembered).toEqual([folder])
    temporary.removeAll()
    temporary.removeAll()
    expect(existsSync(folder)).toBe(false)
  })
})
