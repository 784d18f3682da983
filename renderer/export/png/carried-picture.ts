/** A picture that carries its numbers, and a hash of the picture itself: a changed picture over intact numbers is noticed. */
import { CARRIED_KEYWORD } from '../../../shared/export/carried/carried-numbers';
import { chunksOf, textIn, withText } from './png-chunks';

const PICTURE_KEYWORD = 'pejling-billede';

export async function withNumbers(
  picture: Uint8Array<ArrayBuffer>,
  carried: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const hash = await pictureHash(picture);
  return withText(withText(picture, PICTURE_KEYWORD, hash), CARRIED_KEYWORD, carried);
}

export interface PictureNumbers {
  readonly carried: string | null;
  /** False if the picture was drawn or saved anew. */
  readonly isPictureIntact: boolean;
}

export async function numbersOfPicture(picture: Uint8Array): Promise<PictureNumbers> {
  const chunks = chunksOf(picture);
  return {
    carried: textIn(chunks, CARRIED_KEYWORD),
    isPictureIntact: textIn(chunks, PICTURE_KEYWORD) === (await pictureHash(picture)),
  };
}

/** SHA-256 of what is drawn: size and picture data. */
async function pictureHash(picture: Uint8Array): Promise<string> {
  const drawn = chunksOf(picture).filter(({ type }) => /^(?:IHDR|PLTE|IDAT)$/u.test(type));
  const whole = new Uint8Array(drawn.reduce((length, { data }) => length + data.length, 0));
  let at = 0;
  for (const { data } of drawn) {
    whole.set(data, at);
    at += data.length;
  }
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
