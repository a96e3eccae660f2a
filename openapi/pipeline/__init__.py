"""The way from the vendor's contract to code: import, validate, overlay, prepare, generate."""
