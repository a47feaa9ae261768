// Tells the server whether the queue is scrolled down, opens a family by Enter, asks for more at the end, and brings a chosen row into view.

/** @param {any} grid a vaadin-grid */
export function follow(grid) {
  const table = grid.$?.table;
  if (!table || grid.adFollowed) return;
  grid.adFollowed = true;
  let down = false;
  let asked = 0;
  table.addEventListener('scroll', () => {
    const rows = grid.size || 0;
    if (rows !== asked && rows % 100 === 0 && table.scrollTop + table.clientHeight > table.scrollHeight - 600) {
      asked = rows;
      grid.dispatchEvent(new CustomEvent('ad-end'));
    }
    if (table.scrollTop > 24 === down) return;
    down = !down;
    grid.dispatchEvent(new CustomEvent('ad-scrolled', { detail: { down } }));
  }, { passive: true });
  grid.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    document.querySelector('[data-key="o"]')?.click();
  }, true);
}

/** @param {any} grid @param {number} index */
export function reveal(grid, index) {
  requestAnimationFrame(() => {
    if (index > grid._firstVisibleIndex && index < grid._lastVisibleIndex) return;
    const rows = Math.max(1, (grid._lastVisibleIndex - grid._firstVisibleIndex) || 8);
    grid.scrollToIndex(index <= grid._firstVisibleIndex ? index : Math.max(0, index - rows + 2));
  });
}
