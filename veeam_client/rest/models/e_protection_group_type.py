# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EProtectionGroupType(OpenEnum):
    """Kind of protection group.

    Attributes:
        MANUALLYADDED: Computers that were added by hand.
        INDIVIDUALCOMPUTERS: Computers named one by one.
        ADOBJECTS: Computers from Active Directory.
        CSVFILE: Computers from a CSV file.
        PREINSTALLEDAGENTS: Computers that get their agents by other means.
    """

    MANUALLYADDED = "ManuallyAdded"
    INDIVIDUALCOMPUTERS = "IndividualComputers"
    ADOBJECTS = "ADObjects"
    CSVFILE = "CSVFile"
    PREINSTALLEDAGENTS = "PreInstalledAgents"
    MONGODB = "MongoDB"
