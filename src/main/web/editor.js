// Turns a field with Markdown into an editor that shows what the text will look like. The field stays, out of sight, and is
// what the form sends; without this script it works as it is. All words come from the page.
import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import { EditorState, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { parser, schema, serializer } from './editor/schema.js';
import { Panels } from './editor/panels.js';
import { Toolbar } from './editor/toolbar.js';

const { nodes, marks } = schema;

document.querySelectorAll('template[data-editor]').forEach(enhance);

function enhance(template) {
  const source = document.getElementById(template.dataset.editor);
  const box = template.content.firstElementChild.cloneNode(true);
  const panels = new Panels(box, template.dataset.pictures);
  const toolbar = new Toolbar(box.querySelector('[role=toolbar]'), panels);
  const view = new EditorView(box.querySelector('[data-text]'), {
    state: EditorState.create({ doc: parser.parse(source.value), plugins: plugins(toolbar, panels) }),
    attributes: attributesOf(source),
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged) source.value = serializer.serialize(view.state.doc);
    },
  });
  source.before(box);
  box.parentElement.querySelector('[data-without-editor]').remove();
  takeOver(source, view);
}

// The error summary and the label lead to the editor from now on.
function takeOver(source, view) {
  const label = document.getElementById(`${source.id}-label`);
  const { id } = source;
  source.id = `${id}-source`;
  source.hidden = true;
  view.dom.id = id;
  label.removeAttribute('for');
  label.addEventListener('click', () => view.focus());
}

function attributesOf(source) {
  const attributes = { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': `${source.id}-label` };
  for (const name of ['aria-describedby', 'aria-required', 'aria-invalid']) {
    if (source.hasAttribute(name)) attributes[name] = source.getAttribute(name);
  }
  return attributes;
}

function plugins(toolbar, panels) {
  return [
    inputRules({
      rules: [
        textblockTypeInputRule(/^(#{2,3})\s$/, nodes.heading, (match) => ({ level: match[1].length })),
        wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
        wrappingInputRule(/^1\.\s$/, nodes.ordered_list),
        wrappingInputRule(/^>\s$/, nodes.blockquote),
      ],
    }),
    keymap({
      'Mod-b': toggleMark(marks.strong),
      'Mod-i': toggleMark(marks.em),
      'Mod-k': (state, dispatch, view) => panels.open('link', view),
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      'Shift-Enter': chainCommands(exitCode, lineBreak),
      'Mod-[': liftListItem(nodes.list_item),
      'Mod-]': sinkListItem(nodes.list_item),
      'Alt-F10': () => toolbar.focus(),
      Enter: splitListItem(nodes.list_item),
    }),
    keymap(baseKeymap),
    history(),
    new Plugin({ view: (view) => toolbar.attach(view) }),
  ];
}

function lineBreak(state, dispatch) {
  dispatch(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
}
