/** Numbers, days and odds in the words that a planner reads; pure functions of their arguments. */

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const MINUS = '\u2212';
const monies = new Map();

/** 1234 as "1,234". */
export const units = (count) => WHOLE.format(count).replace('-', MINUS);

/** 12.25 as "12.3". */
export const decimal = (value) => NUMBER.format(value).replace('-', MINUS);

/** 9 as "+9", −12 as "−12". */
export const signed = (count) => (count > 0 ? '+' : '') + units(count);

/** "1 decision", "2 decisions". */
export const counted = (count, one, many = one + 's') => `${units(count)} ${count === 1 ? one : many}`;

/** "612.00 GBP" as its amount and currency. */
export function parseMoney(text) {
  const [amount, currency] = text.split(' ');
  return { amount: Number(amount), currency };
}

/** An amount as "£1,234.50", or as "£1,235" where coins do not matter. */
export function money(amount, currency, coins = true) {
  const key = currency + coins;
  if (!monies.has(key)) {
    const digits = coins ? {} : { maximumFractionDigits: 0 };
    monies.set(key, new Intl.NumberFormat('en-GB', { style: 'currency', currency, ...digits }));
  }
  return monies.get(key).format(amount).replace('-', MINUS);
}

/** "612.00 GBP" as "£612.00". */
export function moneyText(text, coins = true) {
  const { amount, currency } = parseMoney(text);
  return money(amount, currency, coins);
}

/** The sum of several amounts, one text a currency: "£1,200 + €80". */
export function moneySum(texts) {
  const sums = new Map();
  for (const { amount, currency } of texts.map(parseMoney)) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return [...sums].map(([currency, amount]) => money(amount, currency, false)).join(' + ');
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const midnight = (day) => new Date(`${day}T00:00:00Z`);

/** "2011-11-04" as "Fri 4 Nov". */
export function shortDay(day) {
  const date = midnight(day);
  return `${WEEKDAYS[date.getUTCDay()]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** "2011-11-04" as "Fri 4 Nov 2011". */
export const longDay = (day) => `${shortDay(day)} ${day.slice(0, 4)}`;

/** The day so many days after another. */
export function dayAfter(day, days = 1) {
  const moved = midnight(day);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** Whole days from one day to another. */
export const daysBetween = (from, to) => Math.round((midnight(to) - midnight(from)) / 86_400_000);

/** A moment on the wall clock of whoever looks: "11:20:03", with its day where that is not today. */
export function wallClock(instant, now = new Date()) {
  const moment = new Date(instant);
  const time = moment.toLocaleTimeString('en-GB');
  return moment.toDateString() === now.toDateString() ? time : `${moment.toISOString().slice(0, 10)} ${time}`;
}

/** Milliseconds as "8 s", "3 min", "2 h" or "4 d". */
export function age(milliseconds) {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  return seconds < 172_800 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 86_400)} d`;
}

/** 0.612 as "61 %"; never a round 0 or 100 that is not one. */
export function percent(share) {
  if (share > 0 && share < 0.005) return '<\u00a01\u00a0%';
  if (share < 1 && share > 0.995) return '>\u00a099\u00a0%';
  return `${Math.round(share * 100)}\u00a0%`;
}

const ODDS = [
  [1, 100], [1, 50], [1, 20], [1, 10], [1, 5], [1, 4], [3, 10], [1, 3], [2, 5], [1, 2],
  [3, 5], [2, 3], [7, 10], [3, 4], [4, 5], [9, 10], [19, 20],
];

/** A chance in words: 0.61 as "3 in 5". */
export function odds(chance) {
  if (chance <= 0) return 'no chance seen';
  if (chance >= 1) return 'certain';
  if (chance < 0.0075) return 'less than 1 in 100';
  if (chance > 0.985) return 'all but certain';
  const off = ([of, out]) => Math.abs(of / out - chance);
  const [of, out] = ODDS.reduce((best, next) => (off(next) < off(best) ? next : best));
  return `${of} in ${out}`;
}

/** "MONDAY" as "Mon". */
export const weekday = (name) => name[0] + name.slice(1, 3).toLowerCase();

/** "a, b and c". */
export const listed = (words) => new Intl.ListFormat('en-GB').format(words);

/** Rows of cells as a CSV file's text (RFC 4180). */
export function csv(rows) {
  const cell = (value) => (/[",\r\n]/.test(value) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ''));
  return rows.map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}
