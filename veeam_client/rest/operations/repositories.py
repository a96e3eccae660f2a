# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.e_repository_filters_order_column import ERepositoryFiltersOrderColumn
    from ..models.e_repository_states_filters_order_column import (
        ERepositoryStatesFiltersOrderColumn,
    )
    from ..models.e_repository_type import ERepositoryType
    from ..models.e_scale_out_repository_extent_type import (
        EScaleOutRepositoryExtentType,
    )
    from ..models.e_scale_out_repository_filters_order_column import (
        EScaleOutRepositoryFiltersOrderColumn,
    )
    from ..models.repositories_rescan_spec import RepositoriesRescanSpec
    from ..models.repositories_result import RepositoriesResult
    from ..models.repository_access_permissions_model import (
        RepositoryAccessPermissionsModel,
    )
    from ..models.repository_model import RepositoryModel
    from ..models.repository_spec import RepositorySpec
    from ..models.repository_states_result import RepositoryStatesResult
    from ..models.scale_out_extent_maintenance_spec import ScaleOutExtentMaintenanceSpec
    from ..models.scale_out_repositories_result import ScaleOutRepositoriesResult
    from ..models.scale_out_repository_model import ScaleOutRepositoryModel
    from ..models.scale_out_repository_spec import ScaleOutRepositorySpec
    from ..models.session_model import SessionModel


class Repositories(Section):
    """Where backups are kept: single repositories, and scale-out repositories that join several.

    All sizes are in binary GB.
    """

    async def get_all_repositories(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ERepositoryFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[ERepositoryType | str] | None = None,
        host_id_filter: UUID | str | None = None,
        path_filter: str | None = None,
        vmb_api_filter: str | None = None,
        vmb_api_platform: UUID | str | None = None,
        exclude_extents: bool | None = None,
    ) -> RepositoriesResult:
        """List the repositories with their settings.

        For sizes and free space see `get_all_repositories_states`.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only repositories of these types.
            host_id_filter: Only repositories on the managed server with this id.
            path_filter: Only repositories with this path. The whole path must match unless there is a `*`,
                which stands for any characters.
            vmb_api_filter: For products that plug in: which protocol of the VMB API they speak, as JSON in
                Base64.
            vmb_api_platform: For products that plug in: id of their platform.
            exclude_extents: Whether to leave out repositories that are extents of a scale-out repository.
                Since 1.3-rev0.

        Returns:
            RepositoriesResult: A page of repositories.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/repositories`
        """
        result: RepositoriesResult = await self._call(
            "GetAllRepositories",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
            host_id_filter=host_id_filter,
            path_filter=path_filter,
            vmb_api_filter=vmb_api_filter,
            vmb_api_platform=vmb_api_platform,
            exclude_extents=exclude_extents,
        )
        return result

    async def create_repository(
        self,
        *,
        body: RepositorySpec | Mapping[str, Any],
        overwrite_owner: bool | None = None,
    ) -> SessionModel:
        """Add a repository.

        Args:
            overwrite_owner: Whether to take over a repository that belongs to another backup server.
            body: A repository to be added; the class tells the kind.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/repositories`
        """
        result: SessionModel = await self._call(
            "CreateRepository",
            body=body,
            overwrite_owner=overwrite_owner,
        )
        return result

    async def rescan_repositories(
        self,
        *,
        body: RepositoriesRescanSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Look again at what backups repositories hold.

        Backups that the server does not know yet are imported.

        Args:
            body: Which repositories to rescan.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RescanRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/repositories/rescan`
        """
        result: SessionModel = await self._call(
            "RescanRepositories",
            body=body,
        )
        return result

    async def get_all_repositories_states(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ERepositoryStatesFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        id_filter: UUID | str | None = None,
        name_filter: str | None = None,
        type_filter: Sequence[ERepositoryType | str] | None = None,
        capacity_filter: float | None = None,
        free_space_filter: float | None = None,
        used_space_filter: float | None = None,
        is_online_filter: bool | None = None,
        is_out_of_date_filter: bool | None = None,
        sobr_id_filter: UUID | str | None = None,
        sobr_extent_type_filter: Sequence[EScaleOutRepositoryExtentType | str] | None = None,
        sobr_membership_filter: str | None = None,
        exclude_extents: bool | None = None,
    ) -> RepositoryStatesResult:
        """List capacity, free and used space of the repositories.

        Not every repository has a state, so match the rows with the repositories by id.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            id_filter: Only the repository with this id.
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only rows of this type.
            capacity_filter: Only repositories with this capacity, in GB.
            free_space_filter: Only repositories with this free space, in GB.
            used_space_filter: Only repositories with this used space, in GB.
            is_online_filter: Only repositories that can be reached (true) or cannot (false).
            is_out_of_date_filter: Only repositories whose server has components to update (true) or has none
                (false). Since 1.3-rev0.
            sobr_id_filter: Only extents of the scale-out repository with this id. Since 1.3-rev0.
            sobr_extent_type_filter: Only extents of these tiers. Since 1.3-rev0.
            sobr_membership_filter: Only extents of the scale-out repository with this name. Since 1.3-rev0.
            exclude_extents: Whether to leave out repositories that are extents of a scale-out repository.
                Since 1.3-rev0.

        Returns:
            RepositoryStatesResult: A page of states of repositories.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/repositories/states`
        """
        result: RepositoryStatesResult = await self._call(
            "GetAllRepositoriesStates",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            id_filter=id_filter,
            name_filter=name_filter,
            type_filter=type_filter,
            capacity_filter=capacity_filter,
            free_space_filter=free_space_filter,
            used_space_filter=used_space_filter,
            is_online_filter=is_online_filter,
            is_out_of_date_filter=is_out_of_date_filter,
            sobr_id_filter=sobr_id_filter,
            sobr_extent_type_filter=sobr_extent_type_filter,
            sobr_membership_filter=sobr_membership_filter,
            exclude_extents=exclude_extents,
        )
        return result

    async def get_repository(
        self,
        *,
        id: UUID | str,
    ) -> RepositoryModel:
        """Get a repository's settings.

        Args:
            id: Id of the repository.

        Returns:
            RepositoryModel: A repository; the class tells the kind.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/repositories/{id}`
        """
        result: RepositoryModel = await self._call(
            "GetRepository",
            id=id,
        )
        return result

    async def update_repository(
        self,
        *,
        id: UUID | str,
        body: RepositoryModel | Mapping[str, Any],
    ) -> SessionModel:
        """Change a repository.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the repository.
            body: A repository; the class tells the kind.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/backupInfrastructure/repositories/{id}`
        """
        result: SessionModel = await self._call(
            "UpdateRepository",
            id=id,
            body=body,
        )
        return result

    async def delete_repository(
        self,
        *,
        id: UUID | str,
        delete_backups: bool | None = None,
    ) -> None:
        """Remove a repository.

        Refused while jobs use it. The backups in it stay unless `delete_backups` is given.

        Args:
            id: Id of the repository.
            delete_backups: Whether to delete the backups in it too. Deleted backups are gone for good.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/backupInfrastructure/repositories/{id}`
        """
        await self._call(
            "DeleteRepository",
            id=id,
            delete_backups=delete_backups,
        )

    async def get_all_scale_out_repositories(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EScaleOutRepositoryFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ScaleOutRepositoriesResult:
        """List the scale-out repositories.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.

        Returns:
            ScaleOutRepositoriesResult: A page of scale-out repositories.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewScaleOutRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/scaleOutRepositories`
        """
        result: ScaleOutRepositoriesResult = await self._call(
            "GetAllScaleOutRepositories",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )
        return result

    async def create_scale_out_repository(
        self,
        *,
        body: ScaleOutRepositorySpec | Mapping[str, Any],
    ) -> SessionModel:
        """Join repositories to a scale-out repository.

        Args:
            body: A scale-out repository to be added.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateScaleOutRepositories.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories`
        """
        result: SessionModel = await self._call(
            "CreateScaleOutRepository",
            body=body,
        )
        return result

    async def get_scale_out_repository(
        self,
        *,
        id: UUID | str,
    ) -> ScaleOutRepositoryModel:
        """Get a scale-out repository.

        Args:
            id: Id of the scale-out repository.

        Returns:
            ScaleOutRepositoryModel: A scale-out repository: several repositories that jobs see as one, in up
                to three tiers.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewScaleOutRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/backupInfrastructure/scaleOutRepositories/{id}`
        """
        result: ScaleOutRepositoryModel = await self._call(
            "GetScaleOutRepository",
            id=id,
        )
        return result

    async def update_scale_out_repository(
        self,
        *,
        id: UUID | str,
        body: ScaleOutRepositoryModel | Mapping[str, Any],
    ) -> SessionModel:
        """Change a scale-out repository.

        Extents that are left out are taken out of it: read it, change what is to change, and send the whole back.

        Args:
            id: Id of the scale-out repository.
            body: A scale-out repository: several repositories that jobs see as one, in up to three tiers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateScaleOutRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/backupInfrastructure/scaleOutRepositories/{id}`
        """
        result: SessionModel = await self._call(
            "UpdateScaleOutRepository",
            id=id,
            body=body,
        )
        return result

    async def delete_scale_out_repository(
        self,
        *,
        id: UUID | str,
        delete_backups: bool | None = None,
    ) -> None:
        """Take a scale-out repository apart.

        Refused while jobs use it. Its extents go on as repositories of their own.

        Args:
            id: Id of the scale-out repository.
            delete_backups: Whether to delete the backups in its extents too. Deleted backups are gone for
                good.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteScaleOutRepositories.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/backupInfrastructure/scaleOutRepositories/{id}`
        """
        await self._call(
            "DeleteScaleOutRepository",
            id=id,
            delete_backups=delete_backups,
        )

    async def disable_scale_out_extent_maintenance_mode(
        self,
        *,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec | Mapping[str, Any],
    ) -> SessionModel:
        """End the maintenance mode of extents.

        Args:
            id: Id of the scale-out repository.
            body: Which extents.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DisableRepositoryMaintenanceMode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/disableMaintenanceMode`
        """
        result: SessionModel = await self._call(
            "DisableScaleOutExtentMaintenanceMode",
            id=id,
            body=body,
        )
        return result

    async def disable_scale_out_extent_sealed_mode(
        self,
        *,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Open sealed extents again.

        Args:
            id: Id of the scale-out repository.
            body: Which extents.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DisableRepositorySealedMode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/disableSealedMode`
        """
        result: SessionModel = await self._call(
            "DisableScaleOutExtentSealedMode",
            id=id,
            body=body,
        )
        return result

    async def enable_scale_out_extent_maintenance_mode(
        self,
        *,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Put extents into maintenance mode.

        Jobs do not use them and their backups cannot be restored until it ends.

        Args:
            id: Id of the scale-out repository.
            body: Which extents.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission EnableRepositoryMaintenanceMode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/enableMaintenanceMode`
        """
        result: SessionModel = await self._call(
            "EnableScaleOutExtentMaintenanceMode",
            id=id,
            body=body,
        )
        return result

    async def enable_scale_out_extent_sealed_mode(
        self,
        *,
        id: UUID | str,
        body: ScaleOutExtentMaintenanceSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Seal extents.

        They take no new backups, but those in them can be restored and are deleted when their time is up.

        Args:
            id: Id of the scale-out repository.
            body: Which extents.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission EnableRepositorySealedMode.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/backupInfrastructure/scaleOutRepositories/{id}/enableSealedMode`
        """
        result: SessionModel = await self._call(
            "EnableScaleOutExtentSealedMode",
            id=id,
            body=body,
        )
        return result

    async def get_repository_access_permissions(
        self,
        *,
        id: UUID | str,
    ) -> RepositoryAccessPermissionsModel:
        """Get which accounts may write to a repository.

        Args:
            id: Id of the repository.

        Returns:
            RepositoryAccessPermissionsModel: Which accounts may write to a repository. It is for agents and
                application plug-ins that are set up on their computers; jobs of the backup server write in any
                case.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRepositoryAccessPermissions.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/backupInfrastructure/repositories/{id}/accessPermissions`
        """
        result: RepositoryAccessPermissionsModel = await self._call(
            "GetRepositoryAccessPermissions",
            id=id,
        )
        return result

    async def update_repository_access_permissions(
        self,
        *,
        id: UUID | str,
        body: RepositoryAccessPermissionsModel | Mapping[str, Any],
    ) -> RepositoryAccessPermissionsModel:
        """Change which accounts may write to a repository.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the repository.
            body: Which accounts may write to a repository. It is for agents and application plug-ins that are
                set up on their computers; jobs of the backup server write in any case.

        Returns:
            RepositoryAccessPermissionsModel: Which accounts may write to a repository. It is for agents and
                application plug-ins that are set up on their computers; jobs of the backup server write in any
                case.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateRepositoryAccessPermissions.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `PUT /api/v1/backupInfrastructure/repositories/{id}/accessPermissions`
        """
        result: RepositoryAccessPermissionsModel = await self._call(
            "UpdateRepositoryAccessPermissions",
            id=id,
            body=body,
        )
        return result
