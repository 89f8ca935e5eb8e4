"""Spans to meaning: who, where, when, which type, mode and context."""
