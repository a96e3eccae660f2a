"""From a corrected contract to one that the generator can read."""
