/**
 * Whether a client has the newest answer already (RFC 9110, 13.2.2): by its tag where it names one, otherwise by its date.
 *
 * @param asked - headers of the request
 * @param answer - headers of the answer, with `etag`, and with `last-modified` where a date tells one answer from the next
 */
export function isNotModified(asked: Headers, answer: Headers): boolean {
  const tags = asked.get('if-none-match');
  if (tags !== null)
    return tags.trim() === '*' || tags.split(',').some((tag) => weak(tag) === weak(answer.get('etag') ?? ''));
  // What is no date, or is not there, is a number that nothing is equal to or less than.
  return Date.parse(answer.get('last-modified') ?? '') <= Date.parse(asked.get('if-modified-since') ?? '');
}

const weak = (tag: string): string => tag.trim().replace(/^W\//, '');
