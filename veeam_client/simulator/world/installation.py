"""The backup server itself and its licence."""

from collections import Counter
from datetime import datetime, timedelta
from random import Random
from typing import Final

from veeam_client.simulator.contract import Contract, JsonObject
from veeam_client.simulator.sampler import Sampler, random_uuid, stamp

__all__ = ["make_licence", "make_server"]

_BUILDS: Final = {"1.3-rev0": "13.0.0.4967", "1.3-rev1": "13.0.1.180", "1.3-rev2": "13.1.0.411"}
_LATEST_BUILD: Final = "13.1.0.411"
# What one protected machine of a kind takes from the licence.
_OBJECTS: Final = {"vm": ("VMware VM", 1.0), "server": ("Server", 1.0), "application": ("Entra ID", 0.1)}


def make_server(contract: Contract, random: Random, name: str, now: datetime) -> JsonObject:
    """Make what the server says about itself."""
    row: JsonObject = Sampler(contract, random, probability=0.0).sample("ServerInfoModel")
    return row | {
        "vbrId": random_uuid(random),
        "name": name,
        "buildVersion": _BUILDS.get(contract.revision, _LATEST_BUILD),
        "patches": [],
        "databaseVendor": "PostgreSQL",
        "sqlServerEdition": "",
        "sqlServerVersion": "17.6",
        "databaseSchemaVersion": "13.0.0.1",
        "databaseContentVersion": "13.0.0.1",
        "veeamRegistration": {"isRegistered": True, "expirationDate": stamp(now + timedelta(days=400), now.tzinfo)},
        "platform": "Linux",
    }


def make_licence(random: Random, job_states: list[JsonObject], now: datetime) -> JsonObject:
    """Make a subscription whose consumption follows from what the jobs protect."""
    counts = Counter[str]()
    for state in job_states:
        counts[state["workload"]] += state["objectsCount"]
    objects: list[JsonObject] = [
        {"type": kind, "count": counts[workload], "multiplier": share, "usedInstancesNumber": counts[workload] * share}
        for workload, (kind, share) in _OBJECTS.items()
        if counts[workload]
    ]
    used = round(sum(row["usedInstancesNumber"] for row in objects), 1)
    for row in objects:
        row["usedInstancesNumber"] = round(row["usedInstancesNumber"], 1)
    ends = now + timedelta(days=random.randint(30, 900))
    return {
        "status": "Valid",
        "expirationDate": stamp(ends, now.tzinfo),
        "type": "Subscription",
        "edition": "EnterprisePlus",
        "licensedTo": "Simulated Company",
        "instanceLicenseSummary": {
            "licensedInstancesNumber": float(max(100, (int(used * 1.2) // 50 + 1) * 50)),
            "usedInstancesNumber": used,
            "newInstancesNumber": 0.0,
            "rentalInstancesNumber": 0.0,
            "objects": objects,
            "package": "Premium",
        },
        "supportId": f"{random.randrange(10**8):08}",
        "supportExpirationDate": stamp(ends, now.tzinfo),
        "autoUpdateEnabled": True,
        "freeAgentInstanceConsumptionEnabled": True,
        "cloudConnect": "Disabled",
        "IsMultiSection": False,
        "proactiveSupportEnabled": False,
    }
