// What drawings gain with scripts. Without them every page is whole: dates are fields, links stand in tables.
import { live } from "./live.js";

export function start(where, enhance) {
  const all = (within) => within.querySelectorAll(where).forEach(enhance);
  all(document);
  document.querySelectorAll("form[data-live]").forEach((form) => live(form, all));
  document.documentElement.dataset.charts = "ready";
}
