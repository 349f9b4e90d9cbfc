// A row of buttons that is one stop for the Tab key; arrow keys go from button to button.
import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands';
import { redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { liftListItem, wrapInList } from 'prosemirror-schema-list';
import { schema } from './schema.js';

const { nodes, marks } = schema;

export class Toolbar {
  constructor(element, panels) {
    this.buttons = [...element.querySelectorAll('button')];
    this.panels = panels;
    this.buttons.forEach((button, index) => (button.tabIndex = index === 0 ? 0 : -1));
    element.addEventListener('keydown', (event) => this.walk(event));
    element.addEventListener('click', (event) => this.run(event.target.closest('button')));
  }

  attach(view) {
    this.view = view;
    this.show();
    return { update: () => this.show() };
  }

  focus() {
    this.buttons.find((button) => button.tabIndex === 0).focus();
    return true;
  }

  walk(event) {
    const at = this.buttons.indexOf(document.activeElement);
    const last = this.buttons.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.buttons.forEach((button, index) => (button.tabIndex = index === to ? 0 : -1));
    this.buttons[to].focus();
  }

  run(button) {
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const { command } = button.dataset;
    if (this.panels.has(command)) {
      this.panels.open(command, this.view);
      return;
    }
    const { state, dispatch } = this.view;
    COMMANDS[command](state)(state, dispatch.bind(this.view), this.view);
    this.view.focus();
  }

  // Which of the buttons are on at the place of the cursor.
  show() {
    const { state } = this.view;
    for (const button of this.buttons) {
      const { command } = button.dataset;
      if (button.hasAttribute('aria-pressed')) button.setAttribute('aria-pressed', String(IS_ON[command](state)));
      if (command === 'undo') button.setAttribute('aria-disabled', String(undoDepth(state) === 0));
      if (command === 'redo') button.setAttribute('aria-disabled', String(redoDepth(state) === 0));
    }
  }
}

const COMMANDS = {
  h2: (state) => heading(state, 2),
  h3: (state) => heading(state, 3),
  strong: () => toggleMark(marks.strong),
  em: () => toggleMark(marks.em),
  bullet: (state) => (IS_ON.bullet(state) ? liftListItem(nodes.list_item) : wrapInList(nodes.bullet_list)),
  ordered: (state) => (IS_ON.ordered(state) ? liftListItem(nodes.list_item) : wrapInList(nodes.ordered_list)),
  quote: (state) => (IS_ON.quote(state) ? lift : wrapIn(nodes.blockquote)),
  undo: () => undo,
  redo: () => redo,
};

const IS_ON = {
  h2: (state) => hasHeading(state, 2),
  h3: (state) => hasHeading(state, 3),
  strong: (state) => hasMark(state, marks.strong),
  em: (state) => hasMark(state, marks.em),
  link: (state) => hasMark(state, marks.link),
  bullet: (state) => isInside(state, nodes.bullet_list),
  ordered: (state) => isInside(state, nodes.ordered_list),
  quote: (state) => isInside(state, nodes.blockquote),
};

function heading(state, level) {
  return hasHeading(state, level) ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level });
}

function hasHeading({ selection }, level) {
  return selection.$from.parent.hasMarkup(nodes.heading, { level });
}

function hasMark({ doc, selection, storedMarks }, type) {
  const { from, to, empty, $from } = selection;
  return empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);
}

function isInside({ selection: { $from } }, type) {
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === type) return true;
  return false;
}
