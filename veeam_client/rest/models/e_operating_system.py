# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EOperatingSystem(OpenEnum):
    """Operating system. Since 1.3-rev0."""

    UNKNOWN = "Unknown"
    WINDOWS_XP = "WindowsXP"
    WINDOWS_2003 = "Windows2003"
    WINDOWS_2008 = "Windows2008"
    WINDOWS_VISTA = "WindowsVista"
    WINDOWS_7 = "Windows7"
    WINDOWS_8 = "Windows8"
    WINDOWS_81 = "Windows81"
    WINDOWS_10 = "Windows10"
    WINDOWS_11 = "Windows11"
    WINDOWS_SERVER_2008R2 = "WindowsServer2008R2"
    WINDOWS_SERVER_2012 = "WindowsServer2012"
    WINDOWS_SERVER_2012R2 = "WindowsServer2012R2"
    WINDOWS_SERVER_2016 = "WindowsServer2016"
    WINDOWS_SERVER_2016_NANO = "WindowsServer2016Nano"
    WINDOWS_SERVER_2019 = "WindowsServer2019"
    WINDOWS_SERVER_2022 = "WindowsServer2022"
    WINDOWS_SERVER_2025 = "WindowsServer2025"
    WINDOWS_SERVER_NEXT = "WindowsServerNext"
    AZURE_STACK_HCI = "AzureStackHCI"
    LINUX = "Linux"
