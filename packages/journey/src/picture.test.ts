import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import contract from '../../../openapi/generated/openapi.json' with { type: 'json' };
import { bareJpeg, enclosed, fromBase64, toBase64 } from './picture.ts';

const { maximalTip } = contract.components.examples;
const bare = fromBase64(maximalTip.value.envelope.content.pictures[0]?.data ?? '');

const segment = (marker: number, words: string): number[] => {
  const said = [...new TextEncoder().encode(words)];
  return [0xff, marker, (said.length + 2) >> 8, (said.length + 2) & 0xff, ...said];
};

const withSegments = (...segments: number[][]): Uint8Array =>
  Uint8Array.from([...bare.slice(0, 2), ...segments.flat(), ...bare.slice(2)]);

describe('the picture of a JPEG', () => {
  test('is the file itself where nothing else is in it', () => {
    assert.equal(bareJpeg(bare), bare);
  });

  test('comes out without position, camera, profile, comment and what hangs behind its end', () => {
    const told = withSegments(
      segment(0xe1, 'Exif\0\0GPS 25.6 N 85.1 E'),
      segment(0xe2, 'ICC_PROFILE'),
      segment(0xed, 'Photoshop 3.0 नमूना कुमारी'),
      segment(0xfe, 'taken with a phone'),
    );
    assert.deepEqual(bareJpeg(told), bare);
    assert.deepEqual(bareJpeg(Uint8Array.from([...told, ...new TextEncoder().encode('ftypmp42 a film')])), bare);
  });

  test('keeps what says that it is a JPEG', () => {
    const jfif = withSegments(segment(0xe0, 'JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0'));
    assert.equal(bareJpeg(jfif), jfif);
  });

  test('is none in what is no JPEG, says a wrong length, or breaks off', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
    const wrong = withSegments([0xff, 0xe1, 0, 0]);
    for (const bytes of [new Uint8Array(), png, bare.slice(0, -2), bare.slice(0, 40), wrong])
      assert.equal(bareJpeg(bytes), undefined);
  });

  test('comes back from base64 byte by byte', () => {
    const every = Uint8Array.from({ length: 256 }, (_, index) => index);
    assert.deepEqual(fromBase64(toBase64(every)), every);
  });

  test('fits into the contract as large as it may be', () => {
    const { pictures } = contract.components.schemas.TipContent.properties;
    assert.equal(pictures.maxItems, enclosed.most);
    assert.equal(
      contract.components.schemas.EnclosedPicture.properties.data.maxLength,
      Math.ceil(enclosed.bytes / 3) * 4,
    );
  });
});
