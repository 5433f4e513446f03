/** A mobile number as it may be shown on somebody's screen: its last four digits. */
export function maskedMobile(mobile: string): string {
  return `••••••${mobile.slice(-4)}`;
}
