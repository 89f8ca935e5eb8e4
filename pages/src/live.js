// A changed filter shows what it gives at once: the results are exchanged, the form and the focus stay.
const WAIT = 450; // milliseconds after the last letter

export function live(form, enhance) {
  const shown = () => document.querySelector("[data-results]");
  if (!shown()) return;
  let timer = 0, running = null;

  function address() {
    const wanted = new URL(form.action, location.href);
    for (const [key, value] of new FormData(form)) if (value.trim()) wanted.searchParams.append(key, value.trim());
    return wanted;
  }

  async function show() {
    clearTimeout(timer);
    const to = address();
    if (to.href === location.href) return;
    running?.abort();
    running = new AbortController();
    shown().setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(to, { signal: running.signal, headers: { accept: "text/html" } });
      if (!answer.ok) return; // half a date: the page stays until it is one
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector("[data-results]");
      if (!fresh) return;
      shown().replaceWith(document.adoptNode(fresh));
      for (const part of ["h1", "footer.end"]) {
        const ours = document.querySelector(part), theirs = page.querySelector(part);
        if (ours && theirs) ours.replaceWith(document.adoptNode(theirs));
      }
      history.replaceState(null, "", to);
      enhance(shown());
      const announce = document.querySelector(".announce");
      if (announce) announce.textContent = "Updated";
    } catch (error) {
      if (error.name !== "AbortError") form.requestSubmit();
    } finally {
      shown()?.removeAttribute("aria-busy");
    }
  }

  form.addEventListener("input", (event) => {
    clearTimeout(timer);
    timer = setTimeout(show, event.target.matches("select") ? 0 : WAIT);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    location.assign(address());
  });
}
