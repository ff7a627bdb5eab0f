import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from 'node:tls'

/** TLS in front of a server on loopback. */
export interface TlsFront {
  readonly port: number
  /** For NODE_EXTRA_CA_CERTS. */
  readonly certificateFile: string
  readonly certificate: string
  stop(): Promise<void>
}

/**
 * Has a server that speaks plain text answer by TLS as well, under a certificate of its own.
 * @param names as in a certificate: `DNS:api.example.test`, `IP:203.0.113.10`
 */
export async function startTlsFront(port: number, names: readonly string[]): Promise<TlsFront> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-tls-'))
  const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2']
  const extensions = ['-addext', `subjectAltName=${names.join(',')}`]
  const files = ['-keyout', keyFile, '-out', certificateFile]
  execFileSync('openssl', ['req', ...kind, ...files, '-subj', '/CN=test', ...extensions], { stdio: 'ignore' })
  const certificate = readFileSync(certificateFile, 'utf8')
  const open = new Set<Socket>()
  const server = createServer({ key: readFileSync(keyFile), cert: certificate }, (client) => {
    const behind = connect(port, '127.0.0.1')
    for (const socket of [client, behind]) {
      open.add(socket)
      socket.on('error', () => socket.destroy()).once('close', () => open.delete(socket))
    }
    client.pipe(behind).pipe(client)
    behind.once('close', () => client.destroy())
    client.once('close', () => behind.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    certificateFile,
    certificate,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
      rmSync(folder, { recursive: true })
    },
  }
}
