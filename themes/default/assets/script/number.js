/* Numbers as the site prints them, worked out in whole millionths: no score has more digits than that. */
import { lang } from "./dom.js";

const SCALE = 1e6;
const [POINT, GROUP] = lang === "vi" ? [",", "."] : [".", ","];

/**
 * Rounded half away from zero, and filled up with zeros.
 * @param {number} value
 * @param {number} decimals
 */
export function fixed(value, decimals) {
  const step = SCALE / 10 ** decimals;
  const units = Math.floor((Math.round(Math.abs(value) * SCALE) + step / 2) / step);
  const digits = String(units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, GROUP);
  const text = decimals ? `${whole}${POINT}${digits.slice(-decimals)}` : whole;
  return value < 0 && units ? `−${text}` : text;
}

/**
 * The difference of two values without the error of binary fractions.
 * @param {number} a
 * @param {number} b
 */
export function less(a, b) {
  return (Math.round(a * SCALE) - Math.round(b * SCALE)) / SCALE;
}
