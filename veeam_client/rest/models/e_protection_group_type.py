# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProtectionGroupType(OpenEnum):
    """Kind of protection group.

    Attributes:
        MANUALLY_ADDED: Computers that were added by hand.
        INDIVIDUAL_COMPUTERS: Computers named one by one.
        AD_OBJECTS: Computers from Active Directory.
        CSV_FILE: Computers from a CSV file.
        PRE_INSTALLED_AGENTS: Computers that get their agents by other means.
    """

    MANUALLY_ADDED = "ManuallyAdded"
    INDIVIDUAL_COMPUTERS = "IndividualComputers"
    AD_OBJECTS = "ADObjects"
    CSV_FILE = "CSVFile"
    PRE_INSTALLED_AGENTS = "PreInstalledAgents"
    MONGODB = "MongoDB"
