"""Until when a licence is good: 1.3-rev2 says so of each of its sections, older revisions of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.kinds import moment
from ..runtime.model import Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..rest.models import InstalledLicenseModel


def licence_ends(licence: InstalledLicenseModel) -> datetime | None:
    """Give the moment at which a licence, or the first of its sections, expires; None where it does not."""
    return _first(licence, "expiration_date")


def support_ends(licence: InstalledLicenseModel) -> datetime | None:
    """Give the moment at which support for a licence, or for the first of its sections, ends; None without any."""
    return _first(licence, "support_expiration_date")


def _first(licence: InstalledLicenseModel, name: str) -> datetime | None:
    parts = (licence, licence.instance_license_summary, licence.socket_license_summary)
    dates = [moment(getattr(part, name)) for part in parts if isinstance(part, Model)]
    return min((date for date in dates if date is not None), default=None)
