import { formatMoment } from '../../src/tags/format-moment.js'

// What Moment 2.30 with moment-timezone says of the same moment, format and zone.
describe('a moment', () => {
  const friday = new Date('2020-01-10T00:30:05.678Z')
  it.each([
    ['UTC', 'M Mo MM MMM MMMM Q Qo', '1 1st 01 Jan January 1 1st'],
    ['UTC', 'D Do DD DDD DDDo DDDD', '10 10th 10 10 10th 010'],
    ['UTC', 'd do dd ddd dddd e E', '5 5th Fr Fri Friday 5 5'],
    ['UTC', 'w wo ww W Wo WW', '2 2nd 02 2 2nd 02'],
    ['UTC', 'YY YYYY Y gg gggg GG GGGG', '20 2020 2020 20 2020 20 2020'],
    ['UTC', 'A a H HH h hh k kk', 'AM am 0 00 12 12 24 24'],
    ['UTC', 'm mm s ss S SS SSS SSSS', '30 30 5 05 6 67 678 6780'],
    ['UTC', 'X x', '1578616205 1578616205678'],
    ['UTC', 'Z ZZ z', '+00:00 +0000 UTC'],
    ['UTC', 'Hmm Hmmss hmm hmmss', '030 03005 1230 123005'],
    ['UTC', 'L|LL|LT|LTS', '01/10/2020|January 10, 2020|12:30 AM|12:30:05 AM'],
    ['UTC', 'l|ll', '1/10/2020|Jan 10, 2020'],
    ['UTC', '[at] YYYY[YYYY] \\M', 'at 2020YYYY M'],
    ['UTC', 'YYYY-MM-DDTHH:mm:ss.SSS[Z]', '2020-01-10T00:30:05.678Z'],
    ['UTC', 'YYYYMMDDHHmmss', '20200110003005'],
    ['UTC', 'YYYYYY YYYYY y N', '+002020 02020 2020 AD'],
    ['Asia/Tokyo', 'YYYYMMDD-HHmmss Z', '20200110-093005 +09:00'],
    ['America/St_Johns', 'YYYYMMDD-HHmmss ZZ', '20200109-210005 -0330'],
    ['America/New_York', 'dddd Do h a', 'Thursday 9th 7 pm'],
  ])('in %s by %s is %s', (timeZone, format, text) => {
    expect(formatMoment(friday, format, timeZone)).toBe(text)
  })

  it.each([
    ['2021-01-03T12:00:00Z', '2020-W53-7 2021-02'],
    ['2018-12-31T12:00:00Z', '2019-W01-1 2019-01'],
    ['2024-12-29T12:00:00Z', '2024-W52-7 2025-01'],
    ['2014-12-30T00:00:00Z', '2015-W01-2 2015-01'],
    ['2021-12-28T00:00:00Z', '2021-W52-2 2022-01'],
    ['2023-01-01T00:00:00Z', '2022-W52-7 2023-01'],
  ])('%s lies in the week %s', (moment, weeks) => {
    expect(formatMoment(new Date(moment), 'GGGG-[W]WW-E gggg-ww', 'UTC')).toBe(weeks)
  })

  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [22, '22nd'],
  ])('on day %i is the %s', (day, text) => {
    expect(formatMoment(new Date(Date.UTC(2020, 0, day)), 'Do', 'UTC')).toBe(text)
  })

  it('at noon is 12 pm', () => {
    expect(formatMoment(new Date('2020-01-10T12:00:00Z'), 'h A k', 'UTC')).toBe('12 PM 12')
  })

  it('before and after the clocks change has each its offset', () => {
    const formats = ['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z'].map((moment) =>
      formatMoment(new Date(moment), 'HH:mm:ss Z', 'Europe/Berlin'),
    )
    expect(formats).toEqual(['01:59:59 +01:00', '03:00:00 +02:00'])
  })
})
