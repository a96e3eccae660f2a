"""What the templates need to know."""
