/**
 * Stands in for `@actions/http-client` in the bundles (tsconfig `paths`). @actions/core imports that package for
 * `getIDToken` alone, and with it undici: 50 ms at every start. This one loads the real client at the first call, and
 * from then on its exports are the real ones.
 */
type Real = typeof import('../../../node_modules/@actions/http-client/lib/index.js')
type RealClient = InstanceType<Real['HttpClient']>

/** What can be done before the real client is there: @actions/core's one call. */
class LazyHttpClient {
  readonly #arguments: ConstructorParameters<Real['HttpClient']>

  constructor(...args: ConstructorParameters<Real['HttpClient']>) {
    this.#arguments = args
  }

  async getJson(url: string): ReturnType<RealClient['getJson']> {
    const { HttpClient: Client } = await loadHttpClient()
    return new Client(...this.#arguments).getJson(url)
  }

  getAgent(): never {
    throw new Error('await loadHttpClient() before @actions/github is imported')
  }
}

// Importers see what is assigned here later. They are typed as the real thing, as which they are used.
export let HttpClient = LazyHttpClient as unknown as Real['HttpClient']
export let HttpClientError: Real['HttpClientError']
export let HttpCodes: Real['HttpCodes']

let real: Real | undefined

/** Loads the real client. Await this before importing @actions/github or @actions/cache, which use it as they load. */
export async function loadHttpClient(): Promise<Real> {
  if (real === undefined) {
    real = await import('../../../node_modules/@actions/http-client/lib/index.js')
    ;({ HttpClient, HttpClientError, HttpCodes } = real)
  }
  return real
}
