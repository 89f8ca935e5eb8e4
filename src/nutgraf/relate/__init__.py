"""What many stories have to do with one another: wire copies, and reports of the same happening."""
