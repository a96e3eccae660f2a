# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.datastores_latency_settings_model import (
        DatastoresLatencySettingsModel,
    )
    from ..models.datastores_latency_settings_spec import DatastoresLatencySettingsSpec
    from ..models.general_options_check_smtp_connection_model import (
        GeneralOptionsCheckSmtpConnectionModel,
    )
    from ..models.general_options_check_smtp_connection_spec import (
        GeneralOptionsCheckSmtpConnectionSpec,
    )
    from ..models.general_options_email_settings_base_model import (
        GeneralOptionsEmailSettingsBaseModel,
    )
    from ..models.general_options_event_forwarding_model import (
        GeneralOptionsEventForwardingModel,
    )
    from ..models.general_options_host_authentication_export_model import (
        GeneralOptionsHostAuthenticationExportModel,
    )
    from ..models.general_options_host_authentication_import_model import (
        GeneralOptionsHostAuthenticationImportModel,
    )
    from ..models.general_options_host_authentication_import_result_model import (
        GeneralOptionsHostAuthenticationImportResultModel,
    )
    from ..models.general_options_host_authentication_model import (
        GeneralOptionsHostAuthenticationModel,
    )
    from ..models.general_options_model import GeneralOptionsModel
    from ..models.general_options_notifications_model import (
        GeneralOptionsNotificationsModel,
    )
    from ..models.node_exporter_basic_auth_model import NodeExporterBasicAuthModel
    from ..models.node_exporter_settings_model import NodeExporterSettingsModel
    from ..models.storage_latency_control_model import StorageLatencyControlModel
    from ..models.vsa_event_forwarding_daemon_settings_model import (
        VsaEventForwardingDaemonSettingsModel,
    )
    from ..models.vsa_event_forwarding_settings_model import (
        VsaEventForwardingSettingsModel,
    )


class GeneralOptions(Section):
    """Settings of the backup server: mail, warnings, SNMP and syslog, limits that protect busy datastores,
    trusted hosts, metrics.
    """

    async def get_general_options(
        self,
    ) -> GeneralOptionsModel:
        """Get the general settings.

        Returns:
            GeneralOptionsModel: General settings of a backup server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Deprecated by the contract.

        `GET /api/v1/generalOptions`
        """
        result: GeneralOptionsModel = await self._call(
            "GetGeneralOptions",
        )
        return result

    async def update_general_options(
        self,
        *,
        body: GeneralOptionsModel | Mapping[str, Any],
    ) -> GeneralOptionsModel:
        """Change the general settings.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: General settings of a backup server.

        Returns:
            GeneralOptionsModel: General settings of a backup server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Deprecated by the contract.

        `PUT /api/v1/generalOptions`
        """
        result: GeneralOptionsModel = await self._call(
            "UpdateGeneralOptions",
            body=body,
        )
        return result

    async def get_email_settings(
        self,
    ) -> GeneralOptionsEmailSettingsBaseModel:
        """Get the e-mail settings: how mail is sent, and about what.

        Returns:
            GeneralOptionsEmailSettingsBaseModel: How mail is sent, and about what; the class tells the kind
                of mail server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewEmailSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/generalOptions/emailSettings`
        """
        result: GeneralOptionsEmailSettingsBaseModel = await self._call(
            "GetEmailSettings",
        )
        return result

    async def update_email_settings(
        self,
        *,
        body: GeneralOptionsEmailSettingsBaseModel | Mapping[str, Any],
    ) -> GeneralOptionsEmailSettingsBaseModel:
        """Change the e-mail settings: how mail is sent, and about what.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: How mail is sent, and about what; the class tells the kind of mail server.

        Returns:
            GeneralOptionsEmailSettingsBaseModel: How mail is sent, and about what; the class tells the kind
                of mail server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateEmailSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `PUT /api/v1/generalOptions/emailSettings`
        """
        result: GeneralOptionsEmailSettingsBaseModel = await self._call(
            "UpdateEmailSettings",
            body=body,
        )
        return result

    async def send_test_email_message(
        self,
    ) -> None:
        """Send a test mail with the settings that are saved.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission SendTestEmailMessage.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/generalOptions/emailSettings/testMessage`
        """
        await self._call(
            "SendTestEmailMessage",
        )

    async def get_event_forwarding_settings(
        self,
    ) -> GeneralOptionsEventForwardingModel:
        """Get the event forwarding settings: where events go over SNMP and syslog.

        Returns:
            GeneralOptionsEventForwardingModel: Where events go over SNMP and syslog.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewEventForwardingSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/generalOptions/eventForwarding`
        """
        result: GeneralOptionsEventForwardingModel = await self._call(
            "GetEventForwardingSettings",
        )
        return result

    async def update_event_forwarding_settings(
        self,
        *,
        body: GeneralOptionsEventForwardingModel | Mapping[str, Any],
    ) -> GeneralOptionsEventForwardingModel:
        """Change the event forwarding settings: where events go over SNMP and syslog.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: Where events go over SNMP and syslog.

        Returns:
            GeneralOptionsEventForwardingModel: Where events go over SNMP and syslog.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateEventForwardingSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `PUT /api/v1/generalOptions/eventForwarding`
        """
        result: GeneralOptionsEventForwardingModel = await self._call(
            "UpdateEventForwardingSettings",
            body=body,
        )
        return result

    async def get_notifications_settings(
        self,
    ) -> GeneralOptionsNotificationsModel:
        """Get the notification settings: when to warn about space, support and updates.

        Returns:
            GeneralOptionsNotificationsModel: When to warn about space, support and updates.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewNotificationsSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/generalOptions/notifications`
        """
        result: GeneralOptionsNotificationsModel = await self._call(
            "GetNotificationsSettings",
        )
        return result

    async def update_notifications_settings(
        self,
        *,
        body: GeneralOptionsNotificationsModel | Mapping[str, Any],
    ) -> GeneralOptionsNotificationsModel:
        """Change the notification settings: when to warn about space, support and updates.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: When to warn about space, support and updates.

        Returns:
            GeneralOptionsNotificationsModel: When to warn about space, support and updates.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateNotificationsSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `PUT /api/v1/generalOptions/notifications`
        """
        result: GeneralOptionsNotificationsModel = await self._call(
            "UpdateNotificationsSettings",
            body=body,
        )
        return result

    async def get_storage_latency_settings(
        self,
    ) -> StorageLatencyControlModel:
        """Get the storage latency settings, which keep backups from slowing down busy datastores.

        Returns:
            StorageLatencyControlModel: Storage latency settings, which keep backups from slowing down busy
                datastores.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewStorageLatencySettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/generalOptions/storageLatency`
        """
        result: StorageLatencyControlModel = await self._call(
            "GetStorageLatencySettings",
        )
        return result

    async def update_storage_latency_settings(
        self,
        *,
        body: StorageLatencyControlModel | Mapping[str, Any],
    ) -> StorageLatencyControlModel:
        """Change the storage latency settings, which keep backups from slowing down busy datastores.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: Storage latency settings, which keep backups from slowing down busy datastores.

        Returns:
            StorageLatencyControlModel: Storage latency settings, which keep backups from slowing down busy
                datastores.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateStorageLatencySettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `PUT /api/v1/generalOptions/storageLatency`
        """
        result: StorageLatencyControlModel = await self._call(
            "UpdateStorageLatencySettings",
            body=body,
        )
        return result

    async def add_datastore_latency(
        self,
        *,
        body: DatastoresLatencySettingsSpec | Mapping[str, Any],
    ) -> DatastoresLatencySettingsModel:
        """Give a datastore latency limits of its own.

        Args:
            body: A datastore that is to have latency limits of its own.

        Returns:
            DatastoresLatencySettingsModel: The limits of the datastore.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission AddDatastoreLatencySettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/generalOptions/storageLatency/datastores`
        """
        result: DatastoresLatencySettingsModel = await self._call(
            "AddDatastoreLatency",
            body=body,
        )
        return result

    async def get_datastore_latency_settings(
        self,
        *,
        id: UUID | str,
    ) -> DatastoresLatencySettingsModel:
        """Get a datastore's own latency limits.

        Args:
            id: Id of the datastore's entry in the storage latency settings.

        Returns:
            DatastoresLatencySettingsModel: A datastore that has latency limits of its own.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDatastoreStorageLatencySettings.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `GET /api/v1/generalOptions/storageLatency/datastores/{id}`
        """
        result: DatastoresLatencySettingsModel = await self._call(
            "GetDatastoreLatencySettings",
            id=id,
        )
        return result

    async def update_datastore_latency_settings(
        self,
        *,
        id: UUID | str,
        body: DatastoresLatencySettingsModel | Mapping[str, Any],
    ) -> DatastoresLatencySettingsModel:
        """Change a datastore's own latency limits.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the datastore's entry in the storage latency settings.
            body: A datastore that has latency limits of its own.

        Returns:
            DatastoresLatencySettingsModel: A datastore that has latency limits of its own.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDatastoreStorageLatencySettings.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `PUT /api/v1/generalOptions/storageLatency/datastores/{id}`
        """
        result: DatastoresLatencySettingsModel = await self._call(
            "UpdateDatastoreLatencySettings",
            id=id,
            body=body,
        )
        return result

    async def delete_datastore_latency_settings(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Take a datastore's own latency limits away.

        The limits for all datastores hold for it again.

        Args:
            id: Id of the datastore's entry in the storage latency settings.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteDatastoreStorageLatencySettings.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `DELETE /api/v1/generalOptions/storageLatency/datastores/{id}`
        """
        await self._call(
            "DeleteDatastoreLatencySettings",
            id=id,
        )

    async def check_smtp_connection(
        self,
        *,
        body: GeneralOptionsCheckSmtpConnectionSpec | Mapping[str, Any],
    ) -> GeneralOptionsCheckSmtpConnectionModel:
        """Try to connect to a mail server.

        Nothing is saved and no mail is sent.

        Args:
            body: Mail server to try.

        Returns:
            GeneralOptionsCheckSmtpConnectionModel: What came of trying to connect to a mail server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateEmailSettings or
                SendTestEmailMessage.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/generalOptions/emailSettings/checkSmtpConnection`
        """
        result: GeneralOptionsCheckSmtpConnectionModel = await self._call(
            "CheckSmtpConnection",
            body=body,
        )
        return result

    async def get_host_authentication_settings(
        self,
    ) -> GeneralOptionsHostAuthenticationModel:
        """Get which hosts are trusted.

        Returns:
            GeneralOptionsHostAuthenticationModel: Which hosts are trusted.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewHostAuthenticationSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/generalOptions/hostAuthentication`
        """
        result: GeneralOptionsHostAuthenticationModel = await self._call(
            "GetHostAuthenticationSettings",
        )
        return result

    async def update_host_authentication_settings(
        self,
        *,
        body: GeneralOptionsHostAuthenticationModel | Mapping[str, Any],
    ) -> GeneralOptionsHostAuthenticationModel:
        """Change which hosts are trusted.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: Which hosts are trusted.

        Returns:
            GeneralOptionsHostAuthenticationModel: Which hosts are trusted.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateHostAuthenticationSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `PUT /api/v1/generalOptions/hostAuthentication`
        """
        result: GeneralOptionsHostAuthenticationModel = await self._call(
            "UpdateHostAuthenticationSettings",
            body=body,
        )
        return result

    async def export_trusted_hosts(
        self,
        *,
        body: GeneralOptionsHostAuthenticationExportModel | Mapping[str, Any],
    ) -> None:
        """Write the list of trusted hosts to a file.

        Args:
            body: Where to write the list of trusted hosts.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateHostAuthenticationSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/generalOptions/hostAuthentication/exportTrustedHosts`
        """
        await self._call(
            "ExportTrustedHosts",
            body=body,
        )

    async def import_trusted_hosts(
        self,
        *,
        body: GeneralOptionsHostAuthenticationImportModel | Mapping[str, Any],
    ) -> GeneralOptionsHostAuthenticationImportResultModel:
        """Read trusted hosts from a file.

        Args:
            body: From where to read trusted hosts.

        Returns:
            GeneralOptionsHostAuthenticationImportResultModel: What came of reading trusted hosts from a file.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateHostAuthenticationSettings.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/generalOptions/hostAuthentication/importTrustedHosts`
        """
        result: GeneralOptionsHostAuthenticationImportResultModel = await self._call(
            "ImportTrustedHosts",
            body=body,
        )
        return result

    async def get_node_exporter_settings(
        self,
    ) -> NodeExporterSettingsModel:
        """Get how metrics of the backup server are offered to Prometheus.

        Returns:
            NodeExporterSettingsModel: How metrics of the backup server are offered to Prometheus.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/generalOptions/nodeExporterSettings`
        """
        result: NodeExporterSettingsModel = await self._call(
            "GetNodeExporterSettings",
        )
        return result

    async def update_node_exporter_settings(
        self,
        *,
        body: NodeExporterSettingsModel | Mapping[str, Any] | None = None,
    ) -> NodeExporterSettingsModel:
        """Change how metrics of the backup server are offered to Prometheus.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: How metrics of the backup server are offered to Prometheus. Can be left out.

        Returns:
            NodeExporterSettingsModel: How metrics of the backup server are offered to Prometheus.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `PUT /api/v1/generalOptions/nodeExporterSettings`
        """
        result: NodeExporterSettingsModel = await self._call(
            "UpdateNodeExporterSettings",
            body=body,
        )
        return result

    async def set_node_exporter_settings_basic_auth(
        self,
        *,
        body: NodeExporterBasicAuthModel | Mapping[str, Any] | None = None,
    ) -> NodeExporterBasicAuthModel:
        """Set the user name and password for reading metrics.

        Args:
            body: Readers of metrics sign in with a user name and password. Can be left out.

        Returns:
            NodeExporterBasicAuthModel: Readers of metrics sign in with a user name and password.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/generalOptions/nodeExporterSettings/setBasicAuth`
        """
        result: NodeExporterBasicAuthModel = await self._call(
            "SetNodeExporterSettingsBasicAuth",
            body=body,
        )
        return result

    async def get_vsa_event_forwarding_settings(
        self,
    ) -> VsaEventForwardingSettingsModel:
        """Get which events of a Veeam Software Appliance go to a syslog server.

        Returns:
            VsaEventForwardingSettingsModel: Which events of a Veeam Software Appliance go to a syslog server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/generalOptions/vsaEventForwarding`
        """
        result: VsaEventForwardingSettingsModel = await self._call(
            "GetVsaEventForwardingSettings",
        )
        return result

    async def update_vsa_event_forwarding_settings(
        self,
        *,
        body: VsaEventForwardingSettingsModel | Mapping[str, Any],
    ) -> VsaEventForwardingSettingsModel:
        """Change which events of a Veeam Software Appliance go to a syslog server.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: Which events of a Veeam Software Appliance go to a syslog server.

        Returns:
            VsaEventForwardingSettingsModel: Which events of a Veeam Software Appliance go to a syslog server.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `PUT /api/v1/generalOptions/vsaEventForwarding`
        """
        result: VsaEventForwardingSettingsModel = await self._call(
            "UpdateVsaEventForwardingSettings",
            body=body,
        )
        return result

    async def get_vsa_event_forwarding_daemons_settings(
        self,
    ) -> VsaEventForwardingDaemonSettingsModel:
        """Get the configuration of what forwards events of a Veeam Software Appliance.

        Returns:
            VsaEventForwardingDaemonSettingsModel: Configuration of what forwards events of a Veeam Software
                Appliance.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/generalOptions/vsaEventForwarding/daemonSettings`
        """
        result: VsaEventForwardingDaemonSettingsModel = await self._call(
            "GetVsaEventForwardingDaemonsSettings",
        )
        return result

    async def update_vsa_event_forwarding_daemons_settings(
        self,
        *,
        body: VsaEventForwardingDaemonSettingsModel | Mapping[str, Any],
    ) -> None:
        """Change the configuration of what forwards events of a Veeam Software Appliance.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: Configuration of what forwards events of a Veeam Software Appliance.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateGeneralOptions.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `PUT /api/v1/generalOptions/vsaEventForwarding/daemonSettings`
        """
        await self._call(
            "UpdateVsaEventForwardingDaemonsSettings",
            body=body,
        )
