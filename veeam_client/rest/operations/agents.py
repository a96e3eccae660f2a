# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.computer_recovery_token_model import ComputerRecoveryTokenModel
    from ..models.computer_recovery_token_result import ComputerRecoveryTokenResult
    from ..models.computer_recovery_token_spec import ComputerRecoveryTokenSpec
    from ..models.discovered_entities_action_spec import DiscoveredEntitiesActionSpec
    from ..models.discovered_entities_result import DiscoveredEntitiesResult
    from ..models.discovered_entity_model import DiscoveredEntityModel
    from ..models.e_computer_recovery_token_filters_order_column import (
        EComputerRecoveryTokenFiltersOrderColumn,
    )
    from ..models.e_discovered_entity_filters_order_column import (
        EDiscoveredEntityFiltersOrderColumn,
    )
    from ..models.e_linux_package_filters_order_column import (
        ELinuxPackageFiltersOrderColumn,
    )
    from ..models.e_protected_computer_filters_order_column import (
        EProtectedComputerFiltersOrderColumn,
    )
    from ..models.e_protected_computer_type import EProtectedComputerType
    from ..models.e_unix_package_filters_order_column import (
        EUnixPackageFiltersOrderColumn,
    )
    from ..models.linux_package_result import LinuxPackageResult
    from ..models.protected_computer_model import ProtectedComputerModel
    from ..models.protected_computer_result import ProtectedComputerResult
    from ..models.session_model import SessionModel
    from ..models.unix_package_result import UnixPackageResult


class Agents(Section):
    """Computers with agents: what protection groups find, installing agents, packages, recovery tokens."""

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

        Returns:
            DiscoveredEntitiesResult: A page of what a protection group has found.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

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
    ) -> DiscoveredEntityModel:
        """Get a computer, cluster or domain that a protection group has found.

        Args:
            id: Id of the protection group.
            entity_id: Id of the computer, cluster or domain in the group.

        Returns:
            DiscoveredEntityModel: What a protection group has found; the class tells the kind.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewDiscoveredEntities.
            NotFound: The server has nothing by this `id` and `entity_id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}`
        """
        result: DiscoveredEntityModel = await self._call(
            "GetDiscoveredEntity",
            id=id,
            entity_id=entity_id,
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

        `DELETE /api/v1/agents/protectionGroups/{id}/discoveredEntities/{entityId}`
        """
        await self._call(
            "DeleteDiscoveredEntity",
            id=id,
            entity_id=entity_id,
        )

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
