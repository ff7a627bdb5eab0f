import { shimFollower } from './shims.js'

/** Follows `go test`. */
export const goFollower = shimFollower('go')
