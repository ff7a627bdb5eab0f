/** The one handler @actions/core takes from `@actions/http-client/lib/auth`; that module is small and loads nothing. */
export { BearerCredentialHandler } from '../../../node_modules/@actions/http-client/lib/auth.js'
