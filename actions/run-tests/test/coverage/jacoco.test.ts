import { read, readFixture, spell } from './read.js'

describe('JaCoCo XML', () => {
  it('names files by package and module, though two modules have files of the same name', async () => {
    const { files } = (await readFixture('jacoco/aggregate.xml')).coverage
    expect(files.map(({ file, package: name, module }) => [module, name, file])).toEqual([
      ['orders', 'com.acme.orders', 'com/acme/orders/Orders.java'],
      ['orders', 'com.acme', 'com/acme/App.java'],
      ['prices', 'com.acme', 'com/acme/App.java'],
      ['prices', 'com.acme.prices', 'com/acme/prices/Prices.java'],
    ])
  })

  it('takes a line as run when one of its instructions was, as its own counters do', async () => {
    expect(spell((await readFixture('jacoco/orders.xml')).coverage)).toEqual({
      'com/acme/orders/Orders.java': '6+ 7+ 10+ 11 13+ 14+ 17+ 20 22',
      'com/acme/App.java': '3 5 6',
    })
  })

  it('may hold groups of groups, and classes of no package', async () => {
    const text = `<report name="r"><group name="shop"><group name="web"><package name=""><sourcefile name="A.kt">
      <line nr="1" mi="0" ci="2" mb="0" cb="0"/></sourcefile></package></group></group></report>`
    expect((await read(text)).coverage.files).toMatchObject([
      { file: 'A.kt', module: 'shop/web', package: undefined },
    ])
  })

  it('never asks for the document type that it names', async () => {
    const text = `<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "http://127.0.0.1:1/report.dtd"><report name="r"/>`
    await expect(read(text)).resolves.toMatchObject({ coverage: { files: [] } })
  })

  it.each([
    [
      'tells no lines',
      '<report name="r"><package name="a"><class name="a/A"/></package><counter type="INSTRUCTION" missed="3" covered="0"/></report>',
      /compiled without debug information/,
    ],
    ['is another kind of report', '<report><summary/></report>', /it is a <report> with <summary>/],
    [
      'has a count that is none',
      '<report name="r"><package name="a"><sourcefile name="A.java"><line nr="1" ci="?"/></sourcefile></package></report>',
      /a\/A\.java has the count "\?"/,
    ],
    ['is cut', '<report name="r"><package name="a"><class name="a/A"><meth', /it is cut/],
  ])('is unreadable when it %s', async (_, text, problem) => {
    await expect(read(text)).rejects.toThrow(problem)
  })
})
