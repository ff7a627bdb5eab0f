import { openShop, type Shop } from './shop.js'

/**
 * Opens a shop, uses it, and closes it whatever happens: for tests that run beside each other, each in an AWS of its own.
 * Most of a bundle's time it waits for its next look.
 */
export async function inAShop(
  use: (shop: Shop) => Promise<void>,
  ...opening: Parameters<typeof openShop>
): Promise<void> {
  const shop = await openShop(...opening)
  try {
    await use(shop)
  } finally {
    await shop.close()
  }
}
