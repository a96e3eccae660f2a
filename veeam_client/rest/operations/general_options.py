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
    """Settings of the backup server for mail, warnings, SNMP and syslog."""

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
        """Get email settings.

        Returns:
            GeneralOptionsEmailSettingsBaseModel.

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
        """Update email settings.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body.

        Returns:
            GeneralOptionsEmailSettingsBaseModel.

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
        """Send test email message.

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
        """Get event forwarding settings.

        Returns:
            GeneralOptionsEventForwardingModel.

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
        """Update event forwarding settings.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body.

        Returns:
            GeneralOptionsEventForwardingModel.

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
        """Get notifications settings.

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
        """Update notifications settings.

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
        """Get storage latency settings.

        Returns:
            StorageLatencyControlModel.

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
        """Update storage latency settings.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body.

        Returns:
            StorageLatencyControlModel.

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
        """Add datastore latency.

        Args:
            body.

        Returns:
            DatastoresLatencySettingsModel.

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
        """Get datastore latency settings.

        Args:
            id: `id` in the path.

        Returns:
            DatastoresLatencySettingsModel.

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
        """Update datastore latency settings.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: `id` in the path.
            body.

        Returns:
            DatastoresLatencySettingsModel.

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
        """Delete datastore latency settings.

        Args:
            id: `id` in the path.

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
        """Check smtp connection.

        Args:
            body.

        Returns:
            GeneralOptionsCheckSmtpConnectionModel.

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
        """Get host authentication settings.

        Returns:
            GeneralOptionsHostAuthenticationModel.

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
        """Update host authentication settings.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body.

        Returns:
            GeneralOptionsHostAuthenticationModel.

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
        """Export trusted hosts.

        Args:
            body.

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
        """Import trusted hosts.

        Args:
            body.

        Returns:
            GeneralOptionsHostAuthenticationImportResultModel.

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
        """Get node exporter settings.

        Returns:
            NodeExporterSettingsModel.

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
        """Update node exporter settings.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body: Can be left out.

        Returns:
            NodeExporterSettingsModel.

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
        """Set node exporter settings basic auth.

        Args:
            body: Can be left out.

        Returns:
            NodeExporterBasicAuthModel.

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
        """Get vsa event forwarding settings.

        Returns:
            VsaEventForwardingSettingsModel.

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
        """Update vsa event forwarding settings.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body.

        Returns:
            VsaEventForwardingSettingsModel.

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
        """Get vsa event forwarding daemons settings.

        Returns:
            VsaEventForwardingDaemonSettingsModel.

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
        """Update vsa event forwarding daemons settings.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            body.

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
