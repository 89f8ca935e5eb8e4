"""The project's own scorers, one a task, for the public formats of the gold sets."""
