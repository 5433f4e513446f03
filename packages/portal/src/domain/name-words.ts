/**
 * Words of names that are not spelled by sound: short forms, and titles that stand on one paper and not on the other. Written
 * as `plainWord` leaves them: small letters, without the sign of an abbreviation (`.`, `०`, `॰`).
 */

/** A short form of Bihar's papers, and the word that it stands for. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ...['md', 'mohd', 'mohmd', 'mhd', 'moh', 'मो', 'मोह', 'मु', 'मोहद'].map((short) => [short, 'mohammad'] as const),
  ...['kr', 'कु'].map((short) => [short, 'kumar'] as const),
  ...['pd', 'prd', 'pr', 'प्र'].map((short) => [short, 'prasad'] as const),
  ...['sk', 'शे'].map((short) => [short, 'shekh'] as const),
  ...['ch', 'chd', 'चौ'].map((short) => [short, 'chaudhari'] as const),
  // A name that is not written as it is spoken, and one that has swallowed a title.
  ...['सिंह', 'sinh'].map((written) => [written, 'singh'] as const),
  ...['begam', 'बेगम'].map((written) => [written, 'begum'] as const),
  ...['shrikrishna', 'srikrishna'].map((written) => [written, 'shri krishna'] as const),
  ...['श्रीकृष्ण', 'श्रीकृष्णा'].map((written) => [written, 'श्री कृष्ण'] as const),
  ...['shriram', 'sriram', 'श्रीराम'].map((written) => [written, 'shri ram'] as const),
  // Where Urdu's و is heard as v after a consonant, its letters do not say so.
  ['یادو', 'yadav'],
  ['سریواستو', 'srivastav'],
  ['مادھو', 'madhav'],
  ['کیشو', 'keshav'],
  ['راگھو', 'raghav'],
  ['وشوکرما', 'vishvakarma'],
  ['نول', 'naval'],
]);

/** Nobody is told from another by these. */
const TITLES = [
  'shri shree sri shrimati shreemati srimati smt sushri sushree km mr mrs ms miss dr doctor prof professor er engr adv advocate',
  'pt late lt swargiya swargeeya alias urf mst mosammat musammat mosamat mussamat haji hazi janab',
  'श्री श्रीमती श्रीमति सुश्री डॉ डा डॉक्टर प्रो प्रोफेसर ई इंजी अधिवक्ता पं स्व स्वर्गीय उर्फ मुसम्मात मोसम्मात हाजी जनाब',
  'شری شریمتی سشری ڈاکٹر پروفیسر مرحوم مرحومہ عرف مسمات مسماۃ حاجی جناب محترم محترمہ',
];

/** What everybody says of a station and no list does. */
const STATION_WORDS = [
  'thana thaana police station ps p s chowki op',
  'थाना पुलिस स्टेशन थाने चौकी',
  'تھانہ تھانے پولیس اسٹیشن چوکی',
];

const wordsIn = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** A title where it comes first, a name later: `कु० रेखा` and `राम कु० सिंह`. */
export const TITLE_IN_FRONT: ReadonlySet<string> = new Set(['कु', 'kumari', 'कुमारी', 'کماری']);

/** Words that a search passes over unless nothing else is left. */
export const PASSED_OVER = { person: wordsIn(TITLES), station: wordsIn(STATION_WORDS) } as const;
