/** @module Documents are drawn after the answer is out, one after another; what fails is drawn when first opened. */
import type { Desk, Session } from '../cases/desk.ts'
import { drawDocument } from '../cases/papers.ts'

export interface RenderQueue {
  add(session: Session, documents: readonly string[]): void
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>
}

export const renderQueue = (desk: () => Desk, log: (message: string, error?: unknown) => void): RenderQueue => {
  let tail: Promise<void> = Promise.resolve()
  return {
    add: (session, documents) => {
      for (const id of documents) {
        tail = tail.then(async () => {
          await drawDocument(desk(), session, id).catch((error: unknown) => log('文书生成失败，打开时重试', error))
        })
      }
    },
    idle: () => tail,
  }
}
