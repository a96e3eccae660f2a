# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantDeviceConfigurationType(OpenEnum):
    """Kind of policy for devices. Since 1.3-rev1.

    Attributes:
        DEVICE_COMPLIANCE_POLICY: What devices must fulfil to count as compliant.
        DEVICE_CONFIGURATION_POLICY: Settings that devices are given.
    """

    DEVICE_COMPLIANCE_POLICY = "DeviceCompliancePolicy"
    DEVICE_CONFIGURATION_POLICY = "DeviceConfigurationPolicy"
