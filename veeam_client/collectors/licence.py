"""What of the licence is used."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    """

    licence: InstalledLicenseModel
    consumption: Sequence[Consumption]

    @property
    def days_left(self) -> float | None:
        """Days until it expires, negative afterwards; None where it does not."""
        ends = self.licence.expiration_date
        return (ends - datetime.now(UTC)).total_seconds() / 86400 if ends else None


async def licence_consumption(vbr: VeeamClient) -> LicenceConsumption:
    """Ask for the licence.

    Args:
        vbr: The server.
    """
    licence = await vbr.license.get_installed_license()
    found: list[Consumption] = []
    if instances := licence.instance_license_summary:
        found.append(Consumption("instances", instances.licensed_instances_number, instances.used_instances_number))
    if sockets := licence.socket_license_summary:
        found.append(Consumption("sockets", sockets.licensed_sockets_number, sockets.used_sockets_number))
    if capacity := licence.capacity_license_summary:
        found.append(Consumption("capacity", capacity.licensed_capacity_tb, capacity.used_capacity_tb))
    return LicenceConsumption(licence, found)
