import type { Operation } from '../../handler/operation.ts';
import type { Portal } from '../../handler/portal.ts';
import { Problem } from '../../handler/problem.ts';
import { canonicalJson, hmac } from '../../secrets/digest.ts';
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
  // The end of a challenge's id tells of which body it came: what is asked otherwise under the same key is another request.
  const ofBody = (await hmac(config.secret, `otp-body:${canonicalJson(body)}`)).slice(0, 10);
  const earlier = await store.identity.challengeByKey(idempotencyKey);
  if (earlier) return challengeReply(earlier, ofBody, otp.resendAfterSeconds);

  // The number itself is not a key in any table of counters.
  const number = (await hmac(config.secret, `otp-number:${body.mobile}`)).slice(0, 24);
  const resend = await store.limits.take(`otp-resend:${number}`, 1, otp.resendAfterSeconds, now.toISOString());
  if (resend !== undefined) {
    const twin = resend >= otp.resendAfterSeconds - 1 && (await challengeOfTwin(portal, idempotencyKey));
    if (twin) return challengeReply(twin, ofBody, otp.resendAfterSeconds);
    throw new Problem('too-many-requests', { retryAfterSeconds: resend });
  }
  await takeBudget(portal, now, `otp-number:${number}`, otp.perNumberPerDay, 86_400);
  await takeBudget(portal, now, `otp-network:${await call.network()}`, otp.perNetworkPerHour, 3600);

  const code = randomDigits(codeLength);
  const id = `otp_${randomToken(16)}${ofBody}`;
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
  return challengeReply(challenge, ofBody, otp.resendAfterSeconds);
};

/**
 * The budget was spent within this second: perhaps by the same request, sent twice at once, which is about to have its
 * challenge. Then both get it.
 */
async function challengeOfTwin({ store }: Portal, idempotencyKey: string): Promise<NewChallenge | undefined> {
  for (let tries = 0; tries < 10; tries++) {
    const challenge = await store.identity.challengeByKey(idempotencyKey);
    if (challenge) return challenge;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return undefined;
}

function challengeReply(challenge: NewChallenge, ofBody: string, resendAfterSeconds: number) {
  if (!challenge.id.endsWith(ofBody)) throw new Problem('key-reused');
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
