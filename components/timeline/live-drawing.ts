// The drawing that answers: lays a view out and writes it into the document, and knows which mark has the tab stop.
// Outside React, since it runs at every frame of a gesture.

import { inPixels } from "@/lib/timeline/across";
import type { EventIndex } from "@/lib/timeline/event-index";
import { type LayoutOptions, layOut } from "@/lib/timeline/layout";
import { pictureOf } from "@/lib/timeline/picture";
import { axisFoot } from "@/lib/timeline/picture-axis";
import type { PictureContext } from "@/lib/timeline/picture-context";
import type { PlacedMark, TimelineLayout, View } from "@/lib/timeline/types";
import { pictureWriter } from "./patch-picture";

/** What is drawn, but for the view. */
export interface DrawingInput {
  readonly index: EventIndex;
  /** Of the drawing, px. */
  readonly widthPx: number;
  readonly heightPx: number;
  readonly options: LayoutOptions;
  /** Where the axis' words go, if not into the drawing. */
  readonly axis?: SVGSVGElement | null;
  readonly context: PictureContext;
}

/** More new marks than this in one step of a gesture, as where crowds come apart, get their words a drawing later. */
const MANY_NEW = 24;

export class LiveDrawing {
  layout: TimelineLayout | undefined;
  /** Keys of the marks in the document. */
  private drawn: ReadonlySet<string> = new Set();
  /** What `layout` was made of. */
  private made: { readonly view: View; readonly input: DrawingInput } | undefined;
  private readonly write: ReturnType<typeof pictureWriter>;
  private axis:
    | { readonly root: SVGSVGElement; readonly write: ReturnType<typeof pictureWriter> }
    | undefined;
  /** Draws for practice, in a copy that is not in the document. */
  private unseen: LiveDrawing | undefined;
  private focusedKey: string | undefined;
  private heldId: string | undefined;

  constructor(
    private readonly root: SVGSVGElement,
    public input: DrawingInput,
  ) {
    this.write = pictureWriter(root);
  }

  get marks(): readonly PlacedMark[] {
    return this.layout?.marks ?? [];
  }

  /** Key of the mark that Tab leads to: the one that had the focus, the open event's, or the first. */
  get tabStop(): string {
    const { selectedId } = this.input.context;
    const focused = this.marks.find(({ key }) => key === this.focusedKey);
    const selected = () =>
      this.marks.find((mark) => mark.kind !== "crowd" && mark.timed.event.id === selectedId);
    return (focused ?? selected() ?? this.marks[0])?.key ?? "";
  }

  /**
   * Lays out and draws; while a gesture is under way, names and addresses of marks are left until it rests, and the words
   * of many new marks until the next drawing. Returns whether it left such words out.
   */
  show(view: View, moving = false): boolean {
    const { index, widthPx, heightPx, options } = this.input;
    if (this.made?.view !== view || this.made.input !== this.input) {
      this.layout = layOut(index, view, widthPx, heightPx, options);
      this.made = { view, input: this.input };
    }
    return this.draw(moving);
  }

  /**
   * The steps of working out a view and showing nothing. What a scale asks of all events is remembered, so a gesture that
   * gets there later has less to do in its frame. Where it is `drawn` too, into nothing, the browser has compiled what draws.
   */
  rehearse(view: View, drawn: boolean): (() => void)[] {
    const { index, widthPx, heightPx, options, axis } = this.input;
    this.unseen ??= new LiveDrawing(copyOf(this.root), { ...this.input, axis: axis && copyOf(axis) });
    const { unseen } = this;
    const steps = [
      () => {
        unseen.layout = layOut(index, view, widthPx, heightPx, options);
      },
    ];
    return drawn ? [...steps, () => void unseen.draw(true)] : steps;
  }

  /** Draws the same layout with another tab stop. */
  keepFocus(key: string): void {
    if (key === this.focusedKey) return;
    this.focusedKey = key;
    this.draw();
  }

  /** Ties the marks of an event together; of none where there is no id. */
  hold(eventId: string | undefined): void {
    if (eventId === this.heldId) return;
    this.heldId = eventId;
    // Without lanes each event has one mark, and there is nothing to tie.
    if (this.layout?.strips.length) this.draw();
  }

  /** The mark that an element of the drawing belongs to. */
  markAt(target: EventTarget): PlacedMark | undefined {
    const key = (target as Element).closest?.("[data-mark]")?.getAttribute("data-mark");
    return key ? this.marks.find((mark) => mark.key === key) : undefined;
  }

  /** The mark that stands for the event at that place in time, in that lane if it is there. */
  markOf(order: number, lane?: number): PlacedMark | undefined {
    const found = this.marks.filter((mark) => holds(mark, order));
    return found.find((mark) => mark.lane === lane) ?? found[0];
  }

  elementOf(key: string): SVGAElement | null {
    return this.root.querySelector<SVGAElement>(`[data-mark="${CSS.escape(key)}"]`);
  }

  private draw(moving = false): boolean {
    if (!this.layout) return false;
    const fresh = this.marks.filter(({ key }) => !this.drawn.has(key));
    const late = moving && this.drawn.size > 0 && fresh.length > MANY_NEW;
    this.drawn = new Set(this.marks.map(({ key }) => key));
    const state = {
      moving,
      ...(late && { wordless: new Set(fresh.map(({ key }) => key)) }),
      tabStop: this.tabStop,
      axisApart: Boolean(this.input.axis),
      ...(this.heldId !== undefined && { heldId: this.heldId }),
    };
    this.write(pictureOf(this.layout, inPixels, this.input.context, state));
    this.writeAxis(this.layout);
    return late;
  }

  private writeAxis({ axis }: TimelineLayout): void {
    const root = this.input.axis;
    if (!root) return;
    if (this.axis?.root !== root) this.axis = { root, write: pictureWriter(root) };
    this.axis.write(axisFoot(axis, inPixels));
  }
}

const copyOf = (root: SVGSVGElement) => root.cloneNode() as SVGSVGElement;

function holds(mark: PlacedMark, order: number): boolean {
  if (mark.kind !== "crowd") return mark.order === order;
  if ("from" in mark.members) return order >= mark.order && order < mark.members.to;
  return mark.members.some((timed) => timed.order === order);
}
