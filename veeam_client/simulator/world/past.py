"""The runs that the world began with, as far as they ended: their course, and what came of each machine."""

from collections import OrderedDict
from datetime import datetime, timedelta
from typing import Final

from veeam_client.simulator.dice import Dice
from veeam_client.simulator.world.course import Course, course_of
from veeam_client.simulator.world.logs import Step, Story
from veeam_client.simulator.world.machines import Load, Machines
from veeam_client.simulator.world.outages import Outages
from veeam_client.simulator.world.plan import Plan

__all__ = ["MESSAGES", "Past", "task_number"]

_KEPT: Final = 1024
_MOST_TASKS: Final = 2**20
MESSAGES: Final = {
    "None": ("",),
    "Success": ("",),
    "Warning": ("Free space on the repository is running low", "One of the disks was left out: it cannot be read"),
    "Failed": ("The source host could not be reached", "A disk of the machine could not be read to its end"),
}


class Past:
    """Works out past runs, and remembers the last ones that somebody asked for.

    Args:
        plan: What ran, and when.
        machines: What the machines are like.
        outages: Which proxies the runs took.
        seed: Where chance comes from.
    """

    def __init__(self, plan: Plan, machines: Machines, outages: Outages, seed: int) -> None:
        self._plan, self._machines, self._outages = plan, machines, outages
        self.dice = Dice(seed, "courses")
        self._courses = OrderedDict[int, Course]()

    def loads_of(self, job: int) -> list[Load]:
        """Give the machines that one of the first jobs protects."""
        first = self._plan.first_machine[job]
        return [self._machines.load(machine) for machine in range(first, first + self._plan.machines[job])]

    def course_of(self, job: int, day: int) -> Course:
        """Give the course of the run that a job had so many days ago."""
        session = self._plan.session_of(job, day)
        found = self._courses.get(session)
        if found is None:
            loads = self.loads_of(job)
            found = self._courses[session] = course_of(
                loads,
                slots=self._outages.slots_of(self._outages.usual_proxy(job)),
                # The oldest backup is whole because increments are merged into it, not because it was made so.
                full=[False] * len(loads),
                seconds=self._plan.run(session).took,
                dice=self.dice,
                key=task_number(session, 0),
            )
            if len(self._courses) > _KEPT:
                self._courses.popitem(last=False)
        return found

    def begin_of(self, job: int, day: int, place: int) -> datetime:
        """Say when a run came to one of its machines."""
        return self._plan.start_of(job, day) + timedelta(seconds=self.course_of(job, day).parts[place].begins)

    def message_of(self, job: int, day: int, place: int) -> str:
        """Say what came of a machine, in words."""
        session, result = self._plan.session_of(job, day), self._plan.machine_result(job, day, place)
        return self.dice.pick(task_number(session, place), 1, MESSAGES[result])

    def step_of(self, job: int, day: int, place: int) -> Step:
        """Tell what a run did with one machine."""
        part, begins = self.course_of(job, day).parts[place], self.begin_of(job, day, place)
        result, number = self._plan.machine_result(job, day, place), task_number(self._plan.session_of(job, day), place)
        if result == "Failed":
            part = part.broken_off()
        ends = begins + timedelta(seconds=part.seconds)
        return Step(number, part, begins, ends, result, self.message_of(job, day, place))

    def story_of(self, session: int, name: str) -> Story:
        """Tell a run that has ended."""
        plan, run = self._plan, self._plan.run(session)
        begins = plan.now - timedelta(seconds=run.started)
        ends = begins + timedelta(seconds=run.took)
        if run.job < 0:
            return Story(name, begins, ends, run.result, self.message_of_session(session), (), session)
        loads, proxy = self.loads_of(run.job), self._outages.usual_proxy(run.job)
        return Story(
            name,
            begins,
            ends,
            run.result,
            self.message_of_session(session),
            [self.step_of(run.job, run.day, place) for place in range(len(loads))],
            session,
            len(loads),
            sum(load.size for load in loads),
            sum(load.used for load in loads),
            self._outages.words_for(proxy),
        )

    def proxy_words(self, job: int) -> str:
        """Say which proxy the runs of a job took."""
        return self._outages.words_for(self._outages.usual_proxy(job))

    def message_of_session(self, session: int) -> str:
        """Say what came of a run, in words: what is said of the machine to which it owes its result."""
        run = self._plan.run(session)
        for place in range(self._plan.machines[run.job] if run.job >= 0 else 0):
            if self._plan.machine_result(run.job, run.day, place) == run.result:
                return self.message_of(run.job, run.day, place)
        return self.dice.pick(session, 2, MESSAGES[run.result])


def task_number(session: int, place: int) -> int:
    """Give a number of its own to each task, for the dice."""
    return (session + 1) * _MOST_TASKS + place
