// The map is moved and enlarged: with the pointer, with two fingers, with buttons, or with keys once it has the focus.
import { select } from "d3-selection";
import { zoom as zooming, zoomIdentity } from "d3-zoom";

const MOST = 24;

export function zoom(figure) {
  const svg = figure.querySelector("svg.worldmap");
  const sheet = svg?.querySelector(".sheet");
  if (!sheet) return;
  const { width, height } = svg.viewBox.baseVal;
  const picture = select(svg);
  const moved = zooming()
    .scaleExtent([1, MOST])
    .translateExtent([[0, 0], [width, height]])
    .extent([[0, 0], [width, height]])
    // a turn of the wheel, or one finger, scrolls the page as anywhere else
    .filter((event) => {
      if (event.type === "wheel") return event.ctrlKey || event.metaKey || document.activeElement === svg;
      if (event.type.startsWith("touch")) return event.touches.length > 1 || svg.dataset.near === "yes";
      return !event.button;
    })
    .on("zoom", ({ transform }) => {
      sheet.setAttribute("transform", transform.toString());
      svg.style.setProperty("--k", String(transform.k ** -0.75));
      svg.dataset.near = transform.k > 1 ? "yes" : "no";
    });
  picture.call(moved).on("dblclick.zoom", null);

  const steps = {
    "+": ["Enlarge", () => picture.call(moved.scaleBy, 1.6)],
    "−": ["Make smaller", () => picture.call(moved.scaleBy, 1 / 1.6)],
    "0": ["Whole world", () => picture.call(moved.transform, zoomIdentity)],
  };
  const bar = document.createElement("div");
  bar.className = "zoom";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Zoom");
  for (const [sign, [label, act]] of Object.entries(steps)) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = sign === "0" ? "⤢" : sign;
    button.setAttribute("aria-label", label);
    button.title = label;
    button.addEventListener("click", act);
    bar.append(button);
  }
  figure.prepend(bar);

  svg.setAttribute("tabindex", "0");
  svg.setAttribute("aria-keyshortcuts", "+ - 0 ArrowUp ArrowDown ArrowLeft ArrowRight");
  const far = 90;
  const ways = { ArrowLeft: [far, 0], ArrowRight: [-far, 0], ArrowUp: [0, far], ArrowDown: [0, -far] };
  svg.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = { "=": "+", "-": "−" }[event.key] ?? event.key;
    const k = svg.__zoom?.k ?? 1;
    const act = steps[key]?.[1] ?? (ways[key] && (() => picture.call(moved.translateBy, ...ways[key].map((n) => n / k))));
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
}
