import { proxyOf } from '../src/proxy/proxy-of.js'

const proxy = 'http://proxy.example.com:3128'
const asked = (env: Readonly<Record<string, string>>, host: string, port = 443): string | undefined =>
  proxyOf({ isSecure: port !== 80, host, port }, env)?.href

describe('the proxy of the environment', () => {
  it.each<[string, Readonly<Record<string, string>>, number, string | undefined]>([
    ['none', {}, 443, undefined],
    ['none that is empty', { HTTPS_PROXY: '' }, 443, undefined],
    ['HTTPS_PROXY for https', { HTTPS_PROXY: proxy, HTTP_PROXY: 'http://other' }, 443, `${proxy}/`],
    ['HTTP_PROXY for http', { HTTPS_PROXY: 'http://other', HTTP_PROXY: proxy }, 80, `${proxy}/`],
    ['no HTTP_PROXY for https', { HTTP_PROXY: proxy }, 443, undefined],
    [
      'names in lower case before those in capitals',
      { HTTPS_PROXY: 'http://other', https_proxy: proxy },
      443,
      `${proxy}/`,
    ],
    ['no scheme', { HTTPS_PROXY: 'proxy.example.com:3128' }, 443, `${proxy}/`],
    ['TLS with the proxy', { HTTPS_PROXY: 'https://proxy.example.com' }, 443, 'https://proxy.example.com/'],
  ])('is %s', (_what, env, port, expected) => {
    expect(asked(env, 's3.eu-west-1.amazonaws.com', port)).toBe(expected)
  })

  it.each([
    ['api.example.com', 'api.example.com', true],
    ['example.com', 'api.example.com', true],
    ['.example.com', 'api.example.com', true],
    ['*.example.com', 'api.example.com', true],
    ['.example.com', 'example.com', true],
    ['example.com', 'notexample.com', false],
    ['EXAMPLE.com', 'api.Example.COM', true],
    ['one.test, two.test', 'two.test', true],
    ['one.test two.test', 'one.test', true],
    ['api.example.com:443', 'api.example.com', true],
    ['api.example.com:8443', 'api.example.com', false],
    ['.example.com:443', 'api.example.com', true],
    ['*', 'api.example.com', true],
    ['', 'api.example.com', false],
    [', .', 'api.example.com', false],
    ['10.0.0.0/8', '10.1.2.3', false],
    ['10.1.2.3', '10.1.2.3', true],
    ['[2001:db8::1]:443', '2001:db8::1', true],
    ['2001:db8::1', '2001:db8::1', true],
  ])('with NO_PROXY %j leaves out %s: %s', (exceptions, host, isLeftOut) => {
    for (const name of ['NO_PROXY', 'no_proxy']) {
      expect(asked({ HTTPS_PROXY: proxy, [name]: exceptions }, host) === undefined).toBe(isLeftOut)
    }
  })

  it.each([
    'localhost',
    'app.localhost',
    '127.0.0.1',
    '127.8.8.8',
    '::1',
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
  ])('is never that of %s, which is this machine or gives it credentials', (host) => {
    expect(asked({ HTTPS_PROXY: proxy, HTTP_PROXY: proxy }, host)).toBeUndefined()
    expect(asked({ HTTPS_PROXY: proxy, HTTP_PROXY: proxy }, host, 80)).toBeUndefined()
  })

  it.each([
    ['http://user:hunter2@[', 'HTTPS_PROXY is no address'],
    ['socks5://user:hunter2@proxy:1080', 'HTTPS_PROXY names a proxy that speaks socks5'],
  ])('that cannot be used is an error without its password: %s', (value, message) => {
    expect(() => asked({ HTTPS_PROXY: value }, 'api.example.com')).toThrow(message)
    expect(() => asked({ HTTPS_PROXY: value }, 'api.example.com')).not.toThrow(/hunter2/)
  })
})
