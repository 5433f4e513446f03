export {
  adultYears,
  type AgeProblem,
  ageProblems,
  type AgeSaid,
  agesOn,
  mayBeChild,
  mayBeSenior,
  seniorYears,
} from './age.ts';
export { type AbsenceProblem, absenceProblems, type AbsenceSaid, absencesOverlap, longestAbsence } from './absence.ts';
export { mayBeAadhaar } from './aadhaar.ts';
export { hasLuhnDigit } from './check-digit.ts';
export type { Control, ControlRule, FileAnswer, MomentAnswer, PlaceAnswer } from './control.ts';
export { controlRules } from './control.ts';
export type {
  FormDefinition,
  FormSource,
  OptionWords,
  Page,
  PageOf,
  Question,
  QuestionIn,
  RuleContext,
  View,
  Words,
} from './definition.ts';
export { dayInIndia } from './day-in-india.ts';
export { defineForm } from './definition.ts';
export type { BodyIssue, Issue, IssueCode, Problem, Validator } from './issue.ts';
export type { CheckRow, JourneyOptions, JourneySnapshot, JourneyState, Progress } from './journey.ts';
export { Journey } from './journey.ts';
export { asciiDigits, digitsOnly, filledText, mobileNumber } from './normalise.ts';
export type { Path, Tree, Unfinished, ValueAt } from './path.ts';
export { getAt, withAt } from './path.ts';
export { answersFrom } from './answers-from.ts';
export { bareJpeg, enclosed, fromBase64, type PictureAnswer, toBase64 } from './picture.ts';
