// The grid of a programme: dragging, stretching, and carrying with the keys. Each ends in the form that a page without
// scripts has too, so the server decides, and says why not.
const grid = document.querySelector('[data-grid]');
const form = grid?.querySelector('[data-move-form]');
const said = grid?.querySelector('[data-move-said]');
const rows = grid ? [...grid.querySelectorAll('tr[data-at]')] : [];
const rooms = grid ? columns() : [];
const step = Number(grid?.dataset.step);

// The tokens of the columns, in order; empty for what is in no room.
function columns() {
  const all = [...grid.querySelectorAll('thead th')].slice(1).map(() => '');
  for (const cell of grid.querySelectorAll('tbody td[data-room]')) {
    if (cell.colSpan > 1) continue;
    const index = place(cell);
    if (index >= 0 && cell.dataset.room) all[index] = cell.dataset.room;
  }
  return all;
}

// In which column a cell stands: cells that reach down from above are not in its row, so look where it is on the screen.
function place(cell) {
  const left = cell.getBoundingClientRect().left;
  return [...grid.querySelectorAll('thead th')].slice(1).findIndex((head) => Math.abs(head.getBoundingClientRect().left - left) < 2);
}

function minutes(clock) {
  const [hour, minute] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

function clock(total) {
  const day = ((total % 1440) + 1440) % 1440;
  return `${String(Math.floor(day / 60)).padStart(2, '0')}:${String(day % 60).padStart(2, '0')}`;
}

function where(session) {
  const from = minutes(session.closest('tr').dataset.at);
  return { from, until: from + Number(session.dataset.rows) * step, room: session.dataset.room };
}

function send(session, { from, until, room }) {
  form.action = `${grid.dataset.grid}/${session.dataset.session}/verplaatsen`;
  form.elements.from.value = clock(from);
  form.elements.until.value = clock(until);
  form.elements.room.value = room;
  form.submit();
}

function roomName(room) {
  const index = rooms.indexOf(room);
  return room && index >= 0 ? grid.querySelectorAll('thead th')[index + 1].firstChild.textContent.trim() : grid.dataset.textNoRoom;
}

// Carrying: the button takes hold, arrows move, shift with an arrow stretches, Enter sets down, Escape lets go.
function carry(button, session) {
  let to = null;
  const mark = () => {
    const first = minutes(rows[0].dataset.at);
    for (const row of rows) row.classList.toggle('bijeen-grid__target', to !== null
      && minutes(row.dataset.at) >= Math.max(to.from, first) && minutes(row.dataset.at) < to.until);
  };
  const tell = (text) => { said.textContent = text; button.setAttribute('aria-pressed', String(to !== null)); mark(); };
  const now = () => `${session.dataset.title}: ${clock(to.from)}–${clock(to.until)}, ${roomName(to.room)}`;
  button.addEventListener('click', () => {
    if (to) { send(session, to); return; }
    to = where(session);
    tell(`${now()}. ${grid.dataset.textTaken}`);
  });
  button.addEventListener('blur', () => { if (to) { to = null; tell(grid.dataset.textDropped); } });
  button.addEventListener('keydown', (event) => {
    if (!to) return;
    const stretch = event.shiftKey;
    const known = [...new Set(rooms)];
    const at = known.indexOf(to.room);
    const moves = {
      ArrowUp: () => { if (!stretch) to.from -= step; if (!stretch || to.until - step > to.from) to.until -= step; },
      ArrowDown: () => { if (!stretch) to.from += step; to.until += step; },
      ArrowLeft: () => { to.room = known[Math.max(0, at - 1)]; },
      ArrowRight: () => { to.room = known[Math.min(known.length - 1, at + 1)]; },
      Escape: () => { to = null; },
    };
    if (!moves[event.key]) return;
    event.preventDefault();
    moves[event.key]();
    tell(to ? now() : grid.dataset.textDropped);
  });
}

// Dragging: a session to another cell, or its lower edge to another row.
let dragged = null;

function draggable(session) {
  session.draggable = true;
  const edge = document.createElement('span');
  edge.className = 'bijeen-grid__edge';
  edge.title = grid.dataset.textStretch;
  edge.draggable = true;
  session.append(edge);
  session.addEventListener('dragstart', (event) => {
    dragged = { session, stretch: event.target === edge };
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', session.dataset.title);
  });
  session.addEventListener('dragend', () => { dragged = null; over(null); });
}

function over(row) {
  for (const it of rows) it.classList.toggle('bijeen-grid__target', it === row);
}

function target(event) {
  return rows.findLast((row) => row.getBoundingClientRect().top <= event.clientY) ?? rows[0];
}

function drop(event) {
  const { session, stretch } = dragged;
  const was = where(session);
  const at = minutes(target(event).dataset.at);
  if (stretch) { send(session, { ...was, until: Math.max(at + step, was.from + step) }); return; }
  const heads = [...grid.querySelectorAll('thead th')].slice(1);
  const column = heads.findIndex((head) => event.clientX < head.getBoundingClientRect().right);
  const room = rooms[column < 0 ? heads.length - 1 : column];
  send(session, { from: at, until: at + was.until - was.from, room });
}

if (form) {
  for (const session of grid.querySelectorAll('[data-session]')) {
    draggable(session);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'bijeen-grid__move';
    button.setAttribute('aria-pressed', 'false');
    button.textContent = grid.dataset.textMove;
    const which = document.createElement('span');
    which.className = 'bijeen-hidden';
    which.textContent = ` ${session.dataset.title}`;
    button.append(which);
    session.append(button);
    carry(button, session);
  }
  const body = grid.querySelector('tbody');
  body.addEventListener('dragover', (event) => { if (dragged) { event.preventDefault(); over(target(event)); } });
  body.addEventListener('drop', (event) => { if (dragged) { event.preventDefault(); drop(event); } });
}

// After a move the reader goes on where they were: once the browser itself is done with the end of the address.
const moved = location.hash.startsWith('#onderdeel-') ? location.hash.slice('#onderdeel-'.length) : null;
if (moved) addEventListener('load', () => setTimeout(() => {
  [...document.querySelectorAll(`[data-focus-for="${CSS.escape(moved)}"]`)].find((it) => it.checkVisibility())?.focus();
}));
