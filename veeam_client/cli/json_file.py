"""Files that hold a JSON object."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from veeam_client.runtime.files import decoded

from .exit_codes import Exit, Failed

if TYPE_CHECKING:
    from pathlib import Path


def read_object(file: Path, what: str) -> dict[str, Any]:
    """Read a file that holds a JSON object.

    Args:
        file: The file.
        what: What is to be said of one that holds something else: "was not written by ...".

    Raises:
        Failed: It cannot be read, or holds something else.
    """
    try:
        read = json.loads(decoded(file.read_bytes()))
    except OSError as error:
        raise Failed(f"{file} cannot be read: {error.strerror}", Exit.USAGE) from error
    except (ValueError, RecursionError) as error:
        raise Failed(f"{file} is not JSON: {error}", Exit.USAGE) from error
    if not isinstance(read, dict):
        raise Failed(f"{file} {what}", Exit.USAGE)
    return read  # pyright: ignore[reportUnknownVariableType]
