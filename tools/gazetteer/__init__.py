"""The parts of `tools/build_gazetteer.py`, and our own tables for it."""
