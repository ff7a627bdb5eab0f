import type { Request } from '../service.js'

/** A header that comes once. */
export function header(request: Pick<Request, 'headers'>, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
