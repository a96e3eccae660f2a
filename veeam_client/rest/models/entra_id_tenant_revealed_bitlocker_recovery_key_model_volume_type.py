# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EntraIdTenantRevealedBitlockerRecoveryKeyModelVolumeType(OpenEnum):
    """Ntra id tenant revealed bitlocker recovery key model volume type."""

    OPERATING_SYSTEM_VOLUME = "OperatingSystemVolume"
    FIXED_DATA_VOLUME = "FixedDataVolume"
    REMOVABLE_DATA_VOLUME = "RemovableDataVolume"
    UNKNOWN_FUTURE_VALUE = "UnknownFutureValue"
