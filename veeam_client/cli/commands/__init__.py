"""The commands, a module each, called as they are typed."""
