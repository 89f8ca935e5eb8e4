"use strict";
// Keys for every page: / searches, j and k go through rows, n turns the page, g and a letter lead to a page.
// Without it every page is whole; the story page has keys of its own, which stand back while g waits for its letter.
(() => {
  const $ = (query) => document.querySelector(query);
  const help = $("dialog.help");
  const switched = $("#keys-on");
  const reading = $(".legend") !== null;
  const STORE = "nutgraf-keys";
  let waiting = 0;

  document.documentElement.classList.add("js");
  const wide = matchMedia("(min-width: 60rem)");
  const filters = $("details.filters");
  const fit = () => { if (filters) filters.open = wide.matches; };
  wide.addEventListener("change", fit);
  fit();

  try { switched.checked = localStorage.getItem(STORE) !== "off"; } catch { /* no storage: keys stay on */ }
  switched.addEventListener("change", () => {
    try { localStorage.setItem(STORE, switched.checked ? "on" : "off"); } catch { /* asked again next time */ }
  });

  function step(by) {
    const rows = [...document.querySelectorAll("main a.to")];
    if (!rows.length) return;
    const now = rows.indexOf(document.activeElement);
    const next = now < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(Math.max(now + by, 0), rows.length - 1);
    rows[next].focus();
    rows[next].scrollIntoView({ block: "nearest" });
  }

  function search() {
    const field = $("[data-search]");
    if (filters?.contains(field)) filters.open = true;
    field?.focus();
    field?.select();
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open || !switched.checked) return;
    if (event.target.matches("input:not([type=checkbox]), textarea, select")) return;
    if (event.timeStamp - waiting < 1500 && waiting) {
      waiting = 0;
      const link = document.querySelector(`[data-go="${CSS.escape(event.key)}"]`);
      if (link) {
        event.preventDefault();
        event.stopImmediatePropagation();
        location.href = link.href;
        return;
      }
    }
    const doing = { "/": search, g: () => { waiting = event.timeStamp; } };
    if (!reading) {
      Object.assign(doing, {
        j: () => step(1),
        k: () => step(-1),
        n: () => $("a[rel=next]")?.click(),
        "?": () => help.showModal(),
      });
    }
    const act = doing[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }, { capture: true });
})();
