// What a text may hold, and how that is read from and written as Markdown. The server knows the same: nl.bijeen.view.Markdown.
import { MarkdownParser, MarkdownSerializer, defaultMarkdownParser, defaultMarkdownSerializer, schema as all } from 'prosemirror-markdown';
import { Schema } from 'prosemirror-model';

export const schema = new Schema({
  nodes: all.spec.nodes.remove('code_block').remove('horizontal_rule'),
  marks: all.spec.marks.remove('code'),
});

const tokens = { ...defaultMarkdownParser.tokens };
for (const unknown of ['code_block', 'code_inline', 'fence', 'hr']) delete tokens[unknown];
tokens.heading = { block: 'heading', getAttrs: (token) => ({ level: token.tag === 'h1' || token.tag === 'h2' ? 2 : 3 }) };

export const parser = new MarkdownParser(
  schema,
  defaultMarkdownParser.tokenizer.disable(['code', 'fence', 'hr', 'backticks']),
  tokens,
);

const { code_block, horizontal_rule, ...nodes } = defaultMarkdownSerializer.nodes;
const { code, ...marks } = defaultMarkdownSerializer.marks;

export const serializer = new MarkdownSerializer(nodes, marks);
