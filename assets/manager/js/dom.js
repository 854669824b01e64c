// Building the page. Text goes in as text nodes only: nothing from outside is ever read as markup.
const SVG = 'http://www.w3.org/2000/svg';

/** An element. `props`: attributes by name; `on` = {event: listener}; `id` is the data-id that tests hold on to. */
export function h(tag, props = {}, ...children) {
  return fill(document.createElement(tag), props, children);
}

/** The same for drawings. */
export function s(tag, props = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), props, children);
}

function fill(element, { on = {}, id, ...attributes }, children) {
  if (id) element.dataset.id = id;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** Puts other children into an element. */
export function show(element, ...children) {
  element.replaceChildren(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
}

export function icon(name, size = 20) {
  const flips = ['back', 'next', 'out'].includes(name) ? ' flips' : '';
  return s('svg', { class: `icon${flips}`, width: size, height: size, viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    s('use', { href: `/assets/icons.svg#${name}` }));
}

export function lead(name, kind = '') {
  return h('span', { class: `lead ${kind}` }, icon(name, 22));
}
