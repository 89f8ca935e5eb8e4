"""Resolve: spans to meaning -- who, where and when."""
