"""Spans to meaning: who, where, when."""
