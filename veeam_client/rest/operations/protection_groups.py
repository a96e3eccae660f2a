# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.e_inventory_permission_scope import EInventoryPermissionScope
    from ..models.e_protection_group_filters_order_column import (
        EProtectionGroupFiltersOrderColumn,
    )
    from ..models.e_protection_group_type import EProtectionGroupType
    from ..models.pre_installed_agents_protection_group_package_spec import (
        PreInstalledAgentsProtectionGroupPackageSpec,
    )
    from ..models.protection_group_model import ProtectionGroupModel
    from ..models.protection_group_spec import ProtectionGroupSpec
    from ..models.protection_groups_result import ProtectionGroupsResult
    from ..models.session_model import SessionModel


class ProtectionGroups(Section):
    """Groups of computers that are found, given agents and kept up to date together."""

    async def get_all_protection_groups(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EProtectionGroupFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EProtectionGroupType | str | None = None,
        permission_scope: EInventoryPermissionScope | str | None = None,
    ) -> ProtectionGroupsResult:
        """List the protection groups.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only groups of this type.
            permission_scope: Only rows that the caller may back up, may restore, or either. Since 1.3-rev2.

        Returns:
            ProtectionGroupsResult: A page of protection groups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewProtectionGroups.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/agents/protectionGroups`
        """
        result: ProtectionGroupsResult = await self._call(
            "GetAllProtectionGroups",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            permission_scope=permission_scope,
        )
        return result

    async def create_protection_group(
        self,
        *,
        body: ProtectionGroupSpec | Mapping[str, Any],
        perform_rescan: bool | None = None,
    ) -> SessionModel:
        """Add a protection group.

        Args:
            perform_rescan: Whether to rescan the group at once. The server takes False if left out. Since
                1.3-rev1.
            body: A protection group to be added; the class tells the kind.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateProtectionGroups.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/agents/protectionGroups`
        """
        result: SessionModel = await self._call(
            "CreateProtectionGroup",
            body=body,
            perform_rescan=perform_rescan,
        )
        return result

    async def get_protection_group(
        self,
        *,
        id: UUID | str,
        permission_scope: EInventoryPermissionScope | str | None = None,
    ) -> ProtectionGroupModel:
        """Get a protection group.

        Args:
            id: Id of the protection group.
            permission_scope: What the caller must be allowed to do with it: back it up, restore it, or
                either. Since 1.3-rev2.

        Returns:
            ProtectionGroupModel: A protection group; the class tells the kind.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/agents/protectionGroups/{id}`
        """
        result: ProtectionGroupModel = await self._call(
            "GetProtectionGroup",
            id=id,
            permission_scope=permission_scope,
        )
        return result

    async def update_protection_group(
        self,
        *,
        id: UUID | str,
        body: ProtectionGroupModel | Mapping[str, Any],
        perform_rescan: bool | None = None,
    ) -> SessionModel:
        """Change a protection group.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the protection group.
            perform_rescan: Whether to rescan the group at once. The server takes False if left out. Since
                1.3-rev1.
            body: A protection group; the class tells the kind.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `PUT /api/v1/agents/protectionGroups/{id}`
        """
        result: SessionModel = await self._call(
            "UpdateProtectionGroup",
            id=id,
            body=body,
            perform_rescan=perform_rescan,
        )
        return result

    async def delete_protection_group(
        self,
        *,
        id: UUID | str,
        uninstall_everything: bool | None = None,
    ) -> SessionModel:
        """Remove a protection group.

        Its backups stay.

        Args:
            id: Id of the protection group.
            uninstall_everything: Whether to uninstall agents and everything else of the product from its
                computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `DELETE /api/v1/agents/protectionGroups/{id}`
        """
        result: SessionModel = await self._call(
            "DeleteProtectionGroup",
            id=id,
            uninstall_everything=uninstall_everything,
        )
        return result

    async def disable_protection_group(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel | None:
        """Disable a protection group.

        It is not rescanned by itself until it is enabled.

        Args:
            id: Id of the protection group.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result. None if the server answers without a body.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DisableProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/agents/protectionGroups/{id}/disable`
        """
        result: SessionModel | None = await self._call(
            "DisableProtectionGroup",
            id=id,
        )
        return result

    async def enable_protection_group(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel | None:
        """Enable a protection group.

        Args:
            id: Id of the protection group.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result. None if the server answers without a body.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission EnableProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/agents/protectionGroups/{id}/enable`
        """
        result: SessionModel | None = await self._call(
            "EnableProtectionGroup",
            id=id,
        )
        return result

    async def download_protection_group_packages(
        self,
        *,
        id: UUID | str,
        body: PreInstalledAgentsProtectionGroupPackageSpec | Mapping[str, Any],
    ) -> bytes:
        """Download agent packages for the computers of a protection group.

        For groups of computers that get their agents by other means.

        Args:
            id: Id of the protection group.
            body: Which packages to download.

        Returns:
            bytes: The packages in one file, ZIP or TAR.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateProtectionGroups.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/agents/protectionGroups/{id}/packages`
        """
        result: bytes = await self._call(
            "DownloadProtectionGroupPackages",
            id=id,
            body=body,
        )
        return result

    async def rescan_protection_group(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Rescan a protection group.

        Args:
            id: Id of the protection group.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RescanProtectionGroups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/agents/protectionGroups/{id}/rescan`
        """
        result: SessionModel = await self._call(
            "RescanProtectionGroup",
            id=id,
        )
        return result
