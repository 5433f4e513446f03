import type { Contract } from './contract.ts';

/** What the sources of credentials must know of the contract's security schemes. */
export function emitSecurity(contract: Contract): string {
  const schemes = Object.entries(contract.components.securitySchemes);
  const bearers = schemes.filter(([, { scheme }]) => scheme === 'bearer').map(([name]) => `'${name}'`);
  const keys = schemes.filter(([, one]) => one.type === 'apiKey').map(([name, one]) => [name, one.name] as const);
  return [
    '/** Schemes whose credential is a bearer token. */',
    `export type BearerScheme = ${bearers.join(' | ') || 'never'};\n`,
    '/** The headers of those whose credential is a code, by scheme. */',
    `export const keyHeaders = ${JSON.stringify(Object.fromEntries(keys))} as const;\n`,
  ].join('\n');
}
