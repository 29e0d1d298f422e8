/** @module The key of what is sealed, made from the secret of the data folder: AES-256-GCM, the key named in every row. */
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Seal } from '../cases/port-sealed.ts'

const CIPHER = 'aes-256-gcm'

export const sealWith = (secret: string): Seal => {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'lianban sealed reporter v1', 32))
  const name = `k1:${createHash('sha256').update(key).digest('hex').slice(0, 12)}`
  return {
    close(text, bound) {
      const iv = randomBytes(12)
      const cipher = createCipheriv(CIPHER, key, iv).setAAD(Buffer.from(bound))
      const data = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return {
        key: name,
        iv: iv.toString('base64'),
        tag: cipher.getAuthTag().toString('base64'),
        data: data.toString('base64'),
      }
    },
    open({ key: of, iv, tag, data }, bound) {
      if (of !== name) return undefined
      try {
        const decipher = createDecipheriv(CIPHER, key, Buffer.from(iv, 'base64'))
          .setAAD(Buffer.from(bound))
          .setAuthTag(Buffer.from(tag, 'base64'))
        return Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]).toString('utf8')
      } catch {
        return undefined
      }
    },
    digest: (text) => createHmac('sha256', key).update(text).digest('hex'),
  }
}
