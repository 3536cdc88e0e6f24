/* Numbers as the site prints them, worked out exactly: a number travels as the digits that were published. */
import { group, point } from "./dom.js";

const [ZERO, TWO, TEN] = [BigInt(0), BigInt(2), BigInt(10)];

/**
 * Whole units of the last digit, and how many digits stand behind the point: "-0.35" is −35 and 2.
 * @param {string} text
 */
function exact(text) {
  const [whole = "0", part = ""] = text.split(".");
  return { units: BigInt(whole + part), scale: part.length };
}

/** @param {number} places */
const power = places => TEN ** BigInt(places);

/**
 * Digits with a mark before the last of them, and zeros where there are too few.
 * @param {bigint} units
 * @param {number} places
 * @param {string} point
 * @param {string} group
 */
function placed(units, places, point, group) {
  const digits = String(units).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places).replace(/\B(?=(\d{3})+$)/g, group);
  return places ? `${whole}${point}${digits.slice(-places)}` : whole;
}

/** Whether a value, or a missing one's reason, is a number. @param {string | null} text @returns {text is string} */
export const isNumber = text => text !== null && /^-?\d/.test(text);

/**
 * Rounded half away from zero, and filled up with zeros. What rounds to nothing has no sign.
 * @param {string} text
 * @param {number} decimals
 */
export function fixed(text, decimals) {
  const { units, scale } = exact(text);
  let size = units < ZERO ? -units : units;
  if (scale > decimals) {
    const step = power(scale - decimals);
    size = (size + step / TWO) / step;
  } else size *= power(decimals - scale);
  return (units < ZERO && size ? "−" : "") + placed(size, decimals, point, group);
}

/**
 * The difference of two numbers, to the last digit.
 * @param {string} a
 * @param {string} b
 */
export function less(a, b) {
  const [left, right] = [exact(a), exact(b)];
  const scale = Math.max(left.scale, right.scale);
  const by = left.units * power(scale - left.scale) - right.units * power(scale - right.scale);
  return (by < ZERO ? "-" : "") + placed(by < ZERO ? -by : by, scale, ".", "");
}

/**
 * A difference with its sign; what is something but rounds to nothing has none.
 * @param {string} by
 * @param {number} decimals
 */
export function signed(by, decimals) {
  if (!/[1-9]/.test(by)) return "0";
  const text = fixed(by, decimals);
  if (!/[1-9]/.test(text)) return "≈ 0";
  return by.startsWith("-") ? text : `+${text}`;
}
