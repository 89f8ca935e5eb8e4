import { zoom } from "./zoom.js";
import { start } from "./start.js";

start("[data-zoom]", zoom);
