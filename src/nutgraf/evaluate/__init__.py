"""Scorers for public gold sets: what each module measures stands in its docstring."""
