import { buildGazetteer } from "@/lib/actors/build-gazetteer";
import { findNames } from "@/lib/actors/find-names";
import { registerNames } from "@/lib/actors/register";
import { splitSentences } from "@/lib/text/sentences";

/** The people of a text, each once. */
function peopleIn(text: string): readonly string[] {
  const names = findNames(text, splitSentences(text), buildGazetteer([]));
  const register = registerNames([names]);
  const entities = names.map((name) => register.entityOf(name)).filter(({ nature }) => nature !== "place");
  return [...new Set(entities.map(({ actor }) => actor.name))];
}

describe("one person under several forms of the name", () => {
  test.each([
    [
      "two surnames, of which the first is used",
      "Maria Ortega Ruiz resigned. Ms Ortega had lost. Ortega Ruiz flew home. Ortega said so.",
      ["Maria Ortega Ruiz"],
    ],
    [
      "two given names and two surnames",
      "Gov. Luis Alberto Medina Torres vetoed it. Medina signed another. Medina Torres's aide quit.",
      ["Luis Alberto Medina Torres"],
    ],
    [
      "two surnames with an accent in the given name",
      "María del Carmen Ortega Ruiz ruled. Judge Ortega closed the case. Ms Ortega spoke.",
      ["María del Carmen Ortega Ruiz"],
    ],
    [
      "a surname with a small particle",
      "Ursula van der Meer resigned. Van der Meer had lost. Ms van der Meer went home.",
      ["Ursula van der Meer"],
    ],
    [
      "a particle that is an English word",
      "Their manager, Ruud ten Hagen, was sacked. Ten Hagen flew to Utrecht.",
      ["Ruud ten Hagen"],
    ],
    [
      "a Portuguese name in full",
      "João Pedro da Silva Carvalho was arrested. Carvalho denied it. Da Silva Carvalho was freed.",
      ["João Pedro da Silva Carvalho"],
    ],
    [
      "an Irish particle",
      "Seán Ó Ceallaigh spoke. Mr Ó Ceallaigh left. Ó Ceallaigh won.",
      ["Seán Ó Ceallaigh"],
    ],
    [
      "a sheikh",
      "Sheikh Khalifa bin Rashid al-Nahdi signed it. Al-Nahdi flew home. Sheikh Khalifa spoke.",
      ["Khalifa bin Rashid al-Nahdi"],
    ],
    [
      "the family's name first, in Chinese",
      "Wang Weimin, chairman of Hualong Steel, was detained. Wang denied it. Mr Wang went home.",
      ["Wang Weimin", "Hualong Steel"],
    ],
    [
      "the family's name first, in Korean",
      "Prosecutors charged Kim Sang-hoon, the head of Daesung Motors. Kim appealed.",
      ["Kim Sang-hoon", "Daesung Motors"],
    ],
    [
      "the family's name first, in Vietnamese",
      "They dismissed the minister, Tran Thi Hoa. Hoa left. Ms Hoa said so.",
      ["Tran Thi Hoa"],
    ],
    [
      "initials alone before the name",
      "The chief minister N. Chandra Rao met K. T. Selvam. Rao left. Selvam stayed.",
      ["N. Chandra Rao", "K. T. Selvam"],
    ],
    [
      "an officer of two abbreviations",
      "Rear Adm. Thomas W. Kettering took command. Kettering retired.",
      ["Thomas W. Kettering"],
    ],
    ["a pope", "Pope Celestine VI received her. Pope Celestine flew home.", ["Celestine VI"]],
    [
      "an epithet, which is no part of the name",
      "Disgraced Tom Reilly quit. Tom Reilly lied.",
      ["Tom Reilly"],
    ],
  ])("%s", (_, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  test.each([
    [
      "two people whose second names are alike",
      "Mary Ellen Burke met Ellen Voss. Ellen Voss left.",
      ["Mary Ellen Burke", "Ellen Voss"],
    ],
    [
      "a museum that bears a donor's name",
      "Charles Hartwell III gave it to the Hartwell Museum of Art. The Hartwell said no.",
      ["Charles Hartwell III", "Hartwell Museum of Art"],
    ],
    ["a place with a family's name", "He moved to Lee County. Park Lane was shut.", []],
    [
      "a particle that follows no capital",
      "Dana Okafor sold it to van der Holt. Holt left.",
      ["Dana Okafor", "Holt"],
    ],
  ])("%s", (_, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });
});
