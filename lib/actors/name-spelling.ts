// Parts of people's names that are written small: "al-Assad", "Jae-myung".
//
// Gives   expressions for one word
// Knows   spelling alone

const SYLLABLES =
  "ho|hee|hyun|hyuk|jin|joon|jun|jung|jong|min|mi|myung|soo|su|seok|suk|seung|sung|sik|sook|won|woo|wook|yeol|yeon|yong|young|yun|eun|gyu|geun|ha|hwan|hwa|il|kyu|kyung|nam|rae|rim|sang|tae|ok|hyung|bin|beom|bum|chan|chul|dong|kwon|gil|ki|kook|guk|ju|joo|ja|jae|jeong|wen|te|je|jeou|chen|ming|yu|ying|ling|hsien|fang|cheng";
/** "Lee Jae-myung", "Tsai Ing-wen": a given name whose second syllable is written small. */
export const SMALL_ENDED = new RegExp(`^\\p{Lu}\\p{Ll}{1,6}-(?:${SYLLABLES})$`, "u");
/** "Khalid al-Rashed", "Jeanne d'Albret": a surname whose first syllable is written small. */
export const SMALL_BEGUN = /^(?:(?:al|el|as|ar|ad|az|an|ash|at|bin|ibn|abu)-|(?:d|l|dall|dell)['’])\p{Lu}/u;
