import { execFileSync } from 'node:child_process'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { folder } from '../world.js'

export interface Certificates {
  /** A folder with ca.pem, cert.pem and key.pem, of 127.0.0.1. */
  readonly server: string
  /** Of somebody whom the server knows. */
  readonly client: string
}

/** A certificate authority with a server and a client. */
export function makeCertificates(): Certificates {
  const authority = folder()
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { cwd: authority, stdio: 'pipe' })
  }
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '1']
  openssl('req', '-x509', ...key, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=slipway test')
  const issue = (name: string, ...more: readonly string[]): string => {
    const out = folder()
    const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-subj', `/CN=${name}`, ...more]
    openssl('req', '-x509', ...key, '-keyout', 'key.pem', '-out', 'cert.pem', ...signed)
    for (const file of ['key.pem', 'cert.pem']) renameSync(join(authority, file), join(out, file))
    execFileSync('cp', [join(authority, 'ca.pem'), out])
    return out
  }
  return {
    server: issue('server', '-addext', 'subjectAltName=IP:127.0.0.1'),
    client: issue('client', '-addext', 'extendedKeyUsage=clientAuth'),
  }
}
