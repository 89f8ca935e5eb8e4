"""Who: mentions to actors with country, sector and office."""
