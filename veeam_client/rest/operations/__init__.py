# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
"""The sections of the API, each imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from .acl import Acl
    from .active_directory_domains import ActiveDirectoryDomains
    from .agents import Agents
    from .application_items_restore import ApplicationItemsRestore
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
    from .disk_management import DiskManagement
    from .encryption import Encryption
    from .failback import Failback
    from .failover import Failover
    from .general_options import GeneralOptions
    from .global_exclusions import GlobalExclusions
    from .helper_appliance_templates import HelperApplianceTemplates
    from .high_availability_cluster import HighAvailabilityCluster
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
    from .recovery_media import RecoveryMedia
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
    from .users_and_roles import UsersAndRoles
    from .wan_accelerators import WanAccelerators


class Sections:
    """Every section of the API as an attribute. A client is one of these."""

    async def call(self, operation_id: str, arguments: Mapping[str, Any]) -> Any:
        """Call an operation and decode its reply."""
        raise NotImplementedError

    @cached_property
    def acl(self) -> Acl:
        """Access control lists: who owns a job or backup, and which roles have which rights on it."""
        from .acl import Acl

        return Acl(self)

    @cached_property
    def active_directory_domains(self) -> ActiveDirectoryDomains:
        """Domains that protection groups find their computers in."""
        from .active_directory_domains import ActiveDirectoryDomains

        return ActiveDirectoryDomains(self)

    @cached_property
    def agents(self) -> Agents:
        """Computers with agents: what protection groups find, installing agents, packages, recovery tokens."""
        from .agents import Agents

        return Agents(self)

    @cached_property
    def application_items_restore(self) -> ApplicationItemsRestore:
        """Restores of items of applications."""
        from .application_items_restore import ApplicationItemsRestore

        return ApplicationItemsRestore(self)

    @cached_property
    def automation(self) -> Automation:
        """Moving settings from one backup server to another: export gives JSON, import takes it.

        Imports run as sessions of this section.
        """
        from .automation import Automation

        return Automation(self)

    @cached_property
    def backup_browsers(self) -> BackupBrowsers:
        """Looking into mounted backups: files, shares, directory items. Search, compare, download, restore."""
        from .backup_browsers import BackupBrowsers

        return BackupBrowsers(self)

    @cached_property
    def backup_objects(self) -> BackupObjects:
        """Machines, tenants and shares that have backups."""
        from .backup_objects import BackupObjects

        return BackupObjects(self)

    @cached_property
    def backups(self) -> Backups:
        """Chains of restore points that jobs have made, and the files that hold them."""
        from .backups import Backups

        return Backups(self)

    @cached_property
    def cloud_browser(self) -> CloudBrowser:
        """Looking into clouds with credentials: regions, buckets, containers, folders, networks, VMs."""
        from .cloud_browser import CloudBrowser

        return CloudBrowser(self)

    @cached_property
    def configuration_backup(self) -> ConfigurationBackup:
        """Backups of the backup server's own settings. Without one a lost backup server is set up again by hand."""
        from .configuration_backup import ConfigurationBackup

        return ConfigurationBackup(self)

    @cached_property
    def connection(self) -> Connection:
        """What another machine shows before it is trusted."""
        from .connection import Connection

        return Connection(self)

    @cached_property
    def credentials(self) -> Credentials:
        """User names, passwords and keys that the backup server keeps, for machines and for clouds.

        Secrets go in and never come out.
        """
        from .credentials import Credentials

        return Credentials(self)

    @cached_property
    def data_integration_api(self) -> DataIntegrationApi:
        """Publishing disks from backups to other machines, over iSCSI or as a file system."""
        from .data_integration_api import DataIntegrationApi

        return DataIntegrationApi(self)

    @cached_property
    def deployment(self) -> Deployment:
        """Kits that let a machine trust the backup server with certificates instead of passwords."""
        from .deployment import Deployment

        return Deployment(self)

    @cached_property
    def disk_management(self) -> DiskManagement:
        """Planning how the disks of a computer are laid out for a restore of volumes."""
        from .disk_management import DiskManagement

        return DiskManagement(self)

    @cached_property
    def encryption(self) -> Encryption:
        """Passwords that backups are encrypted with, and key management servers that hold keys instead."""
        from .encryption import Encryption

        return Encryption(self)

    @cached_property
    def failback(self) -> Failback:
        """Going back from replicas to production."""
        from .failback import Failback

        return Failback(self)

    @cached_property
    def failover(self) -> Failover:
        """Letting replicas take over for their VMs."""
        from .failover import Failover

        return Failover(self)

    @cached_property
    def general_options(self) -> GeneralOptions:
        """Settings of the backup server: mail, warnings, SNMP and syslog, limits that protect busy datastores,
        trusted hosts, metrics.
        """
        from .general_options import GeneralOptions

        return GeneralOptions(self)

    @cached_property
    def global_exclusions(self) -> GlobalExclusions:
        """VMs that no job processes, whatever the job says."""
        from .global_exclusions import GlobalExclusions

        return GlobalExclusions(self)

    @cached_property
    def helper_appliance_templates(self) -> HelperApplianceTemplates:
        """Templates in Microsoft Azure that helper appliances for restores are made from."""
        from .helper_appliance_templates import HelperApplianceTemplates

        return HelperApplianceTemplates(self)

    @cached_property
    def high_availability_cluster(self) -> HighAvailabilityCluster:
        """Two backup servers as one: a primary node that works, and a secondary one that has the same configuration
        and can take over.
        """
        from .high_availability_cluster import HighAvailabilityCluster

        return HighAvailabilityCluster(self)

    @cached_property
    def inventory_browser(self) -> InventoryBrowser:
        """What the added servers hold: VMs, hosts, datastores, computers, domains, tenants.

        Jobs and restores name their objects as they come from here.
        """
        from .inventory_browser import InventoryBrowser

        return InventoryBrowser(self)

    @cached_property
    def jobs(self) -> Jobs:
        """Backup, copy and replication jobs: their settings, their state, starting and stopping them."""
        from .jobs import Jobs

        return Jobs(self)

    @cached_property
    def license(self) -> License:
        """The installed licence and what uses it up.

        Counts are floats, as one workload can take a part of an instance.
        """
        from .license import License

        return License(self)

    @cached_property
    def log_export(self) -> LogExport:
        """Logs of the backup server for support."""
        from .log_export import LogExport

        return LogExport(self)

    @cached_property
    def login(self) -> Login:
        """Signing in and out. A client does this by itself; call it only to work with tokens yourself."""
        from .login import Login

        return Login(self)

    @cached_property
    def malware_detection(self) -> MalwareDetection:
        """Events about suspicious or infected machines, scans of backups, and what to look for."""
        from .malware_detection import MalwareDetection

        return MalwareDetection(self)

    @cached_property
    def managed_servers(self) -> ManagedServers:
        """Machines that the backup server works with: vSphere, Hyper-V, Cloud Director, Windows, Linux."""
        from .managed_servers import ManagedServers

        return ManagedServers(self)

    @cached_property
    def mount_servers(self) -> MountServers:
        """Machines that mount backups, so that files can be restored and VMs run from them."""
        from .mount_servers import MountServers

        return MountServers(self)

    @cached_property
    def protection_groups(self) -> ProtectionGroups:
        """Groups of computers that are found, given agents and kept up to date together."""
        from .protection_groups import ProtectionGroups

        return ProtectionGroups(self)

    @cached_property
    def proxies(self) -> Proxies:
        """Machines that move the data of backups, copies and replicas."""
        from .proxies import Proxies

        return Proxies(self)

    @cached_property
    def recovery_media(self) -> RecoveryMedia:
        """Images that computers are started from, to be restored from their backups."""
        from .recovery_media import RecoveryMedia

        return RecoveryMedia(self)

    @cached_property
    def replica_restore_points(self) -> ReplicaRestorePoints:
        """States of replicas that a failover can go to."""
        from .replica_restore_points import ReplicaRestorePoints

        return ReplicaRestorePoints(self)

    @cached_property
    def replicas(self) -> Replicas:
        """VMs kept ready on another host."""
        from .replicas import Replicas

        return Replicas(self)

    @cached_property
    def repositories(self) -> Repositories:
        """Where backups are kept: single repositories, and scale-out repositories that join several.

        All sizes are in binary GB.
        """
        from .repositories import Repositories

        return Repositories(self)

    @cached_property
    def restore(self) -> Restore:
        """Whole machines, instant recovery, and mounts to restore files and directory items from."""
        from .restore import Restore

        return Restore(self)

    @cached_property
    def restore_points(self) -> RestorePoints:
        """States of machines that can be restored."""
        from .restore_points import RestorePoints

        return RestorePoints(self)

    @cached_property
    def security(self) -> Security:
        """Requests that need a second person, and the analyzer that checks the server against good practice."""
        from .security import Security

        return Security(self)

    @cached_property
    def service(self) -> Service:
        """The backup server itself: build, time, certificate."""
        from .service import Service

        return Service(self)

    @cached_property
    def services(self) -> Services:
        """Network services of the backup server and the ports they listen on."""
        from .services import Services

        return Services(self)

    @cached_property
    def sessions(self) -> Sessions:
        """Runs of jobs and other long work: their state, result, log, and the tasks within."""
        from .sessions import Sessions

        return Sessions(self)

    @cached_property
    def tasks(self) -> Tasks:
        """Short work that is not a session: searches, downloads, file restores, deployment kits."""
        from .tasks import Tasks

        return Tasks(self)

    @cached_property
    def traffic_rules(self) -> TrafficRules:
        """Limits and encryption for traffic between networks, for all jobs."""
        from .traffic_rules import TrafficRules

        return TrafficRules(self)

    @cached_property
    def users_and_roles(self) -> UsersAndRoles:
        """Who may sign in to the backup server, and what they may do there."""
        from .users_and_roles import UsersAndRoles

        return UsersAndRoles(self)

    @cached_property
    def wan_accelerators(self) -> WanAccelerators:
        """Machines that send less data over slow lines by remembering what was sent."""
        from .wan_accelerators import WanAccelerators

        return WanAccelerators(self)
