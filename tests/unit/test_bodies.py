"""Bodies are checked against the contract before they are sent."""

from __future__ import annotations

from typing import Any

import pytest

from tests.contract.samples import *  # noqa: F403
