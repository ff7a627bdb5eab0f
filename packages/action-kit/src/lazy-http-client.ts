/**
 * Stands in for `@actions/http-client` in the bundles (tsconfig `paths`). @actions/core imports that package for
 * `getIDToken` alone, and with it undici: 50 ms at every start. This one loads the real client at the first call.
 */
type Real = typeof import('../../../node_modules/@actions/http-client/lib/index.js')
type RealClient = InstanceType<Real['HttpClient']>

let real: Real | undefined

/** Loads the real client. @actions/github calls it synchronously while it loads, so await this before importing that. */
export async function loadHttpClient(): Promise<Real> {
  real ??= await import('../../../node_modules/@actions/http-client/lib/index.js')
  return real
}

export class HttpClient {
  readonly #arguments: ConstructorParameters<Real['HttpClient']>

  constructor(...args: ConstructorParameters<Real['HttpClient']>) {
    this.#arguments = args
  }

  async getJson(url: string): ReturnType<RealClient['getJson']> {
    const { HttpClient: Client } = await loadHttpClient()
    return new Client(...this.#arguments).getJson(url)
  }

  getAgent(url: string): ReturnType<RealClient['getAgent']> {
    return this.#loaded().getAgent(url)
  }

  getAgentDispatcher(url: string): ReturnType<RealClient['getAgentDispatcher']> {
    return this.#loaded().getAgentDispatcher(url)
  }

  #loaded(): RealClient {
    if (real === undefined) throw new Error('await loadHttpClient() before @actions/github is imported')
    return new real.HttpClient(...this.#arguments)
  }
}
