# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EHelperApplianceTemplateStatus(OpenEnum):
    """Helper appliance template status. Since 1.3-rev2."""

    OK = "OK"
    OUTDATED = "Outdated"
    DEPLOYING = "Deploying"
    DELETING = "Deleting"
