# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EEntraIdTenantDeviceConfigurationType(OpenEnum):
    """Entra id tenant device configuration type. Since 1.3-rev1."""

    DEVICE_COMPLIANCE_POLICY = "DeviceCompliancePolicy"
    DEVICE_CONFIGURATION_POLICY = "DeviceConfigurationPolicy"
