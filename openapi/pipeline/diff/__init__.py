"""Two contracts as callers meet them, what changes, and a trial of it."""
