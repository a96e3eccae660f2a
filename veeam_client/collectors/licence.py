"""What of the licence is used."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..client.licence_dates import licence_ends, support_ends
from ..runtime.kinds import number
from ..runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..client.client import VeeamClient
    from ..rest.models import InstalledLicenseModel


@frozen
class Consumption:
    """What is used of one kind.

    Attributes:
        kind: `instances`, `sockets` or `capacity`.
        licensed: How much there is; capacity is in TB.
        used: How much of it is used.
    """

    kind: str
    licensed: float
    used: float

    @property
    def share(self) -> float | None:
        """What is used, as a share of what there is; None where there is nothing."""
        return self.used / self.licensed if self.licensed else None


@frozen
class LicenceConsumption:
    """The licence of a server.

    Attributes:
        licence: The licence as the server gives it.
        consumption: What is used of each kind that it has.
        missing: The kinds whose figures could not be read, each with the reason; empty if nothing.
    """

    licence: InstalledLicenseModel
    consumption: Sequence[Consumption]
    missing: Mapping[str, str] = field(factory=dict[str, str])

    @property
    def expires(self) -> datetime | None:
        """When it, or the first of its sections, expires; None where it does not."""
        return licence_ends(self.licence)

    @property
    def support_ends(self) -> datetime | None:
        """When support for it, or for the first of its sections, ends; None without any."""
        return support_ends(self.licence)

    @property
    def days_left(self) -> float | None:
        """Days until it expires, negative afterwards; None where it does not."""
        ends = self.expires
        return (ends - datetime.now(UTC)).total_seconds() / 86400 if ends else None


async def licence_consumption(vbr: VeeamClient) -> LicenceConsumption:
    """Ask for the licence.

    Args:
        vbr: The server.
    """
    licence = await vbr.license.get_installed_license()
    found: list[Consumption] = []
    missing: dict[str, str] = {}
    for kind, summary, unit in (
        ("instances", licence.instance_license_summary, "instances_number"),
        ("sockets", licence.socket_license_summary, "sockets_number"),
        ("capacity", licence.capacity_license_summary, "capacity_tb"),
    ):
        if not isinstance(summary, Model):
            continue  # it has no such licence
        licensed, used = (number(getattr(summary, f"{which}_{unit}")) for which in ("licensed", "used"))
        if licensed is None or used is None:
            missing[kind] = "the server gives no figures for it"
        else:
            found.append(Consumption(kind, licensed, used))
    return LicenceConsumption(licence, found, missing)
