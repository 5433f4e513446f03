/** What a suite cannot do that has the phone of whoever files, and no other. */
const consents = (check: string, ...kinds: readonly string[]) =>
  kinds.map((kind) => [`${check}/${kind}`, 'the code of a consent goes to the phone of somebody else']);

/** What is skipped of a whole portal, in the order of the report, and why. */
export const knownSkips: readonly (readonly string[])[] = [
  ...consents('examples/openConsent', 'minimal', 'maximal'),
  ...consents('examples/answerConsent', 'minimal', 'maximal'),
  ...['minimal', 'maximal'].map((size) => [
    `examples/downloadResult/${size}`,
    'there is a paper once somebody has agreed and an officer was there',
  ]),
  ['examples/verifyDocument/minimal', '--document-code'],
  ...consents('limits/openConsent', 'at-the-bounds'),
  ...consents('limits/answerConsent', 'at-the-bounds'),
  ['sign-in/expired', '--slow'],
  ...consents('idempotency/answerConsent', 'same-key', 'other-body', 'at-once'),
  ['idempotency/removeSite/other-body', 'the suite knows no other request that is valid'],
  ['live/watchFilingEvents/heartbeat', '--slow'],
  ['budgets/access-codes', '--spend-budgets'],
  ['budgets/officer-passwords', '--spend-budgets'],
];
