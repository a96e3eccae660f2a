"""Who may use a server and in which roles: the lists of both agree with who can sign in, and with what they may do."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import Ids
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.kinds import in_words
from veeam_client.simulator.table import Table
from veeam_client.simulator.tokens import Tokens
from veeam_client.simulator.users import ROLES, User
from veeam_client.simulator.world import World

__all__ = ["ROLES_PATH", "USERS_PATH", "Accounts"]

USERS_PATH: Final = "/api/v1/security/users"
ROLES_PATH: Final = "/api/v1/security/roles"
_ADMINISTRATOR: Final = next(iter(ROLES))
_BUILT_IN: Final = tuple(ROLES)
# Roles that an administrator has made, and what they manage: backups, restores.
_CUSTOM: Final[Mapping[str, tuple[bool, bool]]] = {"Night Shift": (True, False), "Restore Desk": (False, True)}
# Accounts of a directory that nobody signs in with here, and the number of the role of each.
_DIRECTORY: Final = (("backup-admins", "ExternalGroup", 0), ("restore-desk", "ExternalGroup", len(_BUILT_IN) + 1))


class Accounts:
    """The accounts and the roles of one server.

    Args:
        world: Where they are listed, if its contract has them.
        tokens: Who signs in.
        users: Those who can, at first.
    """

    def __init__(self, world: World, tokens: Tokens, users: Sequence[User]) -> None:
        self._world, self._tokens = world, tokens
        self._first = users
        self._facts: dict[str, JsonObject] = {}
        self._roles_of: dict[str, list[str]] = {}
        self._custom: dict[str, JsonObject] = {}
        role_ids, user_ids = Ids(world.seed, "roles"), Ids(world.seed, "users")
        for number, (name, (backups, restores)) in enumerate(_CUSTOM.items(), len(_BUILT_IN)):
            self._custom[role_ids.id_of(number)] = {
                "id": role_ids.id_of(number),
                "name": name,
                "manageBackups": backups,
                "manageRestores": restores,
            }
        for number, user in enumerate(users):
            facts = {"name": user.name, "type": "InternalUser", "isServiceAccount": False, "mfaEnabled": user.mfa}
            self._facts[user_ids.id_of(number)] = facts
            self._roles_of[user_ids.id_of(number)] = [role_ids.id_of(_BUILT_IN.index(user.role))]
        domain = world.server["name"].partition(".")[0].upper()
        for number, (name, kind, role) in enumerate(_DIRECTORY, len(users)):
            facts = {"name": f"{domain}\\{name}", "type": kind, "isServiceAccount": False, "mfaEnabled": False}
            self._facts[user_ids.id_of(number)] = facts
            self._roles_of[user_ids.id_of(number)] = [role_ids.id_of(role)]
        self.roles = Table(role_ids, len(_BUILT_IN) + len(_CUSTOM), lambda number: self._role(role_ids.id_of(number)))
        self.users = Table(user_ids, len(self._facts), lambda number: self._user(user_ids.id_of(number)))
        listed = {ROLES_PATH: self.roles, USERS_PATH: self.users}
        world.tables |= {path: table for path, table in listed.items() if path in world.tables}

    def role_details(self, role: str) -> JsonObject:
        """Give a role with what it manages."""
        name = self._built_in(role)
        if name is None:
            return self._custom[role]
        administers = name == _ADMINISTRATOR
        return {
            **{key: value for key, value in self._role(role).items() if key != "isBuiltIn"},
            "manageBackups": administers or name == "BackupOperator",
            "manageRestores": administers or name == "RestoreOperator",
        }

    def permissions(self, role: str) -> list[str]:
        """Give the permissions of a role, as the contract names them."""
        pattern = ROLES[self._acts_as(role)]
        claims = {one for operation in self._world.contract.operations.values() for one in operation.claims}
        return sorted(one for one in claims if pattern.fullmatch(one))

    def add_role(self, details: JsonObject) -> JsonObject:
        """Add a role of an administrator's own, and give it with its id."""
        role = self.roles.fresh_id()
        self._custom[role] = {**details, "id": role}
        self.roles.add(lambda: self._role(role), role)
        return self._custom[role]

    def change_role(self, role: str, details: JsonObject) -> JsonObject:
        """Change a role: those who have it have the changed one.

        Raises:
            Refusal: It is one that every server has.
        """
        self._check_own(role)
        self._custom[role] = {**details, "id": role}
        self.roles.touch(self.roles.number(role) or 0)
        for user, roles in self._roles_of.items():
            if role in roles:
                self._give(user, roles)
        return self._custom[role]

    def add_user(self, given: JsonObject) -> JsonObject:
        """Add an account. Nobody can sign in with it here: it has no password.

        Raises:
            Refusal: It has no role, or one that does not exist.
        """
        roles = self._known(given)
        user = self.users.fresh_id()
        facts = {key: given[key] for key in ("name", "type", "isServiceAccount")}
        self._facts[user] = {**facts, "mfaEnabled": False}
        self._roles_of[user] = roles
        self.users.add(lambda: self._user(user), user)
        return self._user(user)

    def change_user(self, user: str, facts: JsonObject) -> JsonObject:
        """Change what is known of an account."""
        self._facts[user] |= facts
        self.users.touch(self.users.number(user) or 0)
        return self._user(user)

    def give_roles(self, user: str, given: JsonObject) -> list[JsonObject]:
        """Give other roles to an account: from now on it may do what they allow.

        Args:
            user: Its id.
            given: The roles, as a client sends them.

        Raises:
            Refusal: There is no such role, or it would leave no administrator.
        """
        roles = self._known(given)
        if not any(self._acts_as(role) == _ADMINISTRATOR for role in roles):
            self._check_administrator_left(user)
        self._give(user, roles)
        return [self._role(role) for role in roles]

    def remove_user(self, user: str) -> None:
        """Take an account away: whoever is signed in with it is not any more."""
        self._tokens.replace_user(self._facts[user]["name"], None)
        self._roles_of.pop(user)
        self.users.remove(self.users.number(user) or 0)

    def check_unused(self, path: str, wanted: str) -> None:
        """Make sure that a role or an account can go.

        Raises:
            Refusal: It is one that every server has, accounts have it, or it is the last administrator.
        """
        if path == USERS_PATH:
            self._check_administrator_left(wanted)
        elif path == ROLES_PATH:
            self._check_own(wanted)
            if any(wanted in roles for roles in self._roles_of.values()):
                raise Refusal(400, "UnknownError", "The role is in use by users.", wanted)

    def _check_own(self, role: str) -> None:
        if self._built_in(role) is not None:
            raise Refusal(400, "UnknownError", "A built-in role cannot be changed or removed.", role)

    def _check_administrator_left(self, user: str) -> None:
        signed = {one.name for one in self._first}
        administrators = {
            one
            for one, roles in self._roles_of.items()
            if self._facts[one]["name"] in signed and any(self._acts_as(role) == _ADMINISTRATOR for role in roles)
        }
        if administrators == {user}:
            raise Refusal(400, "UnknownError", "The last administrator who can sign in has to stay one.", user)

    def _give(self, user: str, roles: list[str]) -> None:
        self._roles_of[user] = roles
        number = self.users.number(user)
        if number is not None:
            self.users.touch(number)
        name = self._facts[user]["name"]
        known = next((one for one in self._first if one.name == name), None)
        if known is not None:
            acts_as = sorted((self._acts_as(role) for role in roles), key=_BUILT_IN.index)
            self._tokens.replace_user(name, replace(known, role=acts_as[0]))

    def _known(self, given: JsonObject) -> list[str]:
        roles = [str(one["id"]).lower() for one in given["roles"]]
        if unknown := [role for role in roles if self.roles.number(role) is None]:
            raise Refusal(404, "NotFound", f"The role with ID '{unknown[0]}' was not found.", unknown[0])
        if not roles:
            raise Refusal(400, "UnknownError", "A user has at least one role.")
        return list(dict.fromkeys(roles))

    def _built_in(self, role: str) -> str | None:
        number = self.roles.number(role)
        return _BUILT_IN[number] if number is not None and number < len(_BUILT_IN) else None

    def _acts_as(self, role: str) -> str:
        """Name the built-in role whose permissions a role has."""
        if (name := self._built_in(role)) is not None:
            return name
        manages = self._custom[role]
        return (
            "BackupOperator"
            if manages.get("manageBackups")
            else "RestoreOperator"
            if manages.get("manageRestores")
            else "BackupViewer"
        )

    def _role(self, role: str) -> JsonObject:
        name = self._built_in(role)
        if name is None:
            shown = {key: value for key, value in self._custom[role].items() if key in {"id", "name", "description"}}
            return {**shown, "isBuiltIn": False}
        return {"id": role, "name": in_words(name), "description": f"Built-in role {in_words(name)}", "isBuiltIn": True}

    def _user(self, user: str) -> JsonObject:
        roles = [self._role(role) for role in self._roles_of[user]]
        return {"id": user, **self._facts[user], "roles": roles}
