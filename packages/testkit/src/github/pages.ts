import { json, type Reply, type Request } from './http.js'

/** One page of a list, with the Link header that leads to the next. Source: docs.github.com, "Using pagination". */
export function page(request: Request, url: string, all: readonly unknown[]): Reply {
  const size = Math.min(100, number(request, 'per_page', 30))
  const current = number(request, 'page', 1)
  const last = Math.max(1, Math.ceil(all.length / size))
  const link = (to: number, rel: string): string => {
    const query = new URLSearchParams(request.query)
    query.set('page', String(to))
    return `<${url}${request.path}?${query.toString()}>; rel="${rel}"`
  }
  const links = current < last ? [link(current + 1, 'next'), link(last, 'last')] : []
  const found = all.slice((current - 1) * size, current * size)
  return json(200, found, links.length === 0 ? {} : { link: links.join(', ') })
}

function number(request: Request, name: string, otherwise: number): number {
  return Number(request.query.get(name) ?? otherwise)
}
