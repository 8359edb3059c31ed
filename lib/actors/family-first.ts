// Names whose family's part comes first: "Wang Weimin", "Kim Sang-hoon", "Nguyen Van Thanh".
//
// Gives   whether a run of capitals is such a name, and whether a word goes on with one
// Knows   the commonest family names of China, Korea and Vietnam, without those that are English words; no one in particular

const FAMILIES = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu zhu guo lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong
  yuan cai jiang du cheng wei su ding ren shen yao zhong cui liao jia xia fu fang zou xiong bai meng qin qiu hou yin xue lei tsai hsu
  chiang chou hsieh tseng kuo yeh
  kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn yoo hong bae baek noh chung
  nguyen nguyễn tran trần pham phạm phan vu vũ vo võ dang đặng bui bùi ngo ngô duong dương dinh đinh trinh trịnh truong trương`.split(
    /\s+/,
  ),
);

/** Families whose name is a given name, a word or a place of English too: told by the hyphen behind them alone. */
const MANY_SIDED =
  /^(?:lee|park|kim|han|oh|shin|cho|hong|chung|du|su|fu|lei|bai|dang|lin|jung|fang|noh|xia)$/;

const HYPHENATED = /^\p{Lu}\p{Ll}{0,6}-\p{L}\p{Ll}{1,6}$/u;

/** "Sang-hoon" behind "Kim": a given name that is written with a hyphen. */
export function goesOnFamily(before: string, word: string): boolean {
  return FAMILIES.has(before.toLowerCase()) && HYPHENATED.test(word);
}

/** Whether the words are somebody's whole name, the family's first. */
export function isFamilyFirst([first = "", second = "", third, ...more]: readonly string[]): boolean {
  const family = first.toLowerCase();
  if (!FAMILIES.has(family) || more.length > 0 || !/^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(second))
    return false;
  if (MANY_SIDED.test(family)) return third === undefined && HYPHENATED.test(second);
  return third === undefined ? /^\p{Lu}/u.test(second) : /^\p{Lu}\p{Ll}*$/u.test(third);
}
