"""Drawings as SVG, made on the server: rows come in, text goes out, nothing is read or remembered.

Read in this order: `elements` (tags, always escaped), `periods` (time as columns), `ticks` (round numbers), then the
drawings: `stack`, `multiples`, `lines`, `twoway`, `worldmap`, `network`; `sheet` makes a file of one.

Colours and sizes are in `static/charts.css`: a drawing has classes only, so that dark pages, forced colours and a strict
content security policy need nothing from it.  Charts over time are as wide as their place: x is in percent, and what is
drawn inside the frame is stretched while lines and letters keep their size.
"""
