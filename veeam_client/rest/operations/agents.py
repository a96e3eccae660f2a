# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.agent_recovery_appliance_model import AgentRecoveryApplianceModel
    from ..models.agent_state_model import AgentStateModel
    from ..models.agent_states_result import AgentStatesResult
    from ..models.agents_recovery_appliances_result import (
        AgentsRecoveryAppliancesResult,
    )
    from ..models.backup_ids_spec import BackupIdsSpec
    from ..models.backups_result import BackupsResult
    from ..models.computer_recovery_token_model import ComputerRecoveryTokenModel
    from ..models.computer_recovery_token_result import ComputerRecoveryTokenResult
    from ..models.computer_recovery_token_spec import ComputerRecoveryTokenSpec
    from ..models.discovered_entities_action_spec import DiscoveredEntitiesActionSpec
    from ..models.discovered_entities_result import DiscoveredEntitiesResult
    from ..models.discovered_entity_model import DiscoveredEntityModel
    from ..models.e_agents_recovery_appliances_order_column import (
        EAgentsRecoveryAppliancesOrderColumn,
    )
    from ..models.e_agents_recovery_appliances_state_filter import (
        EAgentsRecoveryAppliancesStateFilter,
    )
    from ..models.e_computer_recovery_token_filters_order_column import (
        EComputerRecoveryTokenFiltersOrderColumn,
    )
    from ..models.e_discovered_entity_filters_order_column import (
        EDiscoveredEntityFiltersOrderColumn,
    )
    from ..models.e_inventory_permission_scope import EInventoryPermissionScope
    from ..models.e_linux_package_filters_order_column import (
        ELinuxPackageFiltersOrderColumn,
    )
    from ..models.e_protected_computer_filters_order_column import (
        EProtectedComputerFiltersOrderColumn,
    )
    from ..models.e_protected_computer_type import EProtectedComputerType
    from ..models.e_recovery_media_format import ERecoveryMediaFormat
    from ..models.e_unix_package_filters_order_column import (
        EUnixPackageFiltersOrderColumn,
    )
    from ..models.linux_package_result import LinuxPackageResult
    from ..models.protected_computer_model import ProtectedComputerModel
    from ..models.protected_computer_result import ProtectedComputerResult
    from ..models.reboot_agents_recovery_appliances_spec import (
        RebootAgentsRecoveryAppliancesSpec,
    )
    from ..models.session_model import SessionModel
    from ..models.task_model import TaskModel
    from ..models.unix_package_result import UnixPackageResult


class Agents(Section):
    """Computers with agents: what protection groups find, installing agents, packages, recovery tokens."""

    async def get_protected_computers(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EProtectedComputerFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        type_filter: EProtectedComputerType | str | None = None,
    ) -> ProtectedComputerResult:
        """List the computers that agents protect.

        Use `get_discovered_entities` instead.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            type_filter: Only computers of this type.

        Returns:
            ProtectedComputerResult: A page of computers that agents protect.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewProtectedComputers.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Deprecated by the contract.

        `GET /api/v1/agents/protectedComputers`
        """
        result: ProtectedComputerResult = await self._call(
            "GetProtectedComputers",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            type_filter=type_filter,
        )
        return result

    async def get_protected_computer(
        self,
        *,
        id: UUID | str,
    ) -> ProtectedComputerModel:
        """Get a computer that agents protect.

        Use `get_discovered_entity` instead.

        Args:
            id: Id of the computer.

        Returns:
            ProtectedComputerModel: A computer that agents protect.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewProtectedComputers.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Deprecated by the contract.

        `GET /api/v1/agents/protectedComputers/{id}`
        """
        result: ProtectedComputerModel = await self._call(
            "GetProtectedComputer",
            id=id,
        )
        return result

    async def get_all_computer_recovery_tokens(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EComputerRecoveryTokenFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> ComputerRecoveryTokenResult:
        """List the recovery tokens.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.

        Returns:
            ComputerRecoveryTokenResult: A page of recovery tokens.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewComputerRecoveryTokens.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/agents/recoveryTokens`
        """
        result: ComputerRecoveryTokenResult = await self._call(
            "GetAllComputerRecoveryTokens",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )
        return result

    async def create_computer_recovery_token(
        self,
        *,
        body: ComputerRecoveryTokenSpec | Mapping[str, Any],
    ) -> ComputerRecoveryTokenModel:
        """Make a recovery token, with which a computer can read its backups when it is started from recovery media.

        Args:
            body: A recovery token to be made.

        Returns:
            ComputerRecoveryTokenModel: A token with which a computer can read its backups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission CreateComputerRecoveryToken.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/agents/recoveryTokens`
        """
        result: ComputerRecoveryTokenModel = await self._call(
            "CreateComputerRecoveryToken",
            body=body,
        )
        return result

    async def get_computer_recovery_token(
        self,
        *,
        id: UUID | str,
    ) -> ComputerRecoveryTokenModel:
        """Get a recovery token.

        Args:
            id: Id of the recovery token.

        Returns:
            ComputerRecoveryTokenModel: A token with which a computer can read its backups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewComputerRecoveryTokens.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/agents/recoveryTokens/{id}`
        """
        result: ComputerRecoveryTokenModel = await self._call(
            "GetComputerRecoveryToken",
            id=id,
        )
        return result

    async def update_computer_recovery_token(
        self,
        *,
        id: UUID | str,
        body: ComputerRecoveryTokenModel | Mapping[str, Any],
    ) -> ComputerRecoveryTokenModel:
        """Change a recovery token.

        Replaces all of its settings: read it, change what is to change, and send the whole back. What is left out
        is lost.

        Args:
            id: Id of the recovery token.
            body: A token with which a computer can read its backups.

        Returns:
            ComputerRecoveryTokenModel: A token with which a computer can read its backups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateComputerRecoveryToken.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `PUT /api/v1/agents/recoveryTokens/{id}`
        """
        result: ComputerRecoveryTokenModel = await self._call(
            "UpdateComputerRecoveryToken",
            id=id,
            body=body,
        )
        return result

    async def delete_computer_recovery_token(
        self,
        *,
        id: UUID | str,
    ) -> None:
        """Delete a recovery token.

        Args:
            id: Id of the recovery token.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteComputerRecoveryToken.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `DELETE /api/v1/agents/recoveryTokens/{id}`
        """
        await self._call(
            "DeleteComputerRecoveryToken",
            id=id,
        )

    async def get_all_agent_packages(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: ELinuxPackageFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        distribution_filter: str | None = None,
        package_bitness_filter: str | None = None,
    ) -> LinuxPackageResult:
        """List the agent packages for Linux.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            distribution_filter: Only packages for this distribution.
            package_bitness_filter: Only packages for this kind of processor (`x64`, `x86`).

        Returns:
            LinuxPackageResult: A page of agent packages for Linux.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAgentPackages.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/agents/packages/linux`
        """
        result: LinuxPackageResult = await self._call(
            "GetAllAgentPackages",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            distribution_filter=distribution_filter,
            package_bitness_filter=package_bitness_filter,
        )
        return result

    async def get_all_agent_packages_for_unix(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EUnixPackageFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> UnixPackageResult:
        """List the agent packages for Unix.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.

        Returns:
            UnixPackageResult: A page of agent packages for Unix.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAgentPackages.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/agents/packages/unix`
        """
        result: UnixPackageResult = await self._call(
            "GetAllAgentPackagesForUnix",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
        )
        return result

    async def get_discovered_entities(
        self,
        *,
        id: UUID | str,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EDiscoveredEntityFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        ip_address_filter: str | None = None,
        state_filter: str | None = None,
        agent_status_filter: str | None = None,
        driver_status_filter: str | None = None,
        permission_scope: EInventoryPermissionScope | str | None = None,
    ) -> DiscoveredEntitiesResult:
        """List what a protection group has found: computers, clusters, domains.

        Args:
            id: Id of the protection group.
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            ip_address_filter: Only computers with this IP address.
            state_filter: Only computers in this state, as `state` of the rows spells it.
            agent_status_filter: Only computers whose agent has this status, as `agentStatus` of the rows
                spells it.
            driver_status_filter: Only computers whose driver for changed blocks has this status, as
                `driverStatus` of the rows spells it.
            permission_scope: Only rows that the caller may back up, may restore, or either. Since 1.3-rev2.

        Returns:
            DiscoveredEntitiesResult: A page of what a protection group has found.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/agents/protectionGroups/{id}/discoveredEntities`
        """
        result: DiscoveredEntitiesResult = await self._call(
            "GetDiscoveredEntities",
            id=id,
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            ip_address_filter=ip_address_filter,
            state_filter=state_filter,
            agent_status_filter=agent_status_filter,
            driver_status_filter=driver_status_filter,
            permission_scope=permission_scope,
        )
        return result

    async def install_agent_on_discovered_entities(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Install agents on computers of a protection group.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/installAgent`
        """
        result: SessionModel = await self._call(
            "InstallAgentOnDiscoveredEntities",
            id=id,
            body=body,
        )
        return result

    async def rescan_discovered_entities(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Rescan computers of a protection group.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/rescan`
        """
        result: SessionModel = await self._call(
            "RescanDiscoveredEntities",
            id=id,
            body=body,
        )
        return result

    async def uninstall_agent_from_discovered_entities(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Uninstall agents from computers of a protection group.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/uninstallAgent`
        """
        result: SessionModel = await self._call(
            "UninstallAgentFromDiscoveredEntities",
            id=id,
            body=body,
        )
        return result

    async def uninstall_all_components_from_discovered_entities(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Uninstall agents and everything else of the product from computers of a protection group.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/uninstallAllComponents`
        """
        result: SessionModel = await self._call(
            "UninstallAllComponentsFromDiscoveredEntities",
            id=id,
            body=body,
        )
        return result

    async def get_discovered_entity(
        self,
        *,
        id: UUID | str,
        entity_id: UUID | str,
        permission_scope: EInventoryPermissionScope | str | None = None,
    ) -> DiscoveredEntityModel:
        """Get a computer, cluster or domain that a protection group has found.

        Args:
            id: Id of the protection group.
            entity_id: Id of the computer, cluster or domain in the group.
            permission_scope: What the caller must be allowed to do with it: back it up, restore it, or
                either. Since 1.3-rev2.

        Returns:
            DiscoveredEntityModel: What a protection group has found; the class tells the kind.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            NotFound: The server has nothing by this `id` and `entity_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `GET /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}`
        """
        result: DiscoveredEntityModel = await self._call(
            "GetDiscoveredEntity",
            id=id,
            entity_id=entity_id,
            permission_scope=permission_scope,
        )
        return result

    async def delete_discovered_entity(
        self,
        *,
        id: UUID | str,
        entity_id: UUID | str,
    ) -> None:
        """Remove a computer from a protection group.

        A group that finds computers by itself can find it again.

        Args:
            id: Id of the protection group.
            entity_id: Id of the computer, cluster or domain in the group.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission DeleteDiscoveredEntities.
            NotFound: The server has nothing by this `id` and `entity_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev0.

        `DELETE /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}`
        """
        await self._call(
            "DeleteDiscoveredEntity",
            id=id,
            entity_id=entity_id,
        )

    async def install_cbt_driver_on_discovered_entities(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Install the driver for changed blocks on computers of a protection group.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/installCBTDriver`
        """
        result: SessionModel = await self._call(
            "InstallCBTDriverOnDiscoveredEntities",
            id=id,
            body=body,
        )
        return result

    async def trust_discovered_entities(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> None:
        """Trust computers of a protection group.

        For computers whose `isTrusted` is false.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/trust`
        """
        await self._call(
            "TrustDiscoveredEntities",
            id=id,
            body=body,
        )

    async def uninstall_cbt_driver_from_discovered_entities(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Uninstall the driver for changed blocks from computers of a protection group.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/uninstallCBTDriver`
        """
        result: SessionModel = await self._call(
            "UninstallCBTDriverFromDiscoveredEntities",
            id=id,
            body=body,
        )
        return result

    async def upgrade_agent_on_discovered_entities(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Upgrade agents on computers of a protection group.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/upgradeAgent`
        """
        result: SessionModel = await self._call(
            "UpgradeAgentOnDiscoveredEntities",
            id=id,
            body=body,
        )
        return result

    async def create_recovery_media_for_discovered_entity(
        self,
        *,
        id: UUID | str,
        entity_id: UUID | str,
        format_: ERecoveryMediaFormat | str,
        allow_remote_bmr: bool | None = None,
    ) -> bytes:
        """Download recovery media for a computer of a protection group.

        Newer servers make it in a task: use `create_recovery_media_task_for_discovered_entity` there.

        Args:
            id: Id of the protection group.
            entity_id: Id of the computer in the group.
            format_: Format of the file.
            allow_remote_bmr: Whether a computer that was started from it can be recovered from the backup
                server. Since 1.3-rev2.

        Returns:
            bytes: The image of a disk to start the computer from.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformRemoteBareMetalRecovery.
            NotFound: The server has nothing by this `id` and `entity_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev1.

        Deprecated by the contract.

        `GET /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}/createRecoveryMedia`
        """
        result: bytes = await self._call(
            "CreateRecoveryMediaForDiscoveredEntity",
            id=id,
            entity_id=entity_id,
            format_=format_,
            allow_remote_bmr=allow_remote_bmr,
        )
        return result

    async def create_recovery_media_task_for_discovered_entity(
        self,
        *,
        id: UUID | str,
        entity_id: UUID | str,
        format_: ERecoveryMediaFormat | str,
        allow_remote_bmr: bool,
    ) -> TaskModel:
        """Make recovery media for a computer of a protection group.

        When the task has ended, `download_recovery_media` gives the image for the id of the task.

        Args:
            id: Id of the protection group.
            entity_id: Id of the computer in the group.
            format_: Format of the file.
            allow_remote_bmr: Whether a computer that was started from it can be recovered from the backup
                server.

        Returns:
            TaskModel: The task of the work. It is accepted, not done: read the task until its state is
                `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformRemoteBareMetalRecovery.
            NotFound: The server has nothing by this `id` and `entity_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}/createRecoveryMedia`
        """
        result: TaskModel = await self._call(
            "CreateRecoveryMediaTaskForDiscoveredEntity",
            id=id,
            entity_id=entity_id,
            format_=format_,
            allow_remote_bmr=allow_remote_bmr,
        )
        return result

    async def get_all_discovered_entities(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EDiscoveredEntityFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        ip_address_filter: str | None = None,
        state_filter: str | None = None,
        agent_status_filter: str | None = None,
        driver_status_filter: str | None = None,
        permission_scope: EInventoryPermissionScope | str | None = None,
    ) -> DiscoveredEntitiesResult:
        """List what all protection groups have found: computers, clusters, domains.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            ip_address_filter: Only computers with this IP address.
            state_filter: Only computers in this state, as `state` of the rows spells it.
            agent_status_filter: Only computers whose agent has this status, as `agentStatus` of the rows
                spells it.
            driver_status_filter: Only computers whose driver for changed blocks has this status, as
                `driverStatus` of the rows spells it.
            permission_scope: Only rows that the caller may back up, may restore, or either.

        Returns:
            DiscoveredEntitiesResult: A page of what a protection group has found.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/agents/discoveredEntities`
        """
        result: DiscoveredEntitiesResult = await self._call(
            "GetAllDiscoveredEntities",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            ip_address_filter=ip_address_filter,
            state_filter=state_filter,
            agent_status_filter=agent_status_filter,
            driver_status_filter=driver_status_filter,
            permission_scope=permission_scope,
        )
        return result

    async def get_all_agent_states(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
    ) -> AgentStatesResult:
        """List whether the computers that protection groups have found are online.

        What a monitor needs, in one call.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.

        Returns:
            AgentStatesResult: A page of computers and whether they are online.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/agents/discoveredEntities/states`
        """
        result: AgentStatesResult = await self._call(
            "GetAllAgentStates",
            skip=skip,
            limit=limit,
            order_asc=order_asc,
            name_filter=name_filter,
        )
        return result

    async def get_agent_state(
        self,
        *,
        id: UUID | str,
    ) -> AgentStateModel:
        """Get whether a computer is online.

        Args:
            id: Id of the computer.

        Returns:
            AgentStateModel: Whether a computer is online.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/agents/discoveredEntities/states/{id}`
        """
        result: AgentStateModel = await self._call(
            "GetAgentState",
            id=id,
        )
        return result

    async def attach_backup_to_agent(
        self,
        *,
        id: UUID | str,
        body: BackupIdsSpec | Mapping[str, Any],
    ) -> None:
        """Attach backups to a computer.

        Args:
            id: Id of the computer.
            body: Which backups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ManageAgentBackups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/agents/discoveredEntities/{id}/attachBackup`
        """
        await self._call(
            "AttachBackupToAgent",
            id=id,
            body=body,
        )

    async def get_agent_backups(
        self,
        *,
        id: UUID | str,
        skip: int | None = None,
        limit: int | None = None,
    ) -> BackupsResult:
        """List the backups of a computer.

        Args:
            id: Id of the computer.
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.

        Returns:
            BackupsResult: A page of backups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities or ViewBackups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/agents/discoveredEntities/{id}/backups`
        """
        result: BackupsResult = await self._call(
            "GetAgentBackups",
            id=id,
            skip=skip,
            limit=limit,
        )
        return result

    async def detach_backup_from_agent(
        self,
        *,
        id: UUID | str,
        body: BackupIdsSpec | Mapping[str, Any],
    ) -> None:
        """Detach backups from a computer.

        Args:
            id: Id of the computer.
            body: Which backups.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ManageAgentBackups.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/agents/discoveredEntities/{id}/detachBackup`
        """
        await self._call(
            "DetachBackupFromAgent",
            id=id,
            body=body,
        )

    async def prepare_for_remote_bmr(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Prepare computers of a protection group for bare metal recovery that is run from the backup server.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission PerformRemoteBareMetalRecovery.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/prepareForRemoteBmr`
        """
        result: SessionModel = await self._call(
            "PrepareForRemoteBmr",
            id=id,
            body=body,
        )
        return result

    async def reboot_discovered_entities(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Restart computers of a protection group.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/reboot`
        """
        result: SessionModel = await self._call(
            "RebootDiscoveredEntities",
            id=id,
            body=body,
        )
        return result

    async def recreate_embedded_recovery_media(
        self,
        *,
        id: UUID | str,
        body: DiscoveredEntitiesActionSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Make anew the recovery media that computers of a protection group keep on their own disks.

        Args:
            id: Id of the protection group.
            body: Which computers.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission UpdateDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/agents/protectionGroups/{id}/discoveredEntities/recreateEmbeddedRm`
        """
        result: SessionModel = await self._call(
            "RecreateEmbeddedRecoveryMedia",
            id=id,
            body=body,
        )
        return result

    async def get_agents_recovery_appliances(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EAgentsRecoveryAppliancesOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        state_filter: EAgentsRecoveryAppliancesStateFilter | str | None = None,
    ) -> AgentsRecoveryAppliancesResult:
        """List the recovery appliances: computers that were started from recovery media.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            state_filter: Only recovery appliances that are connected to the backup server, or only those that
                are not.

        Returns:
            AgentsRecoveryAppliancesResult: A page of recovery appliances.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAgentsRecoveryAppliances.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/agents/recoveryAppliances`
        """
        result: AgentsRecoveryAppliancesResult = await self._call(
            "GetAgentsRecoveryAppliances",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            state_filter=state_filter,
        )
        return result

    async def reboot_agents_recovery_appliances(
        self,
        *,
        body: RebootAgentsRecoveryAppliancesSpec | Mapping[str, Any],
    ) -> SessionModel:
        """Restart several recovery appliances.

        Args:
            body: Which recovery appliances to restart.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ManageAgentsRecoveryAppliances.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/agents/recoveryAppliances/reboot`
        """
        result: SessionModel = await self._call(
            "RebootAgentsRecoveryAppliances",
            body=body,
        )
        return result

    async def get_agents_recovery_appliance(
        self,
        *,
        id: UUID | str,
    ) -> AgentRecoveryApplianceModel:
        """Get a recovery appliance.

        Args:
            id: Id of the recovery appliance.

        Returns:
            AgentRecoveryApplianceModel: A recovery appliance: a computer that was started from recovery media
                and waits for its recovery.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewAgentsRecoveryAppliances.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `GET /api/v1/agents/recoveryAppliances/{id}`
        """
        result: AgentRecoveryApplianceModel = await self._call(
            "GetAgentsRecoveryAppliance",
            id=id,
        )
        return result

    async def reboot_agents_recovery_appliance(
        self,
        *,
        id: UUID | str,
    ) -> SessionModel:
        """Restart a recovery appliance.

        Args:
            id: Id of the recovery appliance.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ManageAgentsRecoveryAppliances.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/agents/recoveryAppliances/{id}/reboot`
        """
        result: SessionModel = await self._call(
            "RebootAgentsRecoveryAppliance",
            id=id,
        )
        return result
