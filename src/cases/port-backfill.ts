/** @module What the store knows of 补录. */
export interface BackfillReads {
  /** Tracks of a case that were opened at a state they had reached before. Shown with the tracks a viewer sees. */
  backfilledTracks(caseId: string): Promise<readonly string[]>
}
