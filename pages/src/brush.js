// A span of columns is drawn with the pointer and becomes from= and to= in the address.
import { brushX } from "d3-brush";
import { select } from "d3-selection";

export function brush(figure) {
  const svg = figure.querySelector("svg.chart:not(.swatch)");
  const frame = [...(svg?.querySelectorAll("svg.frame") ?? [])].at(-1);
  const columns = [...(frame?.querySelectorAll(".column") ?? [])];
  if (!columns.length) return;
  const told = document.createElement("p");
  told.className = "chosen";
  const idle = "Draw across columns to look at their days alone.";
  told.textContent = idle;
  svg.after(told);

  const layer = select(svg).append("g").attr("class", "brush").attr("aria-hidden", "true");
  const width = () => svg.getBoundingClientRect().width;
  const at = (x) => Math.max(0, Math.min(columns.length - 1, Math.floor((x / width()) * columns.length)));
  const words = (column) => column.querySelector("title")?.textContent ?? "";
  const brushed = brushX()
    .extent(() => {
      const top = frame.y.baseVal.value;
      return [[0, top], [width(), top + frame.height.baseVal.value]];
    })
    .on("brush", ({ selection, sourceEvent }) => {
      if (!selection || !sourceEvent) return;
      const [from, to] = span(selection);
      told.textContent = `${from} to ${to}`;
    })
    .on("end", ({ selection, sourceEvent }) => {
      if (!sourceEvent) return;
      if (!selection || selection[1] - selection[0] < 4) {
        told.textContent = idle;
        return;
      }
      const [from, to] = span(selection);
      const address = new URL(location.href);
      address.searchParams.set("from", from);
      address.searchParams.set("to", to);
      address.searchParams.delete("by");
      address.searchParams.delete("after");
      location.assign(address);
    });

  function span([left, right]) {
    return [columns[at(left)].dataset.from, columns[at(right - 0.5)].dataset.to];
  }

  layer.call(brushed);
  layer.on("pointermove", (event) => {
    if (event.buttons) return;
    told.textContent = words(columns[at(event.clientX - svg.getBoundingClientRect().left)]);
  });
  layer.on("pointerleave", () => { told.textContent = idle; });
  new ResizeObserver(() => layer.call(brushed)).observe(svg);
}
