import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ObjectHeaders } from '../../src/site/object-headers.js'
import type { SiteObject } from '../../src/site/site-object.js'

const made: string[] = []

/** An object of a site that is just these bytes, or a file with them. */
export function madeObject(
  path: string,
  bytes: Buffer | string,
  given: {
    readonly headers?: Partial<ObjectHeaders>
    readonly encoding?: SiteObject['encoding']
    isFile?: boolean
  } = {},
): SiteObject {
  const whole = Buffer.from(bytes)
  return {
    path,
    content:
      given.isFile === true ? { kind: 'file', realPath: madeFile(whole) } : { kind: 'bytes', bytes: whole },
    size: whole.length,
    sha256: createHash('sha256').update(whole).digest('base64url'),
    encoding: given.encoding ?? 'identity',
    headers: { contentType: 'text/plain; charset=utf-8', cacheControl: 'no-cache', ...given.headers },
    headersHash: '',
  }
}

function madeFile(bytes: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-object-'))
  made.push(folder)
  const path = join(folder, 'content')
  writeFileSync(path, bytes)
  return path
}

export function removeFiles(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true })
}
