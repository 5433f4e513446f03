import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filingStateValues } from '../generated/enums.ts';
import type { ComplaintFiling, FilingState, Nature } from '../generated/types.ts';
import { isKnown } from './is-known.ts';
import type { Known, Open, Unknown } from './unknown.ts';

/** What `JSON.parse` gives, as the SDK types it. */
const received = (state: string) => state as FilingState;

test('a state that a newer portal invents is told from those that the contract has', () => {
  assert.equal(isKnown(received('under_enquiry'), filingStateValues), true);
  assert.equal(isKnown(received('under_mediation'), filingStateValues), false);
  // Not even one that every object has.
  assert.equal(isKnown(received('constructor'), filingStateValues), false);
});

// What follows is judged by the compiler (`tsc -b`); a comparison that should fail and does not is an error there.

test('after isKnown the compiler knows which of both it is, and words need only exist for known states', () => {
  const words: Readonly<Partial<Record<Known<FilingState>, string>>> = { submitted: 'sent' };
  const say = (state: FilingState): string => {
    // @ts-expect-error an unknown state has no words
    void words[state];
    if (isKnown(state, filingStateValues)) return words[state] ?? state;
    const unknown: Unknown = state;
    return `new: ${unknown}`;
  };
  assert.equal(say('submitted'), 'sent');
  assert.equal(say(received('under_mediation')), 'new: under_mediation');
});

test('a mistyped state does not compile, and a comparison leaves nothing unknown behind', () => {
  const state = received('opened');
  // @ts-expect-error no such state
  assert.equal(state === 'openned', false);
  if (state === 'opened') {
    const opened: 'opened' = state;
    assert.equal(opened, 'opened');
  }
});

test('what came back is not sent again unseen: its enums are open, those of requests are closed', () => {
  const answered = { nature: 'theft' } as Open<Pick<ComplaintFiling['incident'], 'nature'>>;
  // @ts-expect-error the portal may have answered a nature that the contract has not
  const nature: Nature = answered.nature;
  const text: string = answered.nature;
  assert.equal(nature, text);
});
