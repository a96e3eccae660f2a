# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProtectionGroupType(OpenEnum):
    """Kind of protection group. Since 1.3-rev0.

    Attributes:
        MANUALLY_ADDED: Computers that were added by hand.
        UNMANAGED: Computers whose agents are not managed by the backup server. Since 1.3-rev1.
        INDIVIDUAL_COMPUTERS: Computers named one by one.
        AD_OBJECTS: Computers from Active Directory.
        CSV_FILE: Computers from a CSV file.
        PRE_INSTALLED_AGENTS: Computers that get their agents by other means.
        CLOUD_MACHINES: Machines in a cloud. Since 1.3-rev1.
        MONGODB: Servers of MongoDB.
        IRIS: Servers of InterSystems IRIS. Since 1.3-rev2.
    """

    MANUALLY_ADDED = "ManuallyAdded"
    UNMANAGED = "Unmanaged"
    INDIVIDUAL_COMPUTERS = "IndividualComputers"
    AD_OBJECTS = "ADObjects"
    CSV_FILE = "CSVFile"
    PRE_INSTALLED_AGENTS = "PreInstalledAgents"
    CLOUD_MACHINES = "CloudMachines"
    MONGODB = "MongoDB"
    IRIS = "Iris"
