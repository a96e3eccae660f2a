# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from ...runtime.enums import OpenEnum


class EOperatingSystem(OpenEnum):
    """Operating system."""

    UNKNOWN = "Unknown"
    WINDOWSXP = "WindowsXP"
    WINDOWS2003 = "Windows2003"
    WINDOWS2008 = "Windows2008"
    WINDOWSVISTA = "WindowsVista"
    WINDOWS7 = "Windows7"
    WINDOWS8 = "Windows8"
    WINDOWS81 = "Windows81"
    WINDOWS10 = "Windows10"
    WINDOWS11 = "Windows11"
    WINDOWSSERVER2008R2 = "WindowsServer2008R2"
    WINDOWSSERVER2012 = "WindowsServer2012"
    WINDOWSSERVER2012R2 = "WindowsServer2012R2"
    WINDOWSSERVER2016 = "WindowsServer2016"
    WINDOWSSERVER2016NANO = "WindowsServer2016Nano"
    WINDOWSSERVER2019 = "WindowsServer2019"
    WINDOWSSERVER2022 = "WindowsServer2022"
    WINDOWSSERVER2025 = "WindowsServer2025"
    WINDOWSSERVERNEXT = "WindowsServerNext"
    AZURESTACKHCI = "AzureStackHCI"
    LINUX = "Linux"
