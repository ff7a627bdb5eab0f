import { UserError } from '@slipway/action-kit'

/** Where a connection leads. */
export interface Destination {
  readonly isSecure: boolean
  /** An address of IPv6 without brackets. */
  readonly host: string
  readonly port: number
}

type Environment = Readonly<Record<string, string | undefined>>

const names = {
  secure: ['https_proxy', 'HTTPS_PROXY'],
  plain: ['http_proxy', 'HTTP_PROXY'],
} as const

/** Whether the environment names any proxy; where it does not, nothing of this folder is loaded. */
export function namesProxy(env: Environment): boolean {
  return [...names.secure, ...names.plain].some((name) => (env[name] ?? '') !== '')
}

/**
 * The proxy that the environment asks for on the way to a destination, as curl and the runner read HTTPS_PROXY, HTTP_PROXY
 * and NO_PROXY: names in lower case stand before those in capitals, and an entry of NO_PROXY is meant with everything
 * below it. Networks (10.0.0.0/8) are not read, as by most.
 * @throws UserError for a proxy that is no address, or of a kind that is not spoken
 */
export function proxyOf(to: Destination, env: Environment): URL | undefined {
  const [name, value] = firstOf(to.isSecure ? names.secure : names.plain, env)
  if (value === '' || isNear(to.host)) return undefined
  if (isExcepted(to, firstOf(['no_proxy', 'NO_PROXY'], env)[1])) return undefined
  return readProxy(name, value)
}

function firstOf([first, second]: readonly [string, string], env: Environment): readonly [string, string] {
  const lower = env[first] ?? ''
  return lower === '' ? [second, env[second] ?? ''] : [first, lower]
}

/** This machine, and what gives it credentials: no proxy has these. */
function isNear(host: string): boolean {
  return (
    /^(.+\.)?localhost$/i.test(host) ||
    host.startsWith('127.') ||
    // Metadata of the instance, credentials of the task (169.254.169.254, 169.254.170.2, 169.254.170.23).
    host.startsWith('169.254.') ||
    ['::1', '0:0:0:0:0:0:0:1', 'fd00:ec2::254', 'fd00:ec2::23'].includes(host.toLowerCase())
  )
}

function isExcepted({ host, port }: Destination, exceptions: string): boolean {
  const asked = host.toLowerCase()
  return exceptions
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true
      const { name = '', only } = /^\[?(?<name>.+?)\]?(?::(?<only>\d+))?$/.exec(asOne(entry))?.groups ?? {}
      const bare = name.replace(/^\*?\./, '')
      if (bare === '' || (only !== undefined && Number(only) !== port)) return false
      return asked === bare || asked.endsWith(`.${bare}`)
    })
}

/** An address of IPv6 has colons of its own, which name no port. */
function asOne(entry: string): string {
  return !entry.startsWith('[') && entry.split(':').length > 2 ? `[${entry}]` : entry
}

function readProxy(name: string, value: string): URL {
  const text = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  // It may hold a password, so it is not repeated.
  if (!URL.canParse(text)) throw new UserError(`${name} is no address`, { hint: expected })
  const proxy = new URL(text)
  if (proxy.protocol === 'http:' || proxy.protocol === 'https:') return proxy
  throw new UserError(`${name} names a proxy that speaks ${proxy.protocol.slice(0, -1)}`, { hint: expected })
}

const expected =
  'Give it as http://<host>:<port>, with a name and a password as http://<name>:<password>@<host>:<port>.'
