import type { ComplaintFiling } from '@nagrik/sdk';
import type { Command } from '../command.ts';

/** Typed: a contract that asks for more does not compile here. */
const complaint = {
  complainant: { name: 'आपका नाम', address: { text: 'मकान, टोला, गाँव, प्रखंड' } },
  incident: {
    nature: 'theft',
    when: { precision: 'unknown' },
    place: { kind: 'road', text: 'कहाँ हुआ' },
  },
  against: { known: 'unknown' },
  narrative: 'क्या हुआ, अपने शब्दों में',
  language: 'hi',
  privacyNoticeVersion: '2026-11',
  declaration: true,
} satisfies ComplaintFiling;

export const template: Command = {
  name: 'template',
  usage: '',
  about: 'prints a complaint to fill in, as JSON',
  options: {},
  run({ terminal }) {
    terminal.print(JSON.stringify(complaint, undefined, 2));
    return Promise.resolve();
  },
};
