/** Renders the portal's documents as PDF: tagged, fonts embedded, Hindi and Urdu shaped. */
export interface Documents {
  /**
   * @param template which document.
   * @param data what stands in it; printed literally, never read as markup.
   */
  render(
    template: 'receipt' | 'fir-copy',
    data: Readonly<Record<string, unknown>>,
    language: 'hi' | 'en' | 'ur',
  ): Promise<Uint8Array>;
}
