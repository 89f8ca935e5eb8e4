"""Who acts: the knowledge of states, organisations, persons and role words, and the resolver that asks it."""
