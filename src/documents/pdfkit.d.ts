/** @module What pdfkit 0.20 does and its published types do not say: Font objects as sources, and the embedded font we write glyphs of. */
declare namespace PDFKit {
  interface EmbeddedFont {
    id: string
    subset: { includeGlyph(glyph: number): number }
    /** Indexed by the glyph's number in the subset. */
    widths: number[]
    unicode: number[][]
    scale: number
    ref(): PDFKitReference
  }
  interface PDFDocument {
    readonly _font: EmbeddedFont
  }
}
declare namespace PDFKit.Mixins {
  interface PDFFont {
    font(src: import('fontkit').Font, family: string): this
  }
}
