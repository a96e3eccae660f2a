"""What runs do with machines: when they come to one, whether it can be reached, and what they leave of it."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from veeam_client.simulator.run import MachineRun, Run, worst
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.world import World

__all__ = ["MachineRuns"]

_GIVES_UP: Final = timedelta(seconds=5)
"""After so long a machine is given up that cannot be reached."""

At = Callable[[datetime, Callable[[datetime], None]], None]


class MachineRuns:
    """The task sessions of one server.

    Args:
        world: Where they are listed, and where restore points are.
        clock: What time it is, aware.
        at: Lets something happen at a moment.
        next_usn: Gives the next number of a change.
    """

    def __init__(self, world: World, clock: Callable[[], datetime], at: At, next_usn: Callable[[], int]) -> None:
        self._world, self._clock, self._at, self._next_usn = world, clock, at, next_usn
        self._dice = world.past.dice
        self.by_id: dict[str, tuple[Run, MachineRun]] = {}
        """Those that began since the world did, by id."""

    def take(self, run: Run, index: int, moment: datetime) -> None:
        """Begin with a machine."""
        if run.stopped:
            return
        world, part, place = self._world, run.course.parts[index], run.places[index]
        result, message = run.ending.of(part.load.name)
        machine = MachineRun(place, {}, part, moment, result, message)
        self._follow_way(run, machine)
        if machine.result == "Failed":
            machine.part = machine.part.broken_off()
        tasks = world.history.tasks
        machine.row = {
            "id": tasks.fresh_id(),
            "type": run.task_kind,
            "sessionId": run.row["id"],
            "sessionType": run.row["sessionType"],
            "creationTime": stamp(moment, moment.tzinfo),
            "name": part.load.name,
            "usn": self._next_usn(),
            "algorithm": "Full" if machine.part.full else "Increment",
        }
        run.machines.append(machine)
        machine.number = tasks.add(lambda: run.view_of(machine, self._clock(), self._dice), machine.row["id"])
        self.by_id[machine.row["id"]] = run, machine
        self._at(machine.ends, lambda end: self.leave(run, machine, end))

    def _follow_way(self, run: Run, machine: MachineRun) -> None:
        """Let what cannot be reached now have its effect on a machine."""
        if run.job is None:
            return
        world = self._world
        way = world.outages.way_of(run.job, world.stored.by_job.get(run.job, 0), machine.part.load.machine)
        machine.holder = way.holder
        if way.result == "Failed":
            seconds = min(machine.part.seconds, _GIVES_UP.total_seconds())
            machine.part = machine.part._replace(seconds=seconds)
        elif way.moved:
            machine.part = machine.part._replace(full=True, goal=machine.part.load.used)
        if worst((way.result, machine.result)) != machine.result:
            machine.result, machine.message = way.result, way.message

    def leave(self, run: Run, machine: MachineRun, moment: datetime) -> None:
        """Have done with a machine: a good one leaves a restore point, of when it was taken."""
        if machine.ended is not None or run.stopped:
            return
        self._follow_way(run, machine)
        machine.ended = moment
        if run.job is not None and run.job < self._world.plan.jobs and run.task_kind in {"Backup", "Replica"}:
            self._keep(run, run.job, machine)
        self.settle(run, machine)

    def _keep(self, run: Run, job: int, machine: MachineRun) -> None:
        """Leave a restore point, or say of the machine that its last run failed."""
        world, size = self._world, machine.part.stored()
        if machine.holder is not None and machine.result != "Failed":
            holder = world.outages.with_space(job, machine.holder, size)
            if holder is None:
                full = f"The repository {world.infrastructure.names[machine.holder]} has no space left"
                machine.result, machine.message = "Failed", full
            machine.holder = holder
        if machine.result == "Failed":
            world.stored.fail(job, machine.place)
        elif job in world.replicas.by_job:
            machine.row |= world.replicas.add_point(job, machine.place, machine.begins)
        else:
            machine.row |= world.stored.add_point(
                job,
                machine.place,
                session=run.row["id"],
                begins=machine.begins,
                part=machine.part,
                holder=machine.holder,
                malware=world.malware.status_of(world.plan.first_machine[job] + machine.place),
            )

    def settle(self, run: Run, machine: MachineRun) -> None:
        """Let the row of a machine that has ended be as it will stay."""
        machine.row["usn"] = self._next_usn()
        self._world.history.tasks.replace(machine.number, run.view_of(machine, self._clock(), self._dice))
