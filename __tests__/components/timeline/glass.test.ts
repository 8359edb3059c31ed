import { type Glass, makeGlass } from "@/components/timeline/glass";

describe("the pane before a chart that the wheel turns", () => {
  let [pane, mark, layer] = [
    document.createElement("div"),
    document.createElement("a"),
    document.createElement("div"),
  ];
  let glass: Glass;
  let turned: WheelEvent[] = [];

  beforeEach(() => {
    turned = [];
    layer = document.createElement("div");
    pane = document.createElement("div");
    mark = document.createElement("a");
    pane.hidden = true;
    layer.append(mark, pane);
    document.body.append(layer);
    // jsdom lays nothing out: what is behind the pane is the mark.
    document.elementFromPoint = () => (pane.hidden ? mark : pane);
    glass = makeGlass(pane, (event) => turned.push(event));
  });

  afterEach(() => {
    glass.hide();
    layer.remove();
  });

  test("stands there from the first turn until the wheel rests", () => {
    glass.show();
    expect(pane.hidden).toBe(false);
    glass.hide();
    expect(pane.hidden).toBe(true);
  });

  test("hands the wheel's further turns on, until the wheel rests", () => {
    glass.show();
    pane.dispatchEvent(new WheelEvent("wheel", { deltaY: -100 }));
    mark.dispatchEvent(new WheelEvent("wheel", { deltaY: 100 }));
    expect(turned.map(({ deltaY }) => deltaY)).toEqual([-100]);
    glass.hide();
    pane.dispatchEvent(new WheelEvent("wheel", { deltaY: -100 }));
    expect(turned).toHaveLength(1);
  });

  test("gives a press to the mark behind, and the click that ends it", () => {
    const heard: string[] = [];
    for (const type of ["mousedown", "click"]) mark.addEventListener(type, () => heard.push(type));
    glass.show();
    pane.dispatchEvent(new MouseEvent("mousedown", { bubbles: true, clientX: 5, clientY: 5 }));
    expect(pane.hidden).toBe(true);
    // A browser sends the click to what pane and mark have in common.
    layer.dispatchEvent(new MouseEvent("click", { bubbles: true, clientX: 5, clientY: 5 }));
    expect(heard).toEqual(["mousedown", "click"]);
  });

  test("leaves a click alone that reaches the mark by itself", () => {
    const clicks: Event[] = [];
    mark.addEventListener("click", (event) => clicks.push(event));
    glass.show();
    pane.dispatchEvent(new MouseEvent("mousedown", { bubbles: true }));
    mark.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(clicks).toHaveLength(1);
  });
});
