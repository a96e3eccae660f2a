"""Reading contracts: where they come from, whether they are sound, and the interface without the prose."""
