// Whoever is pointed at stands out with its ties; who stands in the way is drawn aside.
const CURVE = { cooperation: 0.08, conflict: -0.08 };

export function ties(figure) {
  const svg = figure.querySelector("svg.network");
  if (!svg) return;
  const nodes = [...svg.querySelectorAll(".node")];
  const lines = [...svg.querySelectorAll(".tie")];
  const place = new Map(nodes.map((node) => {
    const { e, f } = node.transform.baseVal.consolidate().matrix;
    return [node.dataset.n, { x: e, y: f }];
  }));

  function light(n) {
    const near = new Set([n]);
    for (const tie of lines) {
      const own = n === undefined || tie.dataset.a === n || tie.dataset.b === n;
      tie.classList.toggle("faded", !own);
      if (own) near.add(tie.dataset.a).add(tie.dataset.b);
    }
    for (const node of nodes) node.classList.toggle("faded", n !== undefined && !near.has(node.dataset.n));
  }

  function redraw(n) {
    for (const tie of lines) {
      if (tie.dataset.a !== n && tie.dataset.b !== n) continue;
      const a = place.get(tie.dataset.a), b = place.get(tie.dataset.b);
      const bend = CURVE[tie.classList.contains("conflict") ? "conflict" : "cooperation"];
      const mx = (a.x + b.x) / 2 - (b.y - a.y) * bend, my = (a.y + b.y) / 2 + (b.x - a.x) * bend;
      tie.setAttribute("d", `M${a.x} ${a.y}Q${mx} ${my} ${b.x} ${b.y}`);
    }
  }

  for (const node of nodes) {
    const n = node.dataset.n;
    let held = null, dragged = false;
    node.addEventListener("pointerenter", () => { if (!held) light(n); });
    node.addEventListener("pointerleave", () => { if (!held) light(); });
    node.addEventListener("pointerdown", (event) => {
      if (event.button || event.pointerType === "touch") return;
      held = [event.clientX, event.clientY];
      dragged = false;
      node.setPointerCapture(event.pointerId);
    });
    node.addEventListener("pointermove", (event) => {
      if (!held) return;
      const scale = svg.viewBox.baseVal.width / svg.getBoundingClientRect().width;
      const dx = (event.clientX - held[0]) * scale, dy = (event.clientY - held[1]) * scale;
      if (!dragged && Math.hypot(dx, dy) < 4) return;
      dragged = true;
      held = [event.clientX, event.clientY];
      const at = place.get(n);
      at.x += dx;
      at.y += dy;
      node.setAttribute("transform", `translate(${at.x} ${at.y})`);
      redraw(n);
    });
    const drop = () => { held = null; };
    node.addEventListener("pointerup", drop);
    node.addEventListener("pointercancel", drop);
    const link = node.closest("a");
    link?.addEventListener("dragstart", (event) => event.preventDefault());
    link?.addEventListener("click", (event) => { if (dragged) event.preventDefault(); });
  }
}
