import { versionsBefore } from '../src/rolling/versions-before.js'

// In these tables a day passes with each deployment.
const at = (day: number): Date => new Date(Date.UTC(2026, 0, 1 + day))

/** The names of what was before, the nearest first, separated by spaces. */
function before(deployed: string, current: string): string {
  const names = deployed === '' ? [] : deployed.split(' ')
  const versions = names.map((revision, day) => ({ revision, deployedAt: at(day) }))
  return versionsBefore(versions, current)
    .map(({ revision }) => revision)
    .join(' ')
}

describe('what was before the current revision', () => {
  it.each([
    ['nothing is known', '', 'A', ''],
    ['a history of one', 'A', 'A', ''],
    ['one after the other', 'Z A B', 'B', 'A Z'],
    ['a way back takes what came after it away', 'Z A B A', 'A', 'Z'],
    ['and another one goes further back', 'Z A B A Z', 'Z', ''],
    ['two ways back over one, to A by its name', 'Z A B C A', 'A', 'Z'],
    ['the bad one, deployed again, stands on top again', 'Z A B A B', 'B', 'A Z'],
    ['a new one after a way back', 'Z A B A C', 'C', 'A Z'],
    ['back from that', 'Z A B A C A', 'A', 'Z'],
    ['the same twice in a row (forced, or settings alone)', 'Z A A', 'A', 'Z'],
    ['the same twice in a row, and then another', 'Z A A B', 'B', 'A Z'],
    ['forced anew after a way back', 'Z A B A A', 'A', 'Z'],
    ['the beginning is cut off: what it went back to is not there before', 'B A', 'A', 'B'],
    ['and with what ran before the oldest record, it is', 'A B A', 'A', ''],
    ['the current one is being deployed, or never was completely', 'Z A', 'B', 'A Z'],
    ['the current one is on its way back', 'Z A B', 'A', 'Z'],
    ['only others are known', 'A', 'B', 'A'],
    ['there and back and there', 'A B A B A B', 'B', 'A'],
  ])('%s: %j, now %s', (_why, deployed, current, expected) => {
    expect(before(deployed, current)).toBe(expected)
  })

  it('is as old as its last deployment', () => {
    const deployed = ['Z', 'A', 'A', 'B'].map((revision, day) => ({ revision, deployedAt: at(day) }))
    expect(versionsBefore(deployed, 'B')).toEqual([
      { revision: 'A', deployedAt: at(2) },
      { revision: 'Z', deployedAt: at(0) },
    ])
  })

  it('is never the current one, and nothing twice, whatever was deployed', () => {
    const all = ['A', 'B', 'C']
    const histories = (length: number): readonly (readonly string[])[] =>
      length === 0 ? [[]] : histories(length - 1).flatMap((shorter) => all.map((one) => [...shorter, one]))
    for (const history of histories(6)) {
      for (const current of all) {
        const found = before(history.join(' '), current).split(' ').filter(Boolean)
        expect(found).not.toContain(current)
        expect(new Set(found).size).toBe(found.length)
        // Going back there takes nothing else away than the current one.
        if (found[0] !== undefined) {
          const again = before([...history, current, found[0]].join(' '), found[0])
          expect(again).toBe(found.slice(1).join(' '))
        }
      }
    }
  })
})
