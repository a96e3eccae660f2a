"""The backup server itself and its licence."""

from datetime import datetime, timedelta
from random import Random
from typing import Final

from veeam_client.simulator.contract import Contract, JsonObject
from veeam_client.simulator.sampler import Sampler, random_uuid, stamp

__all__ = ["BEST_PRACTICES", "make_server"]

BEST_PRACTICES: Final = (
    "Remote desktop is turned off on this server",
    "The firewall is on",
    "Configuration backup is on and encrypted",
    "Configuration backup lies on another server",
    "At least one repository is immutable",
    "Backups leave this site",
    "Passwords of encryption are younger than a year",
    "This server is in no production domain",
    "Sign-in takes two steps",
    "Traffic between components is encrypted",
    "Hosts of hardened repositories take no passwords",
    "Notifications by e-mail are on",
)


def make_server(contract: Contract, random: Random, name: str, build: str, now: datetime) -> JsonObject:
    """Make what the server says about itself."""
    row: JsonObject = Sampler(contract, random, probability=0.0).sample("ServerInfoModel")
    return row | {
        "vbrId": random_uuid(random),
        "name": name,
        "buildVersion": build,
        "patches": [],
        "databaseVendor": "PostgreSQL",
        "sqlServerEdition": "",
        "sqlServerVersion": "17.6",
        "databaseSchemaVersion": "13.0.0.1",
        "databaseContentVersion": "13.0.0.1",
        "veeamRegistration": {"isRegistered": True, "expirationDate": stamp(now + timedelta(days=400), now.tzinfo)},
        "platform": "Linux",
    }
