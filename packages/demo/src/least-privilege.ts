import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '@slipway/testkit'
