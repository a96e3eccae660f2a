"""The version of this package, and the revision of the API that it speaks unless it is told otherwise."""

__version__ = "0.1.0"

REVISION = "1.3-rev0"
"""The revision that is spoken, and played by the simulator, unless another is asked for."""
