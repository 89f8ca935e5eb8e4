import { brush } from "./brush.js";
import { start } from "./start.js";

start("[data-brush]", brush);
