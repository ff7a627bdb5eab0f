import { describeWith, startSeaweedfs, type S3Process } from '@slipway/testkit'
import { tellStories } from './stories.js'

describeWith('seaweedfs', 'a site in SeaweedFS', () => {
  let server: S3Process
  beforeAll(async () => {
    server = await startSeaweedfs()
  })
  afterAll(() => server.stop())
  tellStories(() => server)
})
