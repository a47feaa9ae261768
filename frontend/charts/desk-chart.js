// A chart whose marks are links. Drawn by ECharts as SVG in the colours of the look; redrawn with size and scheme.
// The same numbers stand in a table beside it, so the drawing itself is one image to screen readers.
import * as echarts from './echarts.esm.min.js';

/**
 * @typedef {{label: string, value: number, href: string, tone: string, aside: string}} Mark
 * @typedef {{kind: string, marks: Mark[], promise: string, promisedBefore: number, labels: string[],
 *   lines: {name: string, tone: string, marks: Mark[]}[], days: string[],
 *   cells: {weekday: number, hour: number, value: number, href: string, title: string}[]}} Drawing
 */

const HEIGHT = { bars: 176, lines: 176, funnel: 176, heat: 196 };
const TONE = { calm: '--ad-h3', soon: '--ad-soon-edge', late: '--ad-late-edge', ours: '--ad-spruce', ask: '--ad-ask-edge' };
const STEPS = ['--ad-h5', '--ad-h4', '--ad-h4', '--ad-h3', '--ad-h3', '--ad-h2'];

class DeskChart extends HTMLElement {
  connectedCallback() {
    this.style.display = 'block';
    this.style.width = '100%';
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(this);
    this.scheme = matchMedia('(prefers-color-scheme: dark)');
    this.redraw = () => this.draw();
    this.scheme.addEventListener('change', this.redraw);
    this.classes = new MutationObserver(this.redraw);
    this.classes.observe(document.documentElement, { attributes: true, attributeFilter: ['class'] });
    document.fonts?.ready.then(this.redraw);
    this.draw();
  }

  disconnectedCallback() {
    this.sizes?.disconnect();
    this.classes?.disconnect();
    this.scheme?.removeEventListener('change', this.redraw);
    this.chart?.dispose();
    this.chart = undefined;
  }

  /** @param {Drawing} drawing */
  set drawing(drawing) {
    this._drawing = drawing;
    if (this.isConnected) this.draw();
  }

  get drawing() {
    return this._drawing;
  }

  resize() {
    if (!this.clientWidth) return;
    if (!this.chart) return this.draw();
    this.chart.resize();
    this.promiseLine();
  }

  draw() {
    const drawing = this._drawing;
    if (!drawing || !this.isConnected) return;
    this.style.height = `${HEIGHT[drawing.kind] ?? 176}px`;
    if (!this.clientWidth) return;
    if (!this.chart) {
      this.chart = echarts.init(this, null, { renderer: 'svg' });
      this.chart.on('click', (/** @type {any} */ mark) => go(mark.data?.href));
    }
    this.chart.setOption({ ...this.common(), ...this[drawing.kind](drawing) }, { notMerge: true });
    this.promiseLine();
  }

  /** @param {string} token */
  colour(token) {
    if (!this.probe) {
      this.probe = document.createElement('i');
      this.probe.hidden = true;
    }
    if (!this.probe.isConnected) this.append(this.probe);
    this.probe.style.color = `var(${token})`;
    return getComputedStyle(this.probe).color;
  }

  common() {
    const quiet = matchMedia('(prefers-reduced-motion: reduce)').matches || this.chart?.getOption()?.series?.length > 0;
    return {
      animation: !quiet,
      animationDuration: 250,
      textStyle: { fontFamily: getComputedStyle(this).fontFamily, fontSize: 12.5, color: this.colour('--ad-ink-2') },
      tooltip: {
        renderMode: 'richText', confine: true, padding: [6, 9], borderWidth: 1,
        backgroundColor: this.colour('--ad-paper'), borderColor: this.colour('--ad-line'),
        textStyle: { color: this.colour('--ad-ink'), fontSize: 13, fontFamily: getComputedStyle(this).fontFamily },
      },
    };
  }

  /** @param {string[]} labels */
  categories(labels, more = {}) {
    return {
      type: 'category', data: labels, axisTick: { show: false }, axisLine: { lineStyle: { color: this.colour('--ad-line') } },
      axisLabel: { color: this.colour('--ad-ink-2'), fontSize: 12.5, ...more },
    };
  }

  number() {
    return { show: true, color: this.colour('--ad-ink'), fontWeight: 600, fontSize: 13 };
  }

  /** @param {Drawing} drawing */
  bars(drawing) {
    return {
      grid: { left: 2, right: 2, top: 26, bottom: 24 },
      xAxis: this.categories(drawing.marks.map(m => m.label), { interval: 0 }),
      yAxis: { type: 'value', show: false, min: 0 },
      series: [{
        type: 'bar', barWidth: '76%', cursor: 'pointer', label: { ...this.number(), position: 'top' },
        data: drawing.marks.map(m => ({
          value: m.value, href: m.href, itemStyle: { color: this.colour(TONE[m.tone] ?? TONE.calm), borderRadius: [3, 3, 0, 0] },
        })),
        tooltip: { formatter: (/** @type {any} */ p) => `${families(p.value)}, ${p.name} min` },
      }],
    };
  }

  /** Our promise stands between two bars. */
  promiseLine() {
    const drawing = this._drawing;
    if (drawing?.kind !== 'bars' || !this.chart || drawing.promisedBefore < 1) return;
    const left = this.chart.convertToPixel({ xAxisIndex: 0 }, drawing.promisedBefore - 1);
    const right = this.chart.convertToPixel({ xAxisIndex: 0 }, drawing.promisedBefore);
    const x = Math.round((left + right) / 2);
    this.chart.setOption({
      graphic: [
        { id: 'line', type: 'line', silent: true, shape: { x1: x, y1: 2, x2: x, y2: 152 }, style: { stroke: this.colour('--ad-lamp'), lineWidth: 2 } },
        { id: 'words', type: 'text', silent: true, x: x + 7, y: 3, style: { text: drawing.promise, fill: this.colour('--ad-ink-2'), font: `12.5px ${getComputedStyle(this).fontFamily}` } },
      ],
    });
  }

  /** @param {Drawing} drawing */
  lines(drawing) {
    const last = drawing.labels.length - 1;
    return {
      grid: { left: 30, right: this.clientWidth > 330 ? 124 : 44, top: 12, bottom: 24 },
      xAxis: { ...this.categories(drawing.labels, { interval: (/** @type {number} */ i) => i === 0 || i === last || i === Math.round(last / 2), alignMinLabel: 'left', alignMaxLabel: 'right' }), boundaryGap: false },
      yAxis: {
        type: 'value', min: 0, max: 100, interval: 50, axisLabel: { color: this.colour('--ad-ink-2') },
        splitLine: { lineStyle: { color: this.colour('--ad-line') } },
      },
      series: drawing.lines.map(line => ({
        type: 'line', name: line.name, symbol: 'circle', symbolSize: 7, connectNulls: true, cursor: 'pointer', triggerLineEvent: false,
        lineStyle: { width: 2, color: this.colour(TONE[line.tone]) }, itemStyle: { color: this.colour(TONE[line.tone]) },
        data: line.marks.map(m => ({ value: m.tone === 'none' ? null : m.value, href: m.href, aside: m.aside })),
        endLabel: {
          show: true, color: this.colour('--ad-ink'), fontSize: 12.5, distance: 8, verticalAlign: 'bottom',
          formatter: (/** @type {any} */ p) => this.clientWidth > 330 ? `{b|${p.value} %} ${line.name.replace(/ (in|within) /, '\n$1 ')}` : `{b|${p.value} %}`,
          rich: { b: { fontWeight: 600, fontSize: 12.5 } }, lineHeight: 16,
        },
        labelLayout: { moveOverlap: 'shiftY' },
        tooltip: { formatter: (/** @type {any} */ p) => `${p.name}: ${p.data.aside} ${line.name}` },
      })),
    };
  }

  /** @param {Drawing} drawing */
  funnel(drawing) {
    const most = Math.max(1, ...drawing.marks.map(m => m.value));
    return {
      grid: { left: 104, right: 66, top: 0, bottom: 0 },
      xAxis: { type: 'value', show: false, max: most * 1.24 },
      yAxis: [
        { ...this.categories(drawing.marks.map(m => m.label)), inverse: true, axisLine: { show: false }, axisLabel: { color: this.colour('--ad-ink'), fontSize: 12.5, margin: 100, align: 'left' } },
        { ...this.categories(drawing.marks.map(m => m.aside)), inverse: true, axisLine: { show: false }, axisLabel: { color: this.colour('--ad-ink-2'), fontSize: 12.5, margin: 64, align: 'right' }, position: 'right' },
      ],
      series: [{
        type: 'bar', barWidth: 19, cursor: 'pointer', label: { ...this.number(), position: 'right' },
        data: drawing.marks.map((m, i) => ({ value: m.value, href: m.href, itemStyle: { color: this.colour(STEPS[i] ?? '--ad-h2'), borderRadius: 3 } })),
        tooltip: { formatter: (/** @type {any} */ p) => `${p.name}: ${families(p.value)}` },
      }],
    };
  }

  /** @param {Drawing} drawing */
  heat(drawing) {
    const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
    const known = new Map(drawing.cells.map(c => [`${c.hour}/${c.weekday}`, c]));
    const cells = hours.flatMap((_, hour) => drawing.days.map((day, i) => {
      const cell = known.get(`${hour}/${i + 1}`);
      return { value: [hour, i, cell?.value ?? 0], href: cell?.href, title: cell?.title ?? `${day} ${hours[hour]}:00` };
    }));
    const most = Math.max(1, ...drawing.cells.map(c => c.value));
    return {
      grid: { left: 38, right: 2, top: 4, bottom: 22 },
      xAxis: { ...this.categories(hours, { interval: 2 }), axisLine: { show: false } },
      yAxis: { ...this.categories(drawing.days), inverse: true, axisLine: { show: false }, axisLabel: { color: this.colour('--ad-ink'), fontSize: 12.5, margin: 36, align: 'left' } },
      visualMap: { show: false, min: 0, max: most, inRange: { color: [0, 1, 2, 3, 4, 5].map(step => this.colour(`--ad-h${step}`)) } },
      series: [{
        type: 'heatmap', cursor: 'pointer', data: cells,
        itemStyle: { borderRadius: 4, borderWidth: 2.5, borderColor: this.colour('--ad-paper') },
        emphasis: { itemStyle: { borderColor: this.colour('--ad-lamp') } },
        tooltip: { formatter: (/** @type {any} */ p) => `${p.data.title}, ${families(p.data.value[2])}` },
      }],
    };
  }
}

/** @param {number} count */
const families = count => `${count} ${count === 1 ? 'family' : 'families'}`;

/** Goes there as a link of the application would. @param {string | undefined} href */
function go(href) {
  if (!href) return;
  const link = document.createElement('a');
  link.href = href;
  link.setAttribute('router-link', '');
  document.body.append(link);
  link.click();
  link.remove();
}

customElements.define('desk-chart', DeskChart);
