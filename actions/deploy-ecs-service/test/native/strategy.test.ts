import { InputReader } from '@slipway/action-kit'
import type { JsonObject } from '../../src/document/json.js'
import { keepFunctions } from '../../src/native/lifecycle-hooks.js'
import { readStrategy } from '../../src/native/strategy.js'

function read(inputs: Readonly<Record<string, string>>): ReturnType<typeof readStrategy> {
  const reader = new InputReader(new Map(Object.entries(inputs)), '/work')
  const strategy = readStrategy(reader)
  reader.check()
  return strategy
}

const hook = {
  hookTargetArn: 'arn:aws:lambda:eu-west-1:123456789012:function:check',
  roleArn: 'arn:aws:iam::123456789012:role/hooks',
  lifecycleStages: ['POST_SCALE_UP'],
}

describe('the inputs of a strategy', () => {
  it.each<[string, Readonly<Record<string, string>>, ReturnType<typeof readStrategy>]>([
    ['nothing', {}, undefined],
    ['a rolling update', { strategy: 'rolling' }, { strategy: 'ROLLING' }],
    [
      'blue/green with a bake time',
      { strategy: 'blue-green', 'bake-minutes': '15' },
      { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 15 },
    ],
    ['the bake time of a service that has a strategy', { 'bake-minutes': '0' }, { bakeTimeInMinutes: 0 }],
    [
      'a canary',
      { strategy: 'canary', 'canary-percent': '2.5', 'canary-bake-minutes': '20' },
      { strategy: 'CANARY', canaryConfiguration: { canaryPercent: 2.5, canaryBakeTimeInMinutes: 20 } },
    ],
    [
      'linear steps',
      { strategy: 'linear', 'linear-step-percent': '20', 'linear-step-bake-minutes': '3' },
      { strategy: 'LINEAR', linearConfiguration: { stepPercent: 20, stepBakeTimeInMinutes: 3 } },
    ],
    [
      'pauses, in whichever spelling',
      { 'stop-at': 'post-test-traffic-shift\nPOST_SCALE_UP', 'stop-at-minutes': '60' },
      {
        lifecycleHooks: [
          {
            targetType: 'PAUSE',
            lifecycleStages: ['POST_TEST_TRAFFIC_SHIFT', 'POST_SCALE_UP'],
            timeoutConfiguration: { timeoutInMinutes: 60 },
          },
        ],
      },
    ],
    ['no pauses any more', { 'stop-at': 'none' }, { lifecycleHooks: [] }],
    [
      'functions, with members newer than this action',
      { 'lifecycle-hooks': JSON.stringify([{ ...hook, newer: 1 }]) },
      { lifecycleHooks: [{ ...hook, newer: 1 }] },
    ],
  ])('%s', (_name, inputs, expected) => {
    expect(read(inputs)).toEqual(expected)
  })

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['an unknown strategy', { strategy: 'big-bang' }, /rolling \| blue-green \| linear \| canary/],
    ['a bake time of a rolling update', { strategy: 'rolling', 'bake-minutes': '5' }, /bake-minutes/],
    ['canary members without the strategy', { 'canary-percent': '5' }, /without strategy/],
    ['linear members of a canary', { strategy: 'canary', 'linear-step-percent': '5' }, /does not go with/],
    ['a percentage finer than ECS takes', { strategy: 'canary', 'canary-percent': '2.55' }, /steps of 0.1/],
    ['a step too small', { strategy: 'linear', 'linear-step-percent': '2' }, /from 3 to 100/],
    ['half a minute', { strategy: 'blue-green', 'bake-minutes': '0.5' }, /whole minutes/],
    ['a pause within a shift', { 'stop-at': 'PRODUCTION_TRAFFIC_SHIFT' }, /PRE_PRODUCTION_TRAFFIC_SHIFT/],
    ['a timeout of no pause', { 'stop-at-minutes': '5' }, /stop-at asks for none/],
    ['hooks that are no YAML', { 'lifecycle-hooks': '[{' }, /is neither JSON nor YAML/],
    ['hooks that are no list', { 'lifecycle-hooks': 'check' }, /no list of hooks/],
    [
      'a hook of no function',
      { 'lifecycle-hooks': JSON.stringify([{ ...hook, hookTargetArn: 'check' }]) },
      /\[0\].*Lambda function/,
    ],
    [
      'a hook at no stage',
      { 'lifecycle-hooks': JSON.stringify([{ ...hook, lifecycleStages: ['SCALE_UP'] }]) },
      /lifecycleStages/,
    ],
  ])('refuses %s', (_name, inputs, message) => {
    expect(() => read(inputs)).toThrow(message)
  })
})

describe('the hooks of an update', () => {
  const pause = { targetType: 'PAUSE', lifecycleStages: ['POST_SCALE_UP'] }
  const other = { ...hook, hookTargetArn: 'arn:aws:lambda:eu-west-1:123456789012:function:other' }
  const current = {
    strategy: 'CANARY',
    lifecycleHooks: [hook, { ...pause, lifecycleStages: ['PRE_SCALE_UP'] }],
  }

  it.each<[string, JsonObject, JsonObject]>([
    ['stay where none are asked for', { strategy: 'LINEAR' }, { strategy: 'LINEAR' }],
    ['are its functions and the new pauses', { lifecycleHooks: [pause] }, { lifecycleHooks: [hook, pause] }],
    ['are its functions where pauses are removed', { lifecycleHooks: [] }, { lifecycleHooks: [hook] }],
    [
      'are those of the inputs alone, when functions are asked for',
      { lifecycleHooks: [other, pause] },
      { lifecycleHooks: [other, pause] },
    ],
  ])('%s', (_name, wanted, expected) => {
    expect(keepFunctions(wanted, current)).toEqual(expected)
  })
})
