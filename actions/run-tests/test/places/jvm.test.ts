import { expectPlace, type Case } from './repositories.js'

const orders = 'orders/src/test/java/com/acme/OrdersTest.java'
const billing = 'billing/src/test/java/com/acme/OrdersTest.java'
const frame =
  'no\n\tat org.junit.Assert.fail(Assert.java:8)\n\tat com.acme.OrdersTest.total(OrdersTest.java:12)'

describe('a stack of the JVM', () => {
  it.each<[string, Case]>([
    ['by its package', { files: [orders, 'x/OrdersTest.java'], text: frame, expected: `${orders}:12` }],
    [
      'in the module whose report it is',
      {
        files: [orders, billing],
        text: frame,
        run: { report: 'billing/target/surefire-reports/TEST-com.acme.OrdersTest.xml' },
        expected: `${billing}:12`,
      },
    ],
    [
      'in the module whose name the run has',
      { files: [orders, billing], text: frame, run: { module: ':orders' }, expected: `${orders}:12` },
    ],
    [
      'in the module whose folder the run was in',
      { files: [orders, billing], text: frame, run: { directory: 'billing' }, expected: `${billing}:12` },
    ],
    [
      'nowhere, where two modules may be meant',
      { files: [orders, billing], text: frame, expected: undefined },
    ],
    [
      'in another module that alone has the class',
      {
        files: [orders, 'core/src/main/java/com/acme/core/Core.java'],
        text: 'no\n\tat app//com.acme.core.Core.check(Core.java:3)',
        run: { directory: 'orders' },
        expected: 'core/src/main/java/com/acme/core/Core.java:3',
      },
    ],
    [
      'an inner class and a lambda',
      {
        files: [orders],
        text: 'no\n\tat com.acme.OrdersTest$In.lambda$x$0(OrdersTest.java:5)',
        expected: `${orders}:5`,
      },
    ],
    [
      'a test before the source of the same name',
      {
        files: ['a/src/main/java/com/acme/OrdersTest.java', 'a/src/test/java/com/acme/OrdersTest.java'],
        text: frame,
        test: { suite: ['com.acme.OrdersTest'] },
        expected: 'a/src/test/java/com/acme/OrdersTest.java:12',
      },
    ],
    [
      'functions of a Kotlin file',
      {
        files: ['src/main/kotlin/com/acme/Orders.kt'],
        text: 'no\n\tat com.acme.OrdersKt.total(Orders.kt:3)',
        expected: 'src/main/kotlin/com/acme/Orders.kt:3',
      },
    ],
    [
      'Kotlin without the folders that all packages share, by what the file declares',
      {
        files: [
          ['src/main/kotlin/net/Orders.kt', '/* x */\npackage com.acme.net\n'],
          ['src/main/kotlin/web/Orders.kt', 'package com.acme.web\n'],
        ],
        text: 'no\n\tat com.acme.web.Orders.total(Orders.kt:3)',
        expected: 'src/main/kotlin/web/Orders.kt:3',
      },
    ],
    [
      'a Kotlin test with blanks in its name',
      {
        files: ['src/test/kotlin/com/acme/OrdersTest.kt'],
        text: 'no\n\tat com.acme.OrdersTest.is totalled(OrdersTest.kt:4)',
        expected: 'src/test/kotlin/com/acme/OrdersTest.kt:4',
      },
    ],
    [
      'no file of a library with the same name',
      { files: ['src/Assert.java'], text: frame, expected: undefined },
    ],
    [
      'its class, where there is no stack, with the line of the method',
      {
        files: [[orders, 'package com.acme;\nclass OrdersTest {\n  @Test void total() {}\n}\n']],
        test: { suite: ['com.acme.OrdersTest$Inner'], name: 'total(int)[1]' },
        expected: `${orders}:3`,
      },
    ],
  ])('is %s', (_, given) => expectPlace(given))
})
