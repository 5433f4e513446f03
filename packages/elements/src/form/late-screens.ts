/** What comes after the questions: sign-in, check answers, outcome, receipt. It is loaded while the first page is read. */
export { SignInFlow } from '../sign-in/sign-in-flow.ts';
export { signInFields, signInScreen } from '../sign-in/sign-in-screen.ts';
export { signOut } from '../sign-in/sign-out.ts';
export { checkAnswers } from './check-answers.ts';
export { confirmation } from './confirmation.ts';
export { arrivedScreen, notFiledNote, sendingScreen, unknownScreen } from './outcome-screens.ts';
