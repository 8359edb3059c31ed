// The nouns of lib/actors: who takes part, and where.

export type ActorKind = "person" | "state" | "organisation";

/** Someone or something that acts in the story. */
export interface Actor {
  /** Lower case, digits and hyphens: it appears in links. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
}

/** A place where the text names an actor. */
export interface ActorMention {
  readonly actor: Actor;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
