// Who was spoken of last, as the reading goes on: the ground for "he", "it" and "they" in the next sentence.
//
// Input   the subject and the names of each sentence, in the order of the text
// Output  the persons, bodies and groups that a pronoun may mean, the likeliest first
// Knows   one article; its state moves on sentence by sentence

import type { Entity } from "@/lib/actors/register";
import type { Discourse } from "./discourse";

const DEALS = new Set(
  "deal merger takeover acquisition purchase sale bid transaction combination tie-up buyout buy acquire merge".split(
    " ",
  ),
);
const DISPUTES = new Set(
  "strike walkout stoppage dispute talk negotiation bargaining mediation contract settlement agreement pact truce".split(
    " ",
  ),
);

/** Nouns and verbs for the same sort of happening share a family. */
export function familyOf(lemma: string): string {
  if (DEALS.has(lemma)) return "deal";
  if (DISPUTES.has(lemma)) return "dispute";
  return /^(suit|lawsuit|case|complaint)$/.test(lemma) ? "case" : lemma;
}

const MEMORY = 6; // persons and bodies remembered

const PAIR_FOR = 3; // sentences
const NOBODY: readonly Entity[] = [];

const INSTRUMENTS = / (?:Telescope|Observatory|Spacecraft|Collider)$/;

/** Things that news lets act like the bodies that run them: "the Whitlock Telescope watched". */
export const isInstrument = ({ actor, nature }: Entity): boolean =>
  nature === "thing" && INSTRUMENTS.test(actor.name);

const isBody = (entity: Entity) =>
  /^(?:organisation|state|other)$/.test(entity.nature) || isInstrument(entity);

/** Whether it has a name: "the transport committee" is a side of nothing that a later article speaks of. */
const isNamed = ({ actor }: Entity) => !/^\p{Ll}/u.test(actor.name);

/** The entities of a list with those of another before them, without doubles. */
function toFront(list: readonly Entity[], first: readonly Entity[]): Entity[] {
  const ids = new Set(first.map(({ actor }) => actor.id));
  return [...first, ...list.filter(({ actor }) => !ids.has(actor.id))].slice(0, MEMORY);
}

export class Salience {
  private persons: readonly Entity[] = [];
  private bodies: readonly Entity[] = [];
  private group: readonly Entity[] = [];
  /** Whether the sentence before speaks of a thing: "it" then goes on with it. */
  private ofThing = false;
  private stranger: "he" | "she" | "" = "";
  /** Of a sentence that tells what somebody says: who says it, and whom it is of. */
  private telling: { readonly teller: Entity; readonly told: Entity } | undefined;
  /** Those whom a sentence joined or set against each other, and how many sentences ago. */
  private pair:
    | { readonly entities: readonly Entity[]; readonly joined: boolean; readonly ago: number }
    | undefined;
  /** Persons whom the quotation that goes on has as subjects. */
  private quoted: readonly Entity[] = [];
  /** Persons whom the article says to be accused, in the order of telling: those in "the hearing". */
  accused: readonly Entity[] = [];
  /** Those who take part in a happening that a noun named, by that noun's family: for "the deal", "the hearing". */
  readonly happenings = new Map<string, readonly Entity[]>();

  /** @param parties The story's, which other articles may have told; noted here too. */
  constructor(
    private readonly discourse: Discourse,
    private readonly parties: Map<string, readonly Entity[]>,
  ) {}

  get person(): Entity | undefined {
    return this.persons[0];
  }

  /** The main subject of the sentence before. */
  get subject(): readonly Entity[] {
    return this.group;
  }

  /** Persons and bodies spoken of last, the latest first. */
  recent(): readonly Entity[] {
    return [...this.persons, ...this.bodies];
  }

  get body(): Entity | undefined {
    return this.bodies[0];
  }

  /** Remembers who takes part in a happening of the family; of deals and disputes only bodies and states, and the first two for the story. */
  note(family: string, actors: readonly Entity[]): void {
    const shared = family === "deal" || family === "dispute";
    const parties = shared ? actors.filter((actor) => isBody(actor) && isNamed(actor)) : actors;
    if (parties.length < 2 || parties.length > 4) return;
    this.happenings.set(family, parties);
    if (shared && parties.length === 2 && !this.parties.has(family)) this.parties.set(family, parties);
  }

  /** The parties of the happening that the article, else the story, told of last. */
  partiesOf(family: string): readonly Entity[] | undefined {
    const parties = this.happenings.get(family) ?? this.parties.get(family);
    // The deal that ends a dispute is its sides', where the story knows of no other.
    return parties ?? (family === "deal" ? this.partiesOf("dispute") : undefined);
  }

  /** Takes in a sentence: who its main subject is, whom else it names, and what its subject is where that has no name. */
  moveOn(subject: readonly Entity[], others: readonly Entity[], unnamed: "" | "thing" | "many" = ""): void {
    this.ofThing = unnamed === "thing";
    if (subject.length > 0 || unnamed === "many") this.group = subject;
    const named = toFront(others, subject);
    this.persons = toFront(
      this.persons,
      named.filter(({ nature }) => nature === "person"),
    );
    this.bodies = toFront(this.bodies, named.filter(isBody));
  }

  /** Takes in whether the sentence before brought in somebody without a name, "a man", whom "he" means from then on. */
  meet(stranger: "he" | "she" | ""): void {
    this.stranger = stranger;
  }

  /** Takes in who said the sentence before and of whom; nothing where it tells of no saying. */
  tell(telling: { readonly teller: Entity; readonly told: Entity } | undefined): void {
    this.telling = telling;
  }

  /** Whether the sentence before tells what they said. */
  tells({ actor }: Entity): boolean {
    return this.telling?.teller.actor.id === actor.id;
  }

  /** "Lind, prosecuting, said Pyke had planned it. In January he copied the key": who acts is whom it was of, and who says more is the speaker. */
  toldOf(lower: string, saying: boolean): Entity | undefined {
    const { teller, told } = this.telling ?? {};
    const meant = saying ? teller : told;
    return meant && told && this.fits(meant, lower) && this.fits(told, lower) ? meant : undefined;
  }

  /** Takes in those whom a sentence joins, or else the two that it sets against each other; none where it has no two. */
  join(joined: readonly Entity[], opposed: readonly Entity[]): void {
    if (joined.length > 1) this.pair = { entities: joined, joined: true, ago: 0 };
    else if (opposed.length === 2) this.pair = { entities: opposed, joined: false, ago: 0 };
    else if (this.pair)
      this.pair = this.pair.ago + 1 < PAIR_FOR ? { ...this.pair, ago: this.pair.ago + 1 } : undefined;
  }

  /** Those whom one of the last sentences joined, for "both" and "the two sides". */
  get together(): readonly Entity[] {
    return this.pair?.joined ? this.pair.entities : NOBODY;
  }

  /** The same, or else the two whom it set against each other, for "the hearing" and "the two". */
  get facing(): readonly Entity[] {
    return this.pair?.entities ?? NOBODY;
  }

  /** Those whom the sentence just before joined, for "they". */
  get justJoined(): readonly Entity[] {
    return this.pair?.ago === 0 ? this.together : NOBODY;
  }

  /** Takes in who a quotation speaks of; nobody where the sentence has none. */
  quote(persons: readonly Entity[]): void {
    this.quoted = persons;
  }

  /** The person whom "he" or "she" means inside a quotation that has named them before. */
  inQuotation(lower: string): Entity | undefined {
    return /^(?:he|him|his|she|her)$/.test(lower)
      ? this.quoted.find((entity) => this.fits(entity, lower))
      : undefined;
  }

  /** Those whom the pronoun means, where nothing in its own sentence tells. */
  pronoun(lower: string): readonly Entity[] {
    const first = (entities: readonly Entity[]) => entities.slice(0, 1);
    if (
      this.stranger !== "" &&
      this.stranger === (/^(?:she|her)$/.test(lower) ? "she" : "he") &&
      /^(?:he|him|his|she|her)$/.test(lower)
    )
      return [];
    if (/^(he|him|his|she|her)$/.test(lower))
      return first(this.persons.filter((entity) => this.fits(entity, lower)));
    if (/^(i|my)$/.test(lower)) return first(this.persons);
    if (lower === "it" && this.ofThing) return [];
    if (/^(it|its|we|our)$/.test(lower)) return first(this.bodies);
    // One person is no "they"; one body may be.
    const many = this.group.length > 1 || this.group.some(isBody);
    return /^(they|them|their)$/.test(lower) && many ? this.group : [];
  }

  /** Whether the singular pronoun may mean the entity. */
  fits(entity: Entity, lower: string): boolean {
    if (/^its?$/.test(lower)) return isBody(entity);
    if (entity.nature !== "person") return false;
    const own = this.discourse.pronounOf(entity);
    return own === "" || own === (/^(she|her)$/.test(lower) ? "she" : "he");
  }
}
