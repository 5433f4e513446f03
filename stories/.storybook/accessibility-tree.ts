import { cdp } from 'vitest/browser';

/** As much of a node of Chromium's accessibility tree as is judged. */
interface TreeNode {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly ignored: boolean;
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/** What a screen reader goes by, without the words, which differ by language. */
export interface AccessibilityTree {
  readonly problems: readonly string[];
  /** Roles in reading order, with levels of headings and what is pressed, ticked or open. */
  readonly shape: readonly string[];
}

const states = ['level', 'checked', 'expanded', 'pressed', 'required', 'invalid', 'modal'];

const framesOf = (tree: FrameTree): readonly FrameTree[] => [tree, ...(tree.childFrames ?? []).flatMap(framesOf)];

const chromium = cdp() as unknown as { send(method: string, params?: object): Promise<unknown> };

/** Reads the tree that Chromium gives to screen readers, of the frame in which this runs. */
export async function accessibilityTree(): Promise<AccessibilityTree> {
  const { frameTree } = (await chromium.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const frameId = framesOf(frameTree).find(({ frame }) => frame.url === location.href)?.frame.id;
  if (frameId === undefined) throw new Error('Chromium does not know this frame');
  const { nodes } = (await chromium.send('Accessibility.getFullAXTree', { frameId })) as {
    nodes: readonly TreeNode[];
  };
  const told = inReadingOrder(nodes).filter(({ ignored }) => !ignored);
  if (told.length < 2) throw new Error('Chromium gives no accessibility tree of this frame');
  const nameless: string[] = [];
  for (const node of told.filter(isNameless))
    if (!(await isFocusedByScript(node))) nameless.push(`the accessibility tree has a ${roleOf(node)} without a name`);
  return { problems: nameless, shape: told.flatMap(shapeOf) };
}

/** Chromium gives them level by level. */
function inReadingOrder(nodes: readonly TreeNode[]): readonly TreeNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const from = (node: TreeNode): readonly TreeNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? from(child) : [];
    }),
  ];
  return nodes[0] ? from(nodes[0]) : [];
}

const property = ({ properties = [] }: TreeNode, name: string): unknown =>
  properties.find((each) => each.name === name)?.value.value;

const roleOf = ({ role }: TreeNode): string => role?.value ?? '';

/** Whoever comes to it by Tab, or from heading to heading, hears nothing of what it is. */
const isNameless = (node: TreeNode): boolean =>
  !node.name?.value?.trim() &&
  ((property(node, 'focusable') === true && roleOf(node) !== 'RootWebArea') ||
    ['heading', 'image', 'img'].includes(roleOf(node)));

/** Where script puts the focus so that what is in it is read, no Tab leads. */
async function isFocusedByScript({ backendDOMNodeId }: TreeNode): Promise<boolean> {
  const { node } = (await chromium.send('DOM.describeNode', { backendNodeId: backendDOMNodeId })) as {
    node: { readonly attributes?: readonly string[] };
  };
  const { attributes = [] } = node;
  return attributes[attributes.indexOf('tabindex') + 1] === '-1' && attributes.includes('tabindex');
}

/** Texts, and how lines break, depend on language and width. */
const textual = new Set(['StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker', 'generic', 'none']);

function shapeOf(node: TreeNode): readonly string[] {
  const role = roleOf(node);
  if (textual.has(role)) return [];
  const said = states.flatMap((name) => {
    const value = property(node, name);
    return value === undefined || value === false || value === 'false' ? [] : [`${name}=${String(value)}`];
  });
  return [[role, ...said].join(' ')];
}

/** The first place at which two trees tell of something else. */
export function difference(one: readonly string[], other: readonly string[]): string | undefined {
  const at = Array.from({ length: Math.max(one.length, other.length) }, (_, index) => index).find(
    (index) => one[index] !== other[index],
  );
  return at === undefined ? undefined : `${one[at] ?? 'nothing'} where the other has ${other[at] ?? 'nothing'}`;
}
