import { DescribeImagesCommand } from '@aws-sdk/client-ecr'
import { startLocalAws } from '@slipway/local-aws'
import { describeWith } from '@slipway/testkit'
import { askEcr, buildAndPush, createRepository, folder, removeAll, tinyImage } from './world.js'

describeWith('docker', 'build-and-push-ecr where three in ten of all calls fail, layers included', () => {
  // The engine itself waits 5 to 20 s before it sends a layer again, so this takes a minute or two.
  it('pushes all the same, and outputs the digest that ECR holds', async () => {
    const aws = await startLocalAws({ seed: 3 })
    try {
      await createRepository(aws, 'orders-api')
      for (const kind of ['throttle', 'server-error', 'reset'] as const) {
        aws.faults.add({ calls: 'ecr:*', kind, rate: 0.1 })
      }
      const { exitCode, outputs, left } = await buildAndPush(aws, {
        workspace: folder(tinyImage('all-faults')),
      })
      expect({ exitCode, left }).toEqual({ exitCode: 0, left: [] })
      expect(aws.journal.entries.filter(({ status }) => status === 0 || status >= 400)).not.toEqual([])
      aws.faults.clear()
      const { imageDetails } = await askEcr(aws, (ecr) =>
        ecr.send(new DescribeImagesCommand({ repositoryName: 'orders-api' })),
      )
      expect(imageDetails?.map(({ imageDigest }) => imageDigest)).toEqual([outputs.digest])
    } finally {
      removeAll(aws)
      await aws.stop()
    }
  }, 900_000)
})
