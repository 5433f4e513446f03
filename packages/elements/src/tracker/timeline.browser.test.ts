import { expect } from '@open-wc/testing';
import type { Clock, FilingEvent } from '@nagrik/sdk';
import { render } from 'lit';
import { filingWords } from '../services/status/filing-words.ts';
import { clockList, timeline } from './timeline.ts';

const at = '2026-11-21T10:04:05+05:30';

/** As a newer portal sends it: with words that this page does not know. */
const shown = (template: unknown): string => {
  const place = document.createElement('div');
  render(template, place);
  return (place.textContent ?? '').replaceAll(/\s+/g, ' ');
};

const closed = (to: string): FilingEvent => ({
  seq: 1,
  kind: 'closed_civil',
  at,
  actor: { role: 'officer' },
  automatic: false,
  appeal: [{ to: to as 'magistrate' }],
});

const clock = (state: string): Clock => ({
  kind: 'progress',
  startedAt: at,
  dueAt: at,
  state: state as 'running',
});

describe('what a newer portal says of a filing', () => {
  it('sends nobody to the magistrate because the next step has a name that this page does not know', () => {
    expect(shown(timeline([closed('magistrate')], filingWords))).to.contain('magistrate');
    expect(shown(timeline([closed('ombudsman')], filingWords))).not.to.contain('magistrate');
  });

  it('calls no clock running whose state it does not know', () => {
    expect(shown(clockList([clock('running')], filingWords))).to.contain('Running');
    expect(shown(clockList([clock('paused')], filingWords))).not.to.contain('Running');
  });
});
