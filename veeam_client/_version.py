"""The version of this package, and the revision of the API that its simulator plays."""

__version__ = "0.1.0"

REVISION = "1.3-rev0"
"""The revision that is played by the simulator unless another is asked for."""
