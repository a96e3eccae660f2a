# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EDDBoostEncryptionType(OpenEnum):
    """How strongly data is encrypted on its way to a Dell Data Domain appliance. Since 1.3-rev2.

    Attributes:
        MEDIUM: Medium.
        HIGH: High.
    """

    MEDIUM = "Medium"
    HIGH = "High"
