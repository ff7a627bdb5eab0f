import type { XmlFormat } from '../content.js'

/** What Failsafe keeps between `integration-test` and `verify`. Source: failsafe-summary.xsd */
export const failsafeSummary: XmlFormat<string> = {
  name: 'Failsafe summary',
  matches: ({ name }) => name === 'failsafe-summary',
  create: () => ({
    open: () => undefined,
    end: () => 'it only sums up the TEST-*.xml beside it',
  }),
}
