import { describeWith } from '@slipway/testkit'
import { startMoto, type Moto } from '../../../../packages/local-aws/test/contract/moto.js'
import { tellStoriesOfConditions } from './condition-stories.js'
import { tellStoriesOfAws } from './moto-stories.js'
import { tellStories } from './stories.js'

describeWith('moto', 'a site in moto', () => {
  let moto: Moto
  beforeAll(async () => {
    moto = await startMoto()
  })
  afterAll(() => moto.stop())
  tellStories(() => moto)
  describe('with conditions of writes', () => tellStoriesOfConditions(() => moto))
  describe('behind its CloudFront', () => tellStoriesOfAws(() => moto))
})
