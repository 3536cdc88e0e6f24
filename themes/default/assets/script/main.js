/* Where everything begins. Every feature adds to a page that is whole without it. */
import { compare } from "./compare.js";
import { copying } from "./copy.js";
import { reading } from "./read.js";
import { scheme } from "./scheme.js";
import { search } from "./search.js";
import { sharing } from "./share.js";
import { tables } from "./tables.js";

scheme();
search();
tables();
copying();
compare();
sharing();
reading();
