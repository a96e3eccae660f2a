"""What is told once a day, and not by each of the runs that cron starts."""

from __future__ import annotations

import hashlib
import os
import sys
import time
from pathlib import Path

_DAY = 86_400.0


def is_due(text: str) -> bool:
    """Say whether something was not told in the last day, and take note that it is told now.

    Args:
        text: What is told.

    Returns:
        True as well where no note can be kept.
    """
    key = hashlib.sha256(text.encode(errors="replace")).hexdigest()[:16]
    note = _folder() / key
    try:
        if 0 <= time.time() - note.stat().st_mtime < _DAY:
            return False
    except OSError:
        pass
    try:
        note.parent.mkdir(parents=True, exist_ok=True)
        note.touch()
    except OSError:
        pass
    return True


def _folder() -> Path:
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
    else:
        base = os.environ.get("XDG_CACHE_HOME")
    try:
        return (Path(base) if base else Path.home() / ".cache") / "veeam-client" / "told"
    except RuntimeError:  # there is no home
        return Path(os.devnull)
