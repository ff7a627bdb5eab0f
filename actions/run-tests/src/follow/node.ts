import type { Follower } from './follower.js'
import { recorder } from './recorders.js'

/** Every Node process of a command loads the recorders, beside whatever the user has in NODE_OPTIONS. */
export const nodeFollower: Follower = {
  name: 'node',
  prepare({ env }) {
    const option = `--require ${quote(recorder('node/hook.cjs'))}`
    const { NODE_OPTIONS: own } = env
    return Promise.resolve({ environment: { NODE_OPTIONS: own ? `${own} ${option}` : option } })
  },
}

/** Source: https://nodejs.org/api/cli.html#node_optionsoptions (spaces in quotes; a backslash escapes). */
function quote(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&')}"`
}
