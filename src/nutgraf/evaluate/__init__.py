"""Scorers: what nutgraf gives against what people, or the maker of the data, say is right."""
