/** The portal does not start; the message is one clear sentence that says what to do. Shown without a stack. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
