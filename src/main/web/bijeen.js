// Small improvements; every page works without them.

// The summary of problems is the first thing a reader should hear after sending a form.
document.querySelector('[data-focus]')?.focus();

// A page on which work goes on looks whether it got further; without scripts it reloads itself.
const busy = document.querySelector('main[data-refresh]');

async function look() {
  const answer = await fetch(location.href).catch(() => null);
  const text = answer?.ok ? await answer.text() : '';
  const next = new DOMParser().parseFromString(text, 'text/html').querySelector('main');
  if (next && !('refresh' in next.dataset)) location.reload();
  else if (next) busy.replaceChildren(...next.childNodes);
  setTimeout(look, busy.dataset.refresh * 1000);
}

if (busy) setTimeout(look, busy.dataset.refresh * 500);

// Only the part that moves, where people may be busy with the rest of the page.
async function renew() {
  const part = document.querySelector('[data-renew]');
  if (!part) return;
  const answer = document.hidden ? null : await fetch(part.dataset.renew).catch(() => null);
  const text = answer?.ok && !answer.redirected ? await answer.text() : '';
  const next = new DOMParser().parseFromString(text, 'text/html').body.firstElementChild;
  if (next) part.replaceWith(next);
  setTimeout(renew, 2000);
}

setTimeout(renew, 2000);
