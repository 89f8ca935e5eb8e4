"""Spans to meaning: who, where, when, and the events they stand in."""
