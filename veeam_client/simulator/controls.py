"""What a test can do to a simulated server that runs."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import datetime
from typing import Literal, get_args

from veeam_client.simulator.licence import LicenceState
from veeam_client.simulator.run import Ending
from veeam_client.simulator.state import State
from veeam_client.simulator.world.malware import event_of
from veeam_client.simulator.world.sessions import SERVICE

__all__ = ["Controls"]

Result = Literal["Success", "Warning", "Failed"]


class Controls(ABC):
    """What can be done to a server beside asking it."""

    username: str

    @property
    @abstractmethod
    def _running(self) -> State:
        """What it is made of."""

    def restart(self) -> None:
        """Forget every token, as a server does that restarts. What it knows of jobs and the like stays."""
        self._running.tokens.forget_all()

    def expire_tokens(self) -> None:
        """End every access token now. Refresh tokens stay good."""
        self._running.tokens.expire_all()

    def plan_run(
        self,
        job: str,
        *,
        result: Result = "Success",
        message: str = "",
        seconds: float | None = 20.0,
        machines: Mapping[str, tuple[Result, str]] | None = None,
    ) -> None:
        """Say how the next run of a job goes. Several plans for one job are used up one after the other.

        A run ends as badly as the worst of its machines. Those that do not fail leave a restore point.

        Args:
            job: The id of the job.
            result: How it ends for each machine that `machines` does not name.
            message: What its session then says; what is said of the worst of its machines unless given.
            seconds: How long it takes, by the server's clock; None for as long as its machines need.
            machines: For some machines a result and a message of their own, by the name of the machine, by the id of
                its backup object, or by what its hypervisor calls it, such as ``vm-1003``.

        Raises:
            ValueError: There is no such job, the job has no such machine, or the result is none.
        """
        state = self._running
        named = state.world.machine_names(job, machines or {})
        for one in (result, *(given[0] for given in named.values())):
            if one not in get_args(Result):
                raise ValueError(f"{one!r} is not a result of a run; results are {', '.join(get_args(Result))}.")
        state.runs.planned.setdefault(job, []).append(Ending(result, message, seconds, named))

    def machines(self, job: str) -> list[str]:
        """Give the names of the machines that a job protects, in the order in which its runs come to them.

        Args:
            job: The id of the job.

        Raises:
            ValueError: There is no such job.
        """
        return self._running.world.names_of_machines(job)

    def add_unprotected(self, machine: str) -> None:
        """Let a hypervisor have a machine that no job protects.

        Args:
            machine: Its name.
        """
        self._running.world.inventory.add(machine)

    @property
    def licence_state(self) -> LicenceState:
        """How good the licence is by the clock: ``valid``, ``warning``, ``grace period``, ``expired`` or ``invalid``.

        The API tells of the first three as ``Valid``, with the date of the end. No job runs with the last two.
        """
        return self._running.licence.state

    def end_licence(self, at: datetime, *, kind: str = "Subscription") -> None:
        """Let the licence end at a moment: a fortnight before it begins to warn, and after it goes on for a while.

        Args:
            at: When, aware.
            kind: Its type, one of the contract's ``EInstalledLicenseType``. A ``Subscription`` goes on for 30 days, a
                ``Rental`` for 60, the others not at all.
        """
        self._running.licence.ends(at, kind)

    def infect(
        self,
        machine: str,
        *,
        severity: Literal["Infected", "Suspicious"] = "Infected",
        activity: str = "EncryptedData",
        since: datetime | None = None,
    ) -> str:
        """Let malware be detected on a machine: an event says so, the machine is listed, its restore points show it.

        The newest restore point shows it, those taken since the detection, and those that are taken from now on, until
        the machine is marked as clean.

        Args:
            machine: Its name, the id of its backup object, what its hypervisor calls it, such as ``vm-1003``, or its
                number among all machines, such as ``vm-3``.
            severity: How bad it is.
            activity: What was detected, one of the contract's ``ESuspiciousActivityType``.
            since: When it was detected, aware; now unless given.

        Returns:
            The id of the event.

        Raises:
            ValueError: No such machine is backed up.
        """
        state = self._running
        state.advance()
        now, malware = state.clock(), state.world.malware
        found = malware.machine_of(machine)
        if found is None:
            raise ValueError(f"No machine that is backed up has the name or the id {machine!r}.")
        event = event_of(
            kind=activity,
            severity=severity,
            source="InternalVeeamDetector",
            user=SERVICE,
            engine="Simulated detection",
            details=f"{activity} on {state.world.plan.machine_name(found)}",
            detected=(since or now).astimezone(now.tzinfo),
            now=now,
        )
        wanted: str = malware.add({**event, "machine": malware.about(found)})["id"]
        return wanted

    def fill(self, repository: str, *, free_gb: float) -> None:
        """Let something else than backups take the space of a repository, or give it back.

        A machine whose backup needs more than there is then fails. Of a scale-out repository, name the extents.

        Args:
            repository: Its name or id.
            free_gb: How much of it is free from now on, in binary GB; at most what backups leave of it.

        Raises:
            ValueError: There is no such repository.
        """
        state = self._running
        state.advance()
        rows = {row["id"]: row["name"].casefold() for row in state.world.repositories}
        found = [one for one, name in rows.items() if repository.casefold() in {one, name}]
        if not found:
            raise ValueError(f"No repository has the name or the id {repository!r}.")
        for one in found:
            state.world.infrastructure.fill(state.world.repository_states.number(one) or 0, free_gb)

    def offline(self, name: str) -> None:
        """Let something be out of reach from now on, and with it whatever is on it.

        Runs of jobs that need it fail for the machines that they come to, or end with a warning where another extent of
        a scale-out repository takes the backup.

        Args:
            name: The name or the id of a managed server, a proxy, a repository, an extent or a scale-out repository;
                all that are called so.

        Raises:
            ValueError: There is nothing of that name.
        """
        self._reach(name, online=False)

    def online(self, name: str) -> None:
        """Let something be there again that was `offline`.

        Args:
            name: Its name or id.

        Raises:
            ValueError: There is nothing of that name.
        """
        self._reach(name, online=True)

    def _reach(self, name: str, *, online: bool) -> None:
        state = self._running
        state.advance()
        if not state.world.outages.set(name, online=online):
            raise ValueError(f"No managed server, proxy or repository has the name or the id {name!r}.")

    def authorization_code(self, username: str | None = None) -> str:
        """Make a code with which a user can sign in once, by the grant ``authorization_code``.

        Args:
            username: Which user; the first unless given.
        """
        return self._running.tokens.issue_pass("authorization_code", username or self.username)

    def vbr_token(self, username: str | None = None) -> str:
        """Make a token with which a user can sign in once, by the grant ``vbr_token``.

        Args:
            username: Which user; the first unless given.
        """
        return self._running.tokens.issue_pass("vbr_token", username or self.username)
