/** The value of a cookie; nothing where it was not sent (RFC 6265, section 4.2). */
export function cookieOf(headers: Headers, name: string): string | undefined {
  const cookies = headers.get('cookie')?.split(';') ?? [];
  return cookies
    .map((cookie) => cookie.trim())
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.slice(name.length + 1);
}
