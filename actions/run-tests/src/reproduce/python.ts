import { findPythonEnvironment } from '../projects/python-environment.js'
import type { Reproduce } from './reproduce.js'

/** By its node id, which pytest takes as it prints it. */
export const reproducePytest: Reproduce = ({ selector }, { directory }, workspace) => {
  if (selector === undefined) return undefined
  const { lock, run } = findPythonEnvironment(directory, workspace)
  return [...(lock === undefined ? [] : run.split(' ')), 'pytest', selector]
}
