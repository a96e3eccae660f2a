"""Metrics of the licence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..collectors.licence import licence_consumption
from .family import GIB, Family, Part, Sample, measured, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..client.client import VeeamClient
    from ..collectors.licence import LicenceConsumption

_SERVER = ("server",)
_TIB = 1024 * GIB

# Spelled as the API spells it, which is what people look for.
INFO = Family(
    "veeam_license_info", "Always 1; the labels say what the licence is.", (*_SERVER, "status", "edition", "type")
)
EXPIRATION = Family("veeam_license_expiration_timestamp_seconds", "When the licence expires, in Unix time.", _SERVER)
SUPPORT_EXPIRATION = Family(
    "veeam_license_support_expiration_timestamp_seconds", "When the support contract expires, in Unix time.", _SERVER
)
INSTANCES = Family("veeam_license_instances", "How many instances the licence has.", _SERVER)
USED_INSTANCES = Family("veeam_license_used_instances", "How many instances of the licence are used.", _SERVER)
SOCKETS = Family("veeam_license_sockets", "How many sockets the licence has.", _SERVER)
USED_SOCKETS = Family("veeam_license_used_sockets", "How many sockets of the licence are used.", _SERVER)
CAPACITY = Family("veeam_license_capacity_bytes", "Capacity of the licence for unstructured data.", _SERVER)
USED_CAPACITY = Family("veeam_license_used_capacity_bytes", "Capacity of the licence that is used.", _SERVER)
# By what the ready collector calls each kind: licensed, used, bytes or pieces of one.
_KINDS = {
    "instances": (INSTANCES, USED_INSTANCES, 1),
    "sockets": (SOCKETS, USED_SOCKETS, 1),
    "capacity": (CAPACITY, USED_CAPACITY, _TIB),
}
FAMILIES = (
    INFO, EXPIRATION, SUPPORT_EXPIRATION,
    INSTANCES, USED_INSTANCES, SOCKETS, USED_SOCKETS, CAPACITY, USED_CAPACITY,
)  # fmt: skip


async def _read(vbr: VeeamClient) -> list[Sample]:
    return [*_samples(await licence_consumption(vbr))]


def _samples(consumption: LicenceConsumption) -> Iterator[Sample]:
    licence = consumption.licence
    yield Sample(INFO, (text(licence.status), text(licence.edition), text(licence.type_)), 1)
    yield from measured(EXPIRATION, (), consumption.expires)
    yield from measured(SUPPORT_EXPIRATION, (), consumption.support_ends)
    for one in consumption.consumption:
        licensed, used, unit = _KINDS[one.kind]
        yield from measured(licensed, (), one.licensed, unit)
        yield from measured(used, (), one.used, unit)


LICENCE = Part("license", FAMILIES, _read)
