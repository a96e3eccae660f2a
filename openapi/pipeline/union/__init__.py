"""Contracts of several revisions as one, in which each thing says where it is."""
