"""Scorers for public gold sets."""
