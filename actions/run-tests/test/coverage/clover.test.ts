import { read, readFixture, spell } from './read.js'

const shop = '/home/runner/work/shop/shop'

describe('Clover XML', () => {
  it('of OpenClover tells conditions by how often they held, and has the tests apart', async () => {
    expect(spell((await readFixture('openclover/clover.xml')).coverage)).toEqual({
      [`${shop}/prices/src/main/java/com/acme/prices/Prices.java`]: '5+ 6+ 7+ 8 9',
      [`${shop}/prices/src/main/java/com/acme/App.java`]: '5+',
      [`${shop}/orders/src/main/java/com/acme/orders/Orders.java`]: '10+ 11 13+ 17+ 22',
    })
  })

  it('of PHPUnit has files inside and outside of packages, named by their whole path', async () => {
    const { files } = (await readFixture('phpunit/clover.xml')).coverage
    expect(files.map((file) => [file.file, file.package])).toEqual([
      [`${shop}/src/Orders.php`, 'Shop'],
      [`${shop}/src/bootstrap.php`, undefined],
    ])
  })

  it('is not told from Cobertura by the name of its root alone', async () => {
    const project = '<project><file name="a.php"><line num="1" type="stmt" count="1"/></file></project>'
    await expect(read(`<coverage generated="1">${project}</coverage>`)).resolves.toMatchObject({
      formats: ['Clover XML'],
    })
    await expect(read(`<coverage version="1">${project}</coverage>`)).rejects.toThrow(
      'of no format of coverage',
    )
  })

  it.each([
    ['has no project', '<coverage generated="1"/>', /it has no <project>/],
    [
      'has a count that is none',
      '<coverage clover="4"><project><file name="A.java"><line num="1" type="cond" truecount="1" falsecount="-"/></file></project></coverage>',
      /A\.java has the count "-"/,
    ],
  ])('is unreadable when it %s', async (_, text, problem) => {
    await expect(read(text)).rejects.toThrow(problem)
  })
})
