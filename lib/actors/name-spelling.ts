// Parts of people's names that are written small: "al-Assad", "Jae-myung".
//
// Gives   expressions for one word
// Knows   spelling alone

import type { Word } from "@/lib/text/words";

const PARTICLES =
  /^(?:de|da|di|do|del|della|van|von|der|den|dem|la|le|los|las|dos|das|ter|ten|zu|bin|ibn|al)$/;
const MOST_PARTICLES = 3;

/** "Ruud ten Hagen": Dutch particles that are words of English too, between a given name and a capital. */
export const isDutchParticle = (lower: string): boolean => /^(?:ten|ter|op|te)$/.test(lower);

export const isParticle = (lower: string): boolean => PARTICLES.test(lower);

/** How many particles stand right before the word: 2 in "van der Meer". */
export function particlesBefore(words: readonly Word[], at: number): number {
  let count = 0;
  while (count < MOST_PARTICLES && isParticle(words[at - count - 1]?.lower ?? "")) count++;
  return count;
}

const SYLLABLES =
  "ho|hee|hyun|hyuk|jin|joon|jun|jung|jong|min|mi|myung|soo|su|seok|suk|seung|sung|sik|sook|won|woo|wook|yeol|yeon|yong|young|yun|eun|gyu|geun|ha|hwan|hwa|il|kyu|kyung|nam|rae|rim|sang|tae|ok|hyung|bin|beom|bum|chan|chul|dong|kwon|gil|ki|kook|guk|ju|joo|ja|jae|jeong|wen|te|je|jeou|chen|ming|yu|ying|ling|hsien|fang|cheng";
/** "Lee Jae-myung", "Tsai Ing-wen": a given name whose second syllable is written small. */
export const SMALL_ENDED = new RegExp(`^\\p{Lu}\\p{Ll}{1,6}-(?:${SYLLABLES})$`, "u");
/** "Khalid al-Rashed", "Jeanne d'Albret": a surname whose first syllable is written small. */
export const SMALL_BEGUN = /^(?:(?:al|el|as|ar|ad|az|an|ash|at|bin|ibn|abu)-|(?:d|l|dall|dell)['’])\p{Lu}/u;
