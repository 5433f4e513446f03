import type { ReaderNames } from './check-examples.ts';

const sdk = (type: string) => `import('@nagrik/sdk').${type}`;

/** What the program around an example has already. An example that needs anything else makes or imports it. */
export const reader: ReaderNames = {
  portal: sdk('Portal'),
  client: "import('@nagrik/sdk/client').PortalClient",
  auth: `${sdk('SessionAuth')}<${sdk('Session')}>`,
  signal: 'AbortSignal',
  // What the person at the screen gave.
  complaint: sdk('ComplaintFiling'),
  reference: 'string',
  code: 'string',
  challengeId: 'string',
  mobile: 'string',
  file: 'File',
  files: 'readonly File[]',
  draft: `{ readonly key: string; readonly complaint: ${sdk('ComplaintFiling')} }`,
  owner: '() => string | undefined',
  loadWords: '() => Record<string, string>',
  // What the program does with what it gets.
  show: '(...values: readonly unknown[]) => void',
  draw: '(...values: readonly unknown[]) => void',
  showCount: '(count: number | undefined) => void',
  reopen: '(id: string, error: unknown) => void',
  showWhetherSignedIn: '(signedIn: boolean) => void',
};
