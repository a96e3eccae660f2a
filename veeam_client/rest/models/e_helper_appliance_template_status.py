# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHelperApplianceTemplateStatus(OpenEnum):
    """Status of a helper appliance template. Since 1.3-rev2.

    Attributes:
        OK: It can be used.
        OUTDATED: It is of an older version.
        DEPLOYING: It is being deployed.
        DELETING: It is being removed.
    """

    OK = "OK"
    OUTDATED = "Outdated"
    DEPLOYING = "Deploying"
    DELETING = "Deleting"
