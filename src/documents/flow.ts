/** @module Items one below another, divided into pages: rows snap to the grid, chains stay together, tall items split. */
import type { Canvas } from './canvas.ts'

export interface Item {
  /** Advance to the next item. */
  readonly height: number
  /** What must fit on the page, when less than the height (the last row of a page needs no leading). */
  readonly ink?: number
  /** Begins on a row of the page's grid of this pitch. */
  readonly snap?: number
  /** Stays on one page with the item after it. */
  readonly keepNext?: boolean
  /** Blank space: left out at the top of a page. */
  readonly blank?: boolean
  /** Drawn again above the rest of a table that runs on. */
  readonly header?: Item
  /** Stands at the foot of the type area. */
  readonly foot?: boolean
  /** Begins a new page. */
  readonly newPage?: boolean
  readonly draw?: (canvas: Canvas, y: number, page: number) => void
  /** Divides the item so that the first part fits in `room`; undefined when it cannot. */
  readonly split?: (room: number) => readonly [Item, Item] | undefined
}

export interface Placed {
  readonly item: Item
  readonly y: number
}
export interface Frame {
  /** Where the first page's items begin; the others begin at `top`. */
  readonly start: number
  readonly top: number
  readonly bottom: number
}

const EPSILON = 0.05

const snapped = (y: number, item: Item, top: number): number =>
  item.snap ? top + Math.ceil((y - top) / item.snap - EPSILON / item.snap) * item.snap : y

class Pages {
  readonly pages: Placed[][] = [[]]
  #y: number
  #foot: number
  readonly frame: Frame

  constructor(frame: Frame) {
    this.frame = frame
    this.#y = frame.start
    this.#foot = frame.bottom
  }

  get empty(): boolean {
    return (this.pages.at(-1)?.length ?? 0) === 0
  }

  /** At the top of a page that is not the first. */
  get #continues(): boolean {
    return this.empty && this.pages.length > 1
  }

  /** Where the item would begin on this page and what is left below. */
  #room(item: Item): { y: number; room: number } {
    const y = snapped(this.#y, item, this.frame.top)
    return { y, room: this.#foot - y }
  }

  fits(chain: readonly Item[]): boolean {
    let y = this.#y + (this.#continues ? (chain[0]?.header?.height ?? 0) : 0)
    for (const item of chain) {
      y = snapped(y, item, this.frame.top)
      if (y + (item.ink ?? item.height) > this.#foot + EPSILON) return false
      y += item.height
    }
    return true
  }

  next(): void {
    this.pages.push([])
    this.#y = this.frame.top
    this.#foot = this.frame.bottom
  }

  put(item: Item): void {
    if (item.blank && this.#continues) return
    if (item.foot) {
      this.pages.at(-1)?.push({ item, y: this.#foot - item.height })
      this.#foot -= item.height
      return
    }
    if (item.header && this.#continues) this.put(item.header)
    const { y } = this.#room(item)
    this.pages.at(-1)?.push({ item, y })
    this.#y = y + item.height
  }

  /** Puts an item that may need several pages. */
  flow(item: Item): void {
    let rest = item
    for (;;) {
      if (this.fits([rest])) return this.put(rest)
      const headerHeight = this.#continues ? (rest.header?.height ?? 0) : 0
      const parts = rest.split?.(this.#room(rest).room - headerHeight)
      if (parts) {
        this.put(parts[0])
        rest = parts[1]
        this.next()
      } else if (this.empty) return this.put(rest)
      else this.next()
    }
  }
}

/** Chains: maximal runs in which each item but the last keeps with the next. */
const chains = (items: readonly Item[]): Item[][] => {
  const found: Item[][] = []
  let open = false
  for (const item of items) {
    if (open) found.at(-1)?.push(item)
    else found.push([item])
    open = item.keepNext === true
  }
  return found
}

export const paginate = (items: readonly Item[], frame: Frame): Placed[][] => {
  const pages = new Pages(frame)
  for (const chain of chains(items)) {
    const [first] = chain
    if (first?.newPage && !pages.empty) pages.next()
    // The last item of a chain may split, so only what stands before it must fit whole.
    const whole = chain.filter((item, i) => !(item.split && i === chain.length - 1))
    const height = whole.reduce((sum, item) => sum + item.height, 0)
    const blank = chain.length === 1 && first?.blank === true
    if (!blank && height <= frame.bottom - frame.top && !pages.fits(whole) && !pages.empty) pages.next()
    for (const item of chain) pages.flow(item)
  }
  return pages.pages.filter((page, i) => i === 0 || page.length > 0)
}
