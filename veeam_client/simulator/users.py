"""Who may sign in, and what a role allows.

The contract names for each operation the permissions that allow it, and not which role holds which permission. The
roles below are ours: they follow what the names of the permissions say.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from veeam_client.simulator.contract import Operation

__all__ = ["ROLES", "User"]

_READING: Final = r"(View|Get|Browse|Compare|Audit|Validate)\w*"
_RUNNING: Final = r"(Start|Stop|Enable|Disable)(Jobs|Sessions|Tasks)|StartQuickBackupJob|Rescan\w+|StartConfigBackup"
_RESTORING: Final = r"\w*(Restore|Recovery|IR|IRMounted|Flr|FLR|Failover|Failback|Publish|Unpublish|Mount)\w*"
_SECURING: Final = r"ManageBestPracticeCompliance|\w*SecurityAnalyzer\w*|\w*(Credentials|EncryptionPasswords|KMServers)"

ROLES: Final[Mapping[str, re.Pattern[str]]] = {
    "BackupAdministrator": re.compile(r"\w+"),
    "BackupOperator": re.compile(f"{_READING}|{_RUNNING}"),
    "RestoreOperator": re.compile(f"{_READING}|{_RESTORING}|StopSessions"),
    "SecurityAdministrator": re.compile(f"{_READING}|{_SECURING}"),
    "BackupViewer": re.compile(_READING),
}
"""What each role may do: a pattern that the names of its permissions match."""


@dataclass(frozen=True, slots=True)
class User:
    """One account of a simulated server.

    Args:
        name: What to sign in with, with or without a domain. Its case does not matter.
        password: Its password.
        role: One of `ROLES`.
        mfa: Whether the account signs in in two steps, so that a password alone is refused.
        sees: Names of the jobs that the account sees, with ``*`` for any characters; all unless given. Lists leave out
            the other jobs with their sessions, backups and restore points, and one of these by its id is not found.

    Raises:
        ValueError: There is no such role.
    """

    name: str
    password: str = field(repr=False)
    role: str = "BackupAdministrator"
    mfa: bool = False
    sees: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        """Refuse a role that does not exist."""
        if self.role not in ROLES:
            raise ValueError(f"There is no role {self.role!r}; roles are {', '.join(ROLES)}.")

    def may(self, operation: Operation) -> bool:
        """Say whether the user's role allows an operation."""
        role = ROLES[self.role]
        return not operation.claims or any(role.fullmatch(claim) for claim in operation.claims)
