import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { underTraffic, visitSite } from '../src/traffic'

describe('a visit to the site', () => {
  const files = new Map<string, string>()
  let server: Server
  let url: string
  beforeEach(async () => {
    // Quotes are what a minifier leaves out.
    files.set('/', '<title>Orders</title><script defer src=assets/main.js></script><h1>Orders 1.0.0</h1>')
    files.set('/assets/main.js', 'show()')
    server = createServer((request, response) => {
      const file = files.get(request.url ?? '')
      response.writeHead(file === undefined ? 404 : 200).end(file)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  it('finds the version that the page shows', async () => {
    expect(await visitSite(url)).toBe('1.0.0')
  })

  it('fails when a script of the page is missing, or the page itself', async () => {
    files.delete('/assets/main.js')
    await expect(visitSite(url)).rejects.toThrow('HTTP 404')
    files.set('/', '<h1>Another site</h1>')
    await expect(visitSite(url)).rejects.toThrow('shows no version of the site')
  })

  it('is made over and over while something goes on, and every failed one is counted', async () => {
    const visits: string[] = []
    const { traffic } = await underTraffic(
      async (agent) => {
        const version = await visitSite(url, agent).finally(() => visits.push('made'))
        return version
      },
      async () => {
        while (visits.length < 3) await new Promise(setImmediate)
        files.set('/', '<script src="assets/new.js"></script><h1>Orders 1.1.0</h1>')
        while (visits.length < 6) await new Promise(setImmediate)
        files.set('/assets/new.js', '')
        while (visits.length < 9) await new Promise(setImmediate)
      },
    )
    expect([...traffic.versions.keys()]).toEqual(['1.0.0', '1.1.0'])
    expect(traffic.failed).toBeGreaterThanOrEqual(2)
    const answered = [...traffic.versions.values()].reduce((sum, count) => sum + count, 0)
    expect(traffic.requests).toBe(answered + traffic.failed)
  })
})
