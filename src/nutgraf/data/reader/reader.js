"use strict";
// Opens cards, lights the parts of an event, hides layers. Without it the page is whole: marks are links to cards.
(() => {
  const root = document.documentElement;
  const $ = (query, from = document) => from.querySelector(query);
  const all = (query, from = document) => [...from.querySelectorAll(query)];
  const words = (value) => (value || "").split(" ").filter(Boolean);
  const cards = new Map(all(".card").map((card) => [card.dataset.key, card]));
  const events = all(".card.events").sort((a, b) => at(a) - at(b)).map((card) => card.dataset.key);
  const marked = all("a.s");
  const parts = all(".text [data-r]");
  const status = $(".announce");
  const help = $(".help");
  const narrow = matchMedia("(max-width: 60rem)");
  let chosen = null;
  let from = null;

  root.classList.add("js");
  $(".ask").hidden = false;
  for (const card of cards.values()) card.open = false;

  // Where an event stands in the story, for j and k.
  function at(card) {
    const mark = first(card.dataset.key);
    return mark ? all(".m").indexOf(mark) : Infinity;
  }
  function first(key) {
    const [, prefix, id] = /^(s\d+-)?(.+)$/.exec(key);
    return document.getElementById(`${prefix || ""}m-${id}-1`);
  }

  function light(key) {
    const on = key || chosen;
    let before = "";
    for (const part of parts) {
      const roles = words(part.dataset.r);
      const names = words(part.dataset.as).filter((_, i) => roles[i] === on).join(" + ");
      part.classList.toggle("lit", names !== "");
      part.classList.toggle("starts", names !== "" && names !== before);
      if (names) part.dataset.show = names;
      before = names;
    }
    for (const mark of marked) mark.classList.toggle("same", words(mark.dataset.m)[0] === on && !mark.classList.contains("lit"));
  }

  function choose(key, others = []) {
    if (chosen) {
      const old = cards.get(chosen);
      old.classList.remove("chosen");
      old.open = false;
      $(".also", old)?.remove();
    }
    chosen = cards.has(key) ? key : null;
    root.classList.toggle("sheet", chosen !== null);
    light(null);
    if (!chosen) return null;
    const card = cards.get(chosen);
    card.classList.add("chosen");
    card.open = true;
    const more = others.filter((other) => other !== key && cards.has(other));
    if (more.length) card.append(also(more));
    if (!narrow.matches) reveal(card);
    return card;
  }

  function also(keys) {
    const line = document.createElement("p");
    line.className = "also";
    line.append("Also here:");
    for (const key of keys) {
      const link = document.createElement("a");
      link.href = `#${cards.get(key).id}`;
      link.textContent = `${$(".tag", cards.get(key)).textContent} ${$("b", cards.get(key)).textContent}`;
      line.append(link);
    }
    return line;
  }

  // Bring a card into view inside the side column without moving the story.
  function reveal(card) {
    const column = card.closest(".cards");
    const box = card.getBoundingClientRect();
    const frame = column.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom) column.scrollTop += box.top - frame.top - 8;
  }

  function remember(key) {
    const url = new URL(location.href);
    const off = all("[data-layer]").filter((box) => !box.checked).map((box) => box.dataset.layer);
    if (off.length) url.searchParams.set("hide", off.join(","));
    else url.searchParams.delete("hide");
    url.hash = key ? cards.get(key).id : "";
    try { history.replaceState(null, "", url); } catch { /* a page inside a frame may not write its address */ }
  }

  function open(key, others, opener) {
    from = opener || from;
    const card = choose(key, others);
    remember(chosen);
    if (card) status.textContent = `${$("b", card).textContent}: ${$(".gist", card).textContent}`;
    return card;
  }

  function close() {
    choose(null);
    remember(null);
    from?.focus();
    from = null;
  }

  function shown(key) {
    const layer = cards.get(key)?.classList[1];
    return layer && $(`#layer-${layer}`).checked;
  }

  function step(by) {
    if (!events.length) return;
    const now = events.indexOf(chosen);
    const next = now < 0 ? (by > 0 ? 0 : events.length - 1) : (now + by + events.length) % events.length;
    open(events[next], []);
    const mark = first(events[next])?.closest("a.s");
    if (!mark) return;
    mark.focus({ preventScroll: true });
    show(mark);
    from = mark;
  }

  function show(mark, behavior = "auto") {
    mark.scrollIntoView({ block: narrow.matches ? "start" : "center", behavior });
  }

  function toggle(layer) {
    const box = $(`#layer-${layer}`);
    box.checked = !box.checked;
    remember(chosen);
    status.textContent = `${layer} ${box.checked ? "shown" : "hidden"}`;
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    if (link.matches("a.s")) {
      event.preventDefault();
      if (!getSelection().isCollapsed) return;
      const keys = words(link.dataset.m).filter(shown);
      const card = keys.length ? open(keys[0], keys, link) : null;
      // From the keyboard (no click count) the reader goes on into the card; Esc leads back to the mark.
      if (card && event.detail === 0) $("summary", card).focus({ preventScroll: true });
      return;
    }
    const target = document.getElementById(link.hash.slice(1));
    if (target?.matches(".card")) {
      event.preventDefault();
      open(target.dataset.key, [])?.querySelector("summary").focus({ preventScroll: true });
    } else if (target?.matches(".m")) {
      event.preventDefault();
      const mark = target.closest("a.s");
      show(mark);
      mark.focus({ preventScroll: true });
    }
  });

  for (const [key, card] of cards) {
    $("summary", card).addEventListener("click", (event) => {
      event.preventDefault();
      if (chosen === key) close();
      else open(key, [], event.currentTarget);
    });
    card.addEventListener("mouseenter", () => light(key));
    card.addEventListener("mouseleave", () => light(null));
  }
  for (const mark of marked) {
    const key = words(mark.dataset.m)[0];
    mark.addEventListener("mouseenter", () => light(key));
    mark.addEventListener("mouseleave", () => light(null));
    mark.addEventListener("focus", () => light(key));
    mark.addEventListener("blur", () => light(null));
  }
  for (const box of all("[data-layer]")) box.addEventListener("change", () => remember(chosen));

  $(".ask").addEventListener("click", () => help.showModal());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    if (event.key === "Escape" && chosen) return close();
    if (!$("#keys-on").checked || event.target.matches("input[type=text], textarea, select")) return;
    const layers = { a: "actors", q: "quotes", e: "events", t: "times", p: "places" };
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "?") help.showModal();
    else if (layers[event.key]) toggle(layers[event.key]);
  });

  const hidden = (new URLSearchParams(location.search).get("hide") || "").split(",");
  for (const box of all("[data-layer]")) box.checked = !hidden.includes(box.dataset.layer);
  const asked = document.getElementById(location.hash.slice(1));
  if (asked?.matches(".card")) {
    choose(asked.dataset.key);
    const mark = first(asked.dataset.key);
    // The browser goes to the card that the address names; the story should stand at its mark.
    if (mark) requestAnimationFrame(() => show(mark, "instant"));
  }
})();
