import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

const testsPerMiB = 2000
const testsPerSuite = 50

/**
 * Writes JUnit XML as Surefire does, suites of 50 tests each: one fails with a stack, one is skipped, every seventh has
 * printed something. 2,000 tests take about 1 MiB.
 */
export async function writeJUnitXml(path, mib) {
  const out = createWriteStream(path)
  out.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n')
  for (let suite = 0; suite < (mib * testsPerMiB) / testsPerSuite; suite++) {
    if (!out.write(suiteXml(suite))) await once(out, 'drain')
  }
  out.end('</testsuites>\n')
  await once(out, 'finish')
  return path
}

function suiteXml(suite) {
  const name = `com.example.shop.module${suite % 40}.orders.OrderServiceTest${suite}`
  const tests = Array.from({ length: testsPerSuite }, (_, index) =>
    testXml(name, suite * testsPerSuite + index),
  )
  return `  <testsuite name="${name}" time="24.975" tests="${testsPerSuite}" errors="0" skipped="1" failures="1">
    <properties>
${properties}
    </properties>
${tests.join('\n')}
  </testsuite>
`
}

function testXml(className, index) {
  const place = index % testsPerSuite
  const time = (((index * 7919) % 1000) / 1000).toFixed(3)
  const head = `    <testcase name="placesOrderWithDiscountAndShipping${place}(String, int)[${place}]" classname="${className}" time="${time}"`
  if (place === 7) return `${head}>\n${failure}\n    </testcase>`
  if (place === 9) return `${head}>\n      <skipped message="until the new prices are in"/>\n    </testcase>`
  if (place % 7 === 3) return `${head}>\n${output}\n    </testcase>`
  return `${head}/>`
}

const properties = Array.from(
  { length: 20 },
  (_, index) => `      <property name="java.setting.${index}" value="/usr/lib/jvm/java-17/conf/${index}"/>`,
).join('\n')

const stack = Array.from(
  { length: 30 },
  (_, index) => `\tat com.example.shop.orders.internal.Step${index}.run(Step${index}.java:${40 + index})`,
).join('\n')

const failure = `      <failure message="expected: &lt;1&gt; but was: &lt;2&gt;" type="org.opentest4j.AssertionFailedError"><![CDATA[org.opentest4j.AssertionFailedError: expected: <1> but was: <2>
${stack}]]></failure>`

const log = Array.from(
  { length: 24 },
  (_, index) =>
    `12:00:0${index % 10}.123 [main] INFO  c.e.shop.orders.OrderService - order ${index} placed & paid`,
).join('\n')

const output = `      <system-out><![CDATA[${log}]]></system-out>`
