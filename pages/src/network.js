import { ties } from "./ties.js";
import { start } from "./start.js";

start("[data-network]", ties);
