import { accessCode, type CallOptions, type FilingAnswer } from '@nagrik/sdk';
import type { KeptFailure } from './kept-failure.ts';
import type { RefusedFile } from './plain-tools.ts';
import type { SentFile } from './plain-uploads.ts';
import type { PlainSession } from './plain-session.ts';
import type { PlainSignIn } from './sign-in-steps.ts';
import type { Asked, Reply, Visit } from './step.ts';

/** What a citizen can write to an open filing. */
export type Writing = 'information' | 'withdrawal' | 'satisfaction' | 'answer' | 'contact';

/** What is kept while somebody looks at a filing: reference and code never stand in an address. */
export interface TrackerVisit {
  readonly reference?: string | undefined;
  readonly code?: string | undefined;
  readonly session?: PlainSession | undefined;
  /** The page of one's filings that is shown begins after this. */
  readonly after?: string | undefined;
  readonly signIn?: PlainSignIn | undefined;
  /** The two fields have been sent: what is missing is said. */
  readonly asked?: boolean | undefined;
  /** One of the two has a typing mistake: both stand in their fields again, to be compared and put right. */
  readonly slip?: boolean | undefined;
  /** One key for one writing until the portal has answered: pressed twice, it is written once. */
  readonly keys?: { readonly [what in Writing]?: string | undefined } | undefined;
  /** What was typed and is not sent yet. */
  readonly text?: string | undefined;
  /** Files that lie at the portal and are sent with the text. */
  readonly files?: readonly SentFile[] | undefined;
  readonly refused?: readonly RefusedFile[] | undefined;
  readonly reason?: string | undefined;
  /** How they can be reached, as it was chosen and is not sent yet. */
  readonly contact?: { readonly by: string; readonly time: string; readonly messages: string } | undefined;
  /** What came to nothing; without a failure nothing was typed or chosen. */
  readonly failed?: { readonly what: Writing | 'download'; readonly failure?: KeptFailure | undefined } | undefined;
  /** The information has arrived. */
  readonly sent?: boolean | undefined;
  /** How they can be reached has just been changed. */
  readonly contactChanged?: boolean | undefined;
  /** What they have just answered. */
  readonly satisfied?: boolean | undefined;
  readonly answered?: FilingAnswer['answer'] | undefined;
}

/** Draws a page of the tracker. `wrong`: something on it is, and its title says so first. */
export type DrawPage = (draw: () => unknown, how?: { readonly wrong?: boolean; readonly upgrade?: boolean }) => Reply;

export const goTracking = (step: string, visit: TrackerVisit | undefined): Reply => ({
  kind: 'go',
  step,
  visit: visit as unknown as Visit | undefined,
});

/** What opens the filing: the code, where there is one. */
export const optionsOf = ({ locale }: Asked, { code }: TrackerVisit): CallOptions => ({
  locale,
  ...(code && { auth: accessCode(code) }),
});

/** What was typed into a field, without blanks around it. */
export const typed = (sent: FormData, name: string): string => {
  const value = sent.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
