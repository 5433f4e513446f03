import { numberKey } from '../../domain/thing-number.ts';
import { hmac } from '../../secrets/digest.ts';

/**
 * By what the portal knows a whole number again, without knowing it: nobody who reads the database can try all numbers without the
 * portal's secret.
 */
export const numberDigest = (secret: string, number: string): Promise<string> =>
  hmac(secret, `recovered-number:${numberKey(number)}`);
