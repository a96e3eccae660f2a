"""One request over the wire: connections, TLS, limits, and errors in our words."""
