import { whyUnanswered } from '../../src/registry/why-unanswered.js'

const error = (message: string, code?: string): Error => Object.assign(new Error(message), { code })

describe('a registry that gave no answer', () => {
  it.each([
    [
      error('getaddrinfo ENOTFOUND registry-1.docker.io', 'ENOTFOUND'),
      'DNS has no address for it here (ENOTFOUND)',
    ],
    [error('connect ECONNREFUSED 127.0.0.1:1', 'ECONNREFUSED'), 'nothing listens there (ECONNREFUSED)'],
    [error('self-signed', 'SELF_SIGNED_CERT_IN_CHAIN'), 'not trusted here (SELF_SIGNED_CERT_IN_CHAIN)'],
    [error('the stream ended'), 'the stream ended'],
    ['it did not answer within 5 s', 'it did not answer within 5 s'],
  ])('%#: is told in words: %s', (cause, words) => {
    const told = whyUnanswered('docker.io', cause)
    expect(told).toContain(`docker.io (registry-1.docker.io) could not be asked, `)
    expect(told).toContain(words)
    expect(told).not.toContain('getaddrinfo')
  })

  it('costs a build, and the sentence says what to do about it', () => {
    const told = whyUnanswered('ghcr.io', error('getaddrinfo ENOTFOUND ghcr.io', 'ENOTFOUND'))
    expect(told).toMatch(/^ghcr\.io could not be asked/)
    expect(told).toContain('it is built')
    expect(told).toContain('let this machine reach ghcr.io (DNS, proxy, firewall)')
    expect(told).toContain('@sha256:')
  })
})
