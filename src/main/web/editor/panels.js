// The small forms under the toolbar that ask for the address of a link or for a picture.
import { schema } from './schema.js';

const { nodes, marks } = schema;

export class Panels {
  constructor(box, pictures) {
    this.pictures = pictures;
    this.panels = new Map([...box.querySelectorAll('[data-panel]')].map((panel) => [panel.dataset.panel, panel]));
    for (const [name, panel] of this.panels) {
      panel.addEventListener('click', (event) => this.click(name, panel, event.target.closest('button')));
      panel.addEventListener('keydown', (event) => this.key(name, panel, event));
    }
  }

  has(name) {
    return this.panels.has(name);
  }

  open(name, view) {
    this.view = view;
    for (const [other, panel] of this.panels) panel.hidden = other !== name;
    const panel = this.panels.get(name);
    complain(panel, false);
    if (name === 'link') {
      panel.querySelector('input').value = linkAt(view.state)?.attrs.href ?? '';
      panel.querySelector('input').focus();
    } else this.offerPictures(panel);
    return true;
  }

  close(panel) {
    panel.hidden = true;
    this.view.focus();
  }

  // Enter must not send the form around the editor.
  key(name, panel, event) {
    if (event.key === 'Escape') this.close(panel);
    if (event.key !== 'Enter' || event.target.tagName !== 'INPUT' || event.target.type !== 'text') return;
    event.preventDefault();
    this.apply(name, panel);
  }

  click(name, panel, button) {
    if (button?.dataset.do === 'apply') this.apply(name, panel);
    if (button?.dataset.do === 'remove') this.link(panel, null);
    if (button?.dataset.do === 'cancel') this.close(panel);
  }

  apply(name, panel) {
    if (name === 'picture') return this.picture(panel);
    const href = address(panel.querySelector('input').value.trim());
    return href ? this.link(panel, href) : complain(panel, true);
  }

  link(panel, href) {
    const { state } = this.view;
    const { from, to } = linkRange(state);
    const change = state.tr.removeMark(from, to, marks.link);
    if (href && from === to) change.insertText(href, from).addMark(from, from + href.length, marks.link.create({ href }));
    else if (href) change.addMark(from, to, marks.link.create({ href }));
    this.view.dispatch(change.removeStoredMark(marks.link));
    this.close(panel);
  }

  async offerPictures(panel) {
    const list = panel.querySelector('[data-list]');
    const answer = await fetch(this.pictures, { headers: { Accept: 'application/json' } });
    const pictures = answer.ok ? await answer.json() : [];
    list.replaceChildren(...pictures.map((picture, index) => choice(panel, picture, index)));
    panel.querySelector('[data-none]').hidden = pictures.length > 0;
    panel.querySelector('[data-some]').hidden = pictures.length === 0;
    (list.querySelector('input') ?? panel.querySelector('[data-do=cancel]')).focus();
  }

  picture(panel) {
    const chosen = panel.querySelector('[data-list] input:checked');
    const alt = panel.querySelector('[data-alt]').value.trim();
    if (!chosen || !alt) return complain(panel, true);
    const image = nodes.image.create({ src: chosen.value, alt });
    this.view.dispatch(this.view.state.tr.replaceSelectionWith(image).scrollIntoView());
    return this.close(panel);
  }
}

function choice(panel, { src, alt }, index) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  const image = document.createElement('img');
  Object.assign(input, { type: 'radio', name: panel.id, value: src, checked: index === 0 });
  Object.assign(image, { src, alt: alt || String(index + 1) });
  const fill = () => (panel.querySelector('[data-alt]').value = alt ?? '');
  input.addEventListener('change', fill);
  if (index === 0) fill();
  label.append(input, image);
  return label;
}

function complain(panel, wrong) {
  const input = panel.querySelector('input[type=text]');
  panel.querySelector('[data-problem]').hidden = !wrong;
  input.setAttribute('aria-invalid', String(wrong));
  if (wrong) input.focus();
}

// What people type for an address, made whole; empty for what is none.
function address(typed) {
  if (/^(https?:\/\/\S+|mailto:\S+|tel:[\d +-]+|\/[^/\\]\S*)$/i.test(typed)) return typed;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(typed)) return `mailto:${typed}`;
  if (/^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(typed)) return `https://${typed}`;
  return '';
}

function linkAt(state) {
  return marks.link.isInSet(state.selection.$from.marks()) ?? marks.link.isInSet(state.selection.$to.marks());
}

// The chosen text, or the whole link that the cursor stands in.
function linkRange(state) {
  const { from, to, empty, $from } = state.selection;
  const link = linkAt(state);
  if (!empty || !link) return { from, to };
  const start = $from.start();
  let range = { from, to };
  $from.parent.forEach((child, offset) => {
    const at = start + offset;
    if (link.isInSet(child.marks) && at <= from && from <= at + child.nodeSize) range = { from: at, to: at + child.nodeSize };
  });
  return range;
}
