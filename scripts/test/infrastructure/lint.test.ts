import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describeWith, pythonTool } from '@slipway/testkit'
import { folder, templateNames } from '@slipway/testkit/cloudformation'

describeWith('cfn-lint', 'the templates', () => {
  it('are as CloudFormation has them, by all checks of cfn-lint', () => {
    const files = templateNames.map((name) => join(folder, `${name}.yml`))
    const { stdout, stderr } = spawnSync(pythonTool('cfn-lint'), ['-c', 'I', '--', ...files], {
      encoding: 'utf8',
    })
    expect(stdout + stderr).toBe('')
  })
})
