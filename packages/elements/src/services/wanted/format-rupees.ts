import { currentLocale } from '../../locale/msg.ts';

/** An amount of rupees without paise (`₹2,00,000`). */
export const formatRupees = (value: number): string => {
  const options = { style: 'currency', currency: 'INR', maximumFractionDigits: 0 } as const;
  const amount = new Intl.NumberFormat('en-IN', options).format(value);
  // Isolated from left to right: after Urdu letters the sign would jump behind its number.
  return currentLocale() === 'ur' ? `\u2066${amount}\u2069` : amount;
};
