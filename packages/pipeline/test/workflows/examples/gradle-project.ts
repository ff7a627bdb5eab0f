/** The smallest project of Gradle with tests to divide. The versions are those of other tests here, so that they are there. */
export const gradleProject: Readonly<Record<string, string>> = {
  // In the place of the wrapper, which would fetch a Gradle: the machine's own. Jobs of one machine take turns at one daemon,
  // which ends soon after the last test: one for each would take them a minute to start.
  gradlew: `#!/bin/sh
export JAVA_OPTS=-XX:TieredStopAtLevel=1
exec flock "$SLIPWAY_ARTIFACTS/../gradle.lock" gradle --offline -Dorg.gradle.daemon.idletimeout=120000 "$@"
`,
  // As in the Maven project: the best compiler does not pay.
  'gradle.properties': 'org.gradle.jvmargs=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n',
  'settings.gradle': "rootProject.name = 'orders'\n",
  'build.gradle': `apply plugin: 'java'

repositories {
  mavenCentral()
}

dependencies {
  testCompile 'junit:junit:4.13.2'
}
`,
  ...Object.fromEntries(
    ['Sum', 'Price', 'Order', 'Cart'].map((name) => [
      `src/test/java/com/acme/${name}Test.java`,
      `package com.acme;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

public class ${name}Test {
  @Test
  public void adds() {
    assertEquals(2, 1 + 1);
  }
}
`,
    ]),
  ),
}
