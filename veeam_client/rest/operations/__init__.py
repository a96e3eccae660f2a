# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
"""The sections of the API, each imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .active_directory_domains import ActiveDirectoryDomains
    from .agents import Agents
    from .automation import Automation
    from .backup_browsers import BackupBrowsers
    from .backup_objects import BackupObjects
    from .backups import Backups
    from .cloud_browser import CloudBrowser
    from .configuration_backup import ConfigurationBackup
    from .connection import Connection
    from .credentials import Credentials
    from .data_integration_api import DataIntegrationApi
    from .deployment import Deployment
    from .encryption import Encryption
    from .failback import Failback
    from .failover import Failover
    from .general_options import GeneralOptions
    from .global_exclusions import GlobalExclusions
    from .inventory_browser import InventoryBrowser
    from .jobs import Jobs
    from .license import License
    from .log_export import LogExport
    from .login import Login
    from .malware_detection import MalwareDetection
    from .managed_servers import ManagedServers
    from .mount_servers import MountServers
    from .protection_groups import ProtectionGroups
    from .proxies import Proxies
    from .replica_restore_points import ReplicaRestorePoints
    from .replicas import Replicas
    from .repositories import Repositories
    from .restore import Restore
    from .restore_points import RestorePoints
    from .security import Security
    from .service import Service
    from .services import Services
    from .sessions import Sessions
    from .tasks import Tasks
    from .traffic_rules import TrafficRules
    from .wan_accelerators import WanAccelerators


class Sections:
    """Every section of the API as an attribute. A client is one of these."""

    async def call(self, operation_id: str, arguments: Mapping[str, Any]) -> Any:
        """Call an operation and decode its reply."""
        raise NotImplementedError

    @cached_property
    def active_directory_domains(self) -> ActiveDirectoryDomains:
        """Operations of the section Active Directory Domains."""
        from .active_directory_domains import ActiveDirectoryDomains

        return ActiveDirectoryDomains(self)

    @cached_property
    def agents(self) -> Agents:
        """Operations of the section Agents."""
        from .agents import Agents

        return Agents(self)

    @cached_property
    def automation(self) -> Automation:
        """Operations of the section Automation."""
        from .automation import Automation

        return Automation(self)

    @cached_property
    def backup_browsers(self) -> BackupBrowsers:
        """Operations of the section Backup Browsers."""
        from .backup_browsers import BackupBrowsers

        return BackupBrowsers(self)

    @cached_property
    def backup_objects(self) -> BackupObjects:
        """Operations of the section Backup Objects."""
        from .backup_objects import BackupObjects

        return BackupObjects(self)

    @cached_property
    def backups(self) -> Backups:
        """Operations of the section Backups."""
        from .backups import Backups

        return Backups(self)

    @cached_property
    def cloud_browser(self) -> CloudBrowser:
        """Operations of the section Cloud Browser."""
        from .cloud_browser import CloudBrowser

        return CloudBrowser(self)

    @cached_property
    def configuration_backup(self) -> ConfigurationBackup:
        """Operations of the section Configuration Backup."""
        from .configuration_backup import ConfigurationBackup

        return ConfigurationBackup(self)

    @cached_property
    def connection(self) -> Connection:
        """Operations of the section Connection."""
        from .connection import Connection

        return Connection(self)

    @cached_property
    def credentials(self) -> Credentials:
        """Operations of the section Credentials."""
        from .credentials import Credentials

        return Credentials(self)

    @cached_property
    def data_integration_api(self) -> DataIntegrationApi:
        """Operations of the section Data Integration API."""
        from .data_integration_api import DataIntegrationApi

        return DataIntegrationApi(self)

    @cached_property
    def deployment(self) -> Deployment:
        """Operations of the section Deployment."""
        from .deployment import Deployment

        return Deployment(self)

    @cached_property
    def encryption(self) -> Encryption:
        """Operations of the section Encryption."""
        from .encryption import Encryption

        return Encryption(self)

    @cached_property
    def failback(self) -> Failback:
        """Operations of the section Failback."""
        from .failback import Failback

        return Failback(self)

    @cached_property
    def failover(self) -> Failover:
        """Operations of the section Failover."""
        from .failover import Failover

        return Failover(self)

    @cached_property
    def general_options(self) -> GeneralOptions:
        """Operations of the section General Options."""
        from .general_options import GeneralOptions

        return GeneralOptions(self)

    @cached_property
    def global_exclusions(self) -> GlobalExclusions:
        """Operations of the section Global Exclusions."""
        from .global_exclusions import GlobalExclusions

        return GlobalExclusions(self)

    @cached_property
    def inventory_browser(self) -> InventoryBrowser:
        """Operations of the section Inventory Browser."""
        from .inventory_browser import InventoryBrowser

        return InventoryBrowser(self)

    @cached_property
    def jobs(self) -> Jobs:
        """Backup, copy and replication jobs - list them, change them, start and stop them."""
        from .jobs import Jobs

        return Jobs(self)

    @cached_property
    def license(self) -> License:
        """Operations of the section License."""
        from .license import License

        return License(self)

    @cached_property
    def log_export(self) -> LogExport:
        """Operations of the section Log export."""
        from .log_export import LogExport

        return LogExport(self)

    @cached_property
    def login(self) -> Login:
        """Operations of the section Login."""
        from .login import Login

        return Login(self)

    @cached_property
    def malware_detection(self) -> MalwareDetection:
        """Operations of the section Malware Detection."""
        from .malware_detection import MalwareDetection

        return MalwareDetection(self)

    @cached_property
    def managed_servers(self) -> ManagedServers:
        """Operations of the section Managed Servers."""
        from .managed_servers import ManagedServers

        return ManagedServers(self)

    @cached_property
    def mount_servers(self) -> MountServers:
        """Operations of the section Mount Servers."""
        from .mount_servers import MountServers

        return MountServers(self)

    @cached_property
    def protection_groups(self) -> ProtectionGroups:
        """Operations of the section Protection Groups."""
        from .protection_groups import ProtectionGroups

        return ProtectionGroups(self)

    @cached_property
    def proxies(self) -> Proxies:
        """Operations of the section Proxies."""
        from .proxies import Proxies

        return Proxies(self)

    @cached_property
    def replica_restore_points(self) -> ReplicaRestorePoints:
        """Operations of the section Replica Restore Points."""
        from .replica_restore_points import ReplicaRestorePoints

        return ReplicaRestorePoints(self)

    @cached_property
    def replicas(self) -> Replicas:
        """Operations of the section Replicas."""
        from .replicas import Replicas

        return Replicas(self)

    @cached_property
    def repositories(self) -> Repositories:
        """Operations of the section Repositories."""
        from .repositories import Repositories

        return Repositories(self)

    @cached_property
    def restore(self) -> Restore:
        """Operations of the section Restore."""
        from .restore import Restore

        return Restore(self)

    @cached_property
    def restore_points(self) -> RestorePoints:
        """Operations of the section Restore Points."""
        from .restore_points import RestorePoints

        return RestorePoints(self)

    @cached_property
    def security(self) -> Security:
        """Operations of the section Security."""
        from .security import Security

        return Security(self)

    @cached_property
    def service(self) -> Service:
        """Operations of the section Service."""
        from .service import Service

        return Service(self)

    @cached_property
    def services(self) -> Services:
        """Operations of the section Services."""
        from .services import Services

        return Services(self)

    @cached_property
    def sessions(self) -> Sessions:
        """Operations of the section Sessions."""
        from .sessions import Sessions

        return Sessions(self)

    @cached_property
    def tasks(self) -> Tasks:
        """Operations of the section Tasks."""
        from .tasks import Tasks

        return Tasks(self)

    @cached_property
    def traffic_rules(self) -> TrafficRules:
        """Operations of the section Traffic Rules."""
        from .traffic_rules import TrafficRules

        return TrafficRules(self)

    @cached_property
    def wan_accelerators(self) -> WanAccelerators:
        """Operations of the section WAN Accelerators."""
        from .wan_accelerators import WanAccelerators

        return WanAccelerators(self)
