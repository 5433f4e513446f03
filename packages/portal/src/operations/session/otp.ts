import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { Problem } from '../../handler/problem.ts';
import { hmac } from '../../secrets/digest.ts';
import { randomDigits, randomToken } from '../../secrets/random.ts';
import type { NewChallenge } from '../../store/store.ts';
import { otpMessage } from '../../words/messages.ts';
import { takeBudget } from '../take-budget.ts';
import { maskedMobile } from './masked-mobile.ts';
import { startCitizenSession } from './sessions.ts';

const codeLength = 6;

export const requestOtp: Operation<'requestOtp'> = async (call) => {
  const { portal, body, now } = call;
  const { store, config } = portal;
  const { otp } = config.settings;
  const idempotencyKey = call.headers['idempotency-key'];
  const earlier = await store.identity.challengeByKey(idempotencyKey);
  if (earlier) return challengeReply(earlier, body.mobile, otp.resendAfterSeconds);

  // The number itself is not a key in any table of counters.
  const number = (await hmac(config.secret, `otp-number:${body.mobile}`)).slice(0, 24);
  await takeBudget(portal, now, `otp-resend:${number}`, 1, otp.resendAfterSeconds);
  await takeBudget(portal, now, `otp-number:${number}`, otp.perNumberPerDay, 86_400);
  await takeBudget(portal, now, `otp-network:${await call.network()}`, otp.perNetworkPerHour, 3600);

  const code = randomDigits(codeLength);
  const id = `otp_${randomToken(16)}`;
  const expiresAt = new Date(now.getTime() + otp.minutes * 60_000).toISOString();
  const { challenge } = await store.identity.addChallenge(
    {
      id,
      mobile: body.mobile,
      codeDigest: await codeDigest(portal, id, code),
      createdAt: now.toISOString(),
      expiresAt,
      idempotencyKey,
    },
    {
      channel: 'sms',
      to: body.mobile,
      template: 'otp',
      text: otpMessage(body.language ?? call.language, code, otp.minutes),
      validUntil: expiresAt,
    },
  );
  return challengeReply(challenge, body.mobile, otp.resendAfterSeconds);
};

function challengeReply(challenge: NewChallenge, mobile: string, resendAfterSeconds: number) {
  if (challenge.mobile !== mobile) throw new Problem('key-reused');
  return {
    status: 202,
    json: {
      challengeId: challenge.id,
      mobileMasked: maskedMobile(challenge.mobile),
      channel: 'sms',
      codeLength,
      expiresAt: challenge.expiresAt,
      resendAfterSeconds,
    },
  } as const;
}

export const verifyOtp: Operation<'verifyOtp'> = async ({ portal, body, now }) => {
  const { identity } = portal.store;
  const digest = await codeDigest(portal, body.challengeId, body.code);
  const { tries } = portal.config.settings.otp;
  const result = await identity.answerChallenge(body.challengeId, digest, now.toISOString(), tries);
  if (result.kind === 'wrong') throw new Problem('otp-wrong', { triesLeft: result.triesLeft });
  if (result.kind !== 'right') throw new Problem(`otp-${result.kind}`);
  const citizen = await identity.citizenByMobile(result.mobile, `cit_${randomToken(12)}`);
  return { status: 201, json: await startCitizenSession(portal, citizen, now) };
};

/** Bound to its challenge and to the portal's secret: a stolen table of digests cannot be searched for six digits. */
function codeDigest(portal: Portal, challengeId: string, code: string): Promise<string> {
  return hmac(portal.config.secret, `otp:${challengeId}:${code}`);
}
