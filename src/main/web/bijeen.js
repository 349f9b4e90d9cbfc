// Small improvements; every page works without them.

// The summary of problems is the first thing a reader should hear after sending a form.
document.querySelector('[data-focus]')?.focus();

// A page on which work goes on looks whether it got further; without scripts it reloads itself.
const busy = document.querySelector('main[data-refresh]');

async function look() {
  const answer = await fetch(location.href).catch(() => null);
  // 422: they were answered, with a form that has mistakes.
  const text = answer?.ok || answer?.status === 422 ? await answer.text() : '';
  const page = new DOMParser().parseFromString(text, 'text/html');
  const next = page.querySelector('main');
  if (next && !('refresh' in next.dataset)) location.reload();
  else if (next) show(next, page.title);
  setTimeout(look, (next?.dataset.refresh ?? busy.dataset.refresh) * 1000);
}

// Where only a status moves, the rest stays as it is: whoever is on a button there stays on it.
function show(next, title) {
  const status = busy.querySelector('[role=status]');
  const moved = next.querySelector('[role=status]');
  if (status && moved) {
    document.title = title;
    if (status.textContent !== moved.textContent) status.replaceChildren(...moved.childNodes);
  } else busy.replaceChildren(...next.childNodes);
}

if (busy) setTimeout(look, busy.dataset.refresh * 500);

// Only the part that moves, where people may be busy with the rest of the page.
async function renew() {
  const part = document.querySelector('[data-renew]');
  if (!part) return;
  const answer = document.hidden ? null : await fetch(part.dataset.renew).catch(() => null);
  const text = answer?.ok && !answer.redirected ? await answer.text() : '';
  const next = new DOMParser().parseFromString(text, 'text/html').body.firstElementChild;
  if (next) replace(part, next);
  setTimeout(renew, (part.dataset.seconds ?? 2) * 1000);
}

// What the reader opened stays open, and where they are stays where they are.
function replace(part, next) {
  const focused = part.contains(document.activeElement) ? [...part.querySelectorAll('summary, [tabindex]')].indexOf(document.activeElement) : -1;
  for (const open of part.querySelectorAll('details[open][id]')) next.querySelector(`#${open.id}`)?.setAttribute('open', '');
  part.replaceWith(next);
  if (focused >= 0) next.querySelectorAll('summary, [tabindex]')[focused]?.focus({ preventScroll: true });
}

setTimeout(renew, 2000);

// Who is in a field sees at once which words of the source it came from.
const source = document.querySelector('[data-source]');

function light(field) {
  const link = field.closest('.utrecht-form-field')?.querySelector('.bijeen-origin a') ?? field.closest('.bijeen-row')?.querySelector('.bijeen-origin a');
  const words = link && document.getElementById(link.hash.slice(1));
  source.querySelectorAll('.bijeen-word--lit').forEach((lit) => lit.classList.remove('bijeen-word--lit'));
  if (!words) return;
  words.classList.add('bijeen-word--lit');
  source.scrollTop += words.getBoundingClientRect().top - source.getBoundingClientRect().top - source.clientHeight / 3;
}

if (source) document.querySelector('[data-origins]').addEventListener('focusin', (event) => light(event.target));
