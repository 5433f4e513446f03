import type { Failure } from '@nagrik/sdk';
import { msg, str } from '../locale/msg.ts';

/** What went wrong and what somebody can do, in the language being rendered. */
export interface FailureWords {
  readonly title: string;
  readonly advice: string;
  /** Whether trying again can help. */
  readonly retry: boolean;
}

/** Words for a failure of a reading. Of a writing, the outcome matters more: its element says that itself. */
export const failureWords = (failure: Failure): FailureWords => {
  switch (failure.kind) {
    case 'offline':
      return navigator.onLine
        ? {
            title: msg('The portal cannot be reached', { id: 'failure.unreachable.title' }),
            advice: msg('Your internet may be weak. Check it and try again.', { id: 'failure.unreachable.advice' }),
            retry: true,
          }
        : {
            title: msg('You are offline', { id: 'failure.offline.title' }),
            advice: msg('This goes on by itself as soon as the internet is back.', { id: 'failure.offline.advice' }),
            retry: true,
          };
    case 'timeout':
      return {
        title: msg('No answer came in time', { id: 'failure.timeout.title' }),
        advice: msg('The internet or the portal is very slow. Try again.', { id: 'failure.timeout.advice' }),
        retry: true,
      };
    case 'rate-limited': {
      const seconds = Math.max(1, Math.ceil((failure.retryAt.getTime() - Date.now()) / 1000));
      return {
        title: msg('Too many requests', { id: 'failure.rate-limited.title' }),
        advice: msg(str`Wait ${seconds} seconds, then try again.`, { id: 'failure.rate-limited.advice' }),
        retry: true,
      };
    }
    case 'unauthenticated':
      return {
        title: msg('You are not signed in', { id: 'failure.unauthenticated.title' }),
        advice: msg('Sign in again. Nothing is lost.', { id: 'failure.unauthenticated.advice' }),
        retry: false,
      };
    case 'invalid':
      return {
        title: msg('This cannot be looked for', { id: 'failure.invalid.title' }),
        advice: msg('See what is marked, and change it. Everything else stays as you typed it.', {
          id: 'failure.invalid.advice',
        }),
        retry: false,
      };
    default:
      return {
        title: msg('Something went wrong at the portal', { id: 'failure.failed.title' }),
        advice: msg('Nothing that you did caused this. Try again in a few minutes.', { id: 'failure.failed.advice' }),
        retry: true,
      };
  }
};
