/** The address bar: which view it names, and how to move without loading the page again. */

const places = new EventTarget();

/** What the address says now; a view of null is a page that does not exist. */
export function route() {
  const path = decodeURIComponent(location.pathname);
  const params = new URLSearchParams(location.search);
  const item = path.match(/^\/items\/([^/@]+)@([^/@]+)$/);
  if (item) return { view: 'item', sku: item[1], location: item[2], params };
  const view = { '/': 'today', '/today': 'today', '/items': 'items' }[path] ?? null;
  return { view, params };
}

export const itemAddress = (sku, at) => `/items/${encodeURIComponent(sku)}@${encodeURIComponent(at)}`;

/** Moves to an address; a replaced one leaves no step to go back to. */
export function go(address, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  places.dispatchEvent(new Event('moved'));
}

/** Changes one part of the address and keeps the rest; an empty value takes it away. */
export function mark(name, value, options = { replace: true }) {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  go(address.pathname + address.search, options);
}

/** Calls back whenever the address changed, until the answered function is called. */
export function onMove(told) {
  places.addEventListener('moved', told);
  return () => places.removeEventListener('moved', told);
}

function follow(click) {
  const link = click.target.closest?.('a[href]');
  const plain = click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
  if (!link || !plain || click.defaultPrevented || link.target || link.hasAttribute('download')) return;
  const address = new URL(link.href);
  if (address.origin !== location.origin || address.pathname.startsWith('/api/') || address.hash) return;
  click.preventDefault();
  go(address.pathname + address.search);
}

window.addEventListener('popstate', () => places.dispatchEvent(new Event('moved')));
document.addEventListener('click', follow);
