/** The fan of a forecast: three bands and the middle, drawn as steps a day wide; pure functions of quantiles. */

import { shortDay } from './format.js';

/** Widest first: nineteen times in twenty, two times in three, every other time. */
export const BANDS = [
  { low: 0.025, high: 0.975, name: '95 %' },
  { low: 0.165, high: 0.835, name: '67 %' },
  { low: 0.25, high: 0.75, name: '50 %' },
];

export const FAN_LEVELS = [0.025, 0.165, 0.25, 0.5, 0.75, 0.835, 0.975];

/** The quantile of a level, between its neighbours where the level itself is not told. */
export function quantile(levels, row, level) {
  const above = levels.findIndex((known) => known >= level - 1e-9);
  if (above <= 0) return row[above === 0 ? 0 : row.length - 1];
  if (levels[above] - level < 1e-9) return row[above];
  const share = (level - levels[above - 1]) / (levels[above] - levels[above - 1]);
  return row[above - 1] + share * (row[above] - row[above - 1]);
}

/** The values that the fan needs, by level. */
export const fanOf = (levels, row) => new Map(FAN_LEVELS.map((level) => [level, quantile(levels, row, level)]));

/** The highest value that the fan reaches on any of its days. */
export const fanTop = (fans) => Math.max(0, ...fans.map((fan) => fan.get(0.975)));

/**
 * An ECharts series of the fans of successive days.
 *
 * @param first place of the first day on the axis
 */
export function fanSeries(fans, first, colours) {
  const step = (context, api) => {
    const fan = fans[context.dataIndex];
    const width = api.size([1, 0])[0];
    const [middleX] = api.coord([first + context.dataIndex, 0]);
    const [left, right] = [Math.round(middleX - width / 2), Math.round(middleX + width / 2)];
    const y = (level) => api.coord([0, fan.get(level)])[1];
    const bands = BANDS.map(({ low, high }, depth) => ({
      type: 'rect',
      shape: { x: left, y: y(high), width: right - left, height: Math.max(0.5, y(low) - y(high)) },
      style: { fill: colours[`fan-${depth + 1}`] },
    }));
    const middle = {
      type: 'line',
      shape: { x1: left, x2: right, y1: y(0.5), y2: y(0.5) },
      style: { stroke: colours.forecast, lineWidth: 2 },
    };
    return { type: 'group', children: [...bands, middle] };
  };
  return { type: 'custom', silent: true, clip: true, z: 3, renderItem: step, encode: { x: 0, y: [1, 2] }, data: fans.map((fan, day) => [first + day, fan.get(0.025), fan.get(0.975)]) };
}

/** An ECharts series that hatches days behind everything else. */
export function hatchSeries(places, colours) {
  const hatch = (context, api) => {
    const width = api.size([1, 0])[0];
    const { y, height } = context.coordSys;
    const x = api.coord([places[context.dataIndex], 0])[0] - width / 2;
    const lines = [];
    for (let offset = -height; offset < width; offset += 6) {
      lines.push({
        type: 'line',
        shape: { x1: x + offset, y1: y + height, x2: x + offset + height, y2: y },
        style: { stroke: colours.hatch, lineWidth: 1 },
      });
    }
    return { type: 'group', children: lines, clipPath: { type: 'rect', shape: { x, y, width, height } } };
  };
  return { type: 'custom', silent: true, clip: true, z: 0, renderItem: hatch, data: places.map((place) => [place, 0]) };
}

/** What every chart over days has in common: the grid, a day axis that names Mondays, a quiet value axis. */
export function dayAxes(labels, colours, axisName, weekly) {
  return {
    grid: { left: 8, right: 8, top: 24, bottom: 4, containLabel: true },
    xAxis: {
      type: 'category',
      data: labels,
      axisLine: { onZero: false, lineStyle: { color: colours.line } },
      axisTick: { show: false },
      axisLabel: { color: colours.quiet, fontSize: 11, interval: (place) => weekly.has(place), hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      name: axisName,
      nameTextStyle: { color: colours.quiet, fontSize: 11, align: 'left', padding: [0, 0, 0, -24] },
      splitNumber: 4,
      minInterval: 1,
      splitLine: { lineStyle: { color: colours.line, width: 1, opacity: 0.7 } },
      axisLabel: { color: colours.quiet, fontSize: 11 },
    },
  };
}

/** What a day says when the pointer is on it: its name and a line for each of its words. */
export function dayTooltip(days, words) {
  const byLabel = new Map(days.map((day) => [shortDay(day.day), day]));
  const show = ([{ axisValue }]) => [`<b>${axisValue}</b>`, ...words(byLabel.get(axisValue))].join('<br>');
  return { trigger: 'axis', className: 'tip', transitionDuration: 0, confine: true, axisPointer: { type: 'shadow', shadowStyle: { opacity: 0.35 } }, formatter: show };
}

/** The pointer shows numbers; it does not repaint the series. */
export const QUIET = { silent: true, emphasis: { disabled: true } };

/** The line that says where today is. */
export const todayLine = (place, colours) => ({
  silent: true,
  symbol: 'none',
  data: [{ xAxis: place }],
  lineStyle: { color: colours.ink, type: 'dashed', width: 1 },
  label: { formatter: 'today', position: 'end', color: colours.ink, fontSize: 11, distance: 4 },
});
