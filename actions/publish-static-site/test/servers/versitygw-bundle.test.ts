import { describeWith, startVersitygw, type S3Process } from '@slipway/testkit'
import { tellStories } from './stories.js'

describeWith('versitygw', 'a site in versitygw', () => {
  let server: S3Process
  beforeAll(async () => {
    server = await startVersitygw()
  })
  afterAll(() => server.stop())
  tellStories(() => server)
})
