"""Metrics of jobs."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..collectors.jobs import JobHealthCollector
from ..models import EJobStatus, ESessionResult
from .family import Family, Part, Sample, measured, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..client.client import VeeamClient
    from ..collectors.jobs import JobHealth

# Prometheus itself sets `job` and `instance`.
_JOB = ("server", "job_id", "job_name")
# No set: a status that is no text may have no hash.
_RUNNING = (EJobStatus.RUNNING, EJobStatus.STARTING, EJobStatus.STOPPING)

INFO = Family(
    "veeam_job_info", "Always 1; the labels say what the job is.", (*_JOB, "type", "workload", "repository_name")
)
RUNNING = Family("veeam_job_running", "Whether the job runs now: 1 or 0.", _JOB)
ENABLED = Family(
    "veeam_job_enabled", "Whether the job starts by itself: 1 or 0; 1 also while a disabled job runs.", _JOB
)
LAST_RESULT = Family(
    "veeam_job_last_result", "1 for the result of the job's last run, 0 for the others.", (*_JOB, "result")
)
PROGRESS = Family(
    "veeam_job_progress_ratio", "How far the run of a job has come, from 0 to 1; only while it runs.", _JOB
)
OBJECTS = Family("veeam_job_objects", "How many objects the job processes.", _JOB)
LAST_RUN = Family("veeam_job_last_run_timestamp_seconds", "When the last run of the job began, in Unix time.", _JOB)
NEXT_RUN = Family("veeam_job_next_run_timestamp_seconds", "When the job runs next, in Unix time.", _JOB)
LAST_DURATION = Family(
    "veeam_job_last_duration_seconds", "How long the last run of the job took; only when it has ended.", _JOB
)
FAMILIES = (INFO, RUNNING, ENABLED, LAST_RESULT, PROGRESS, OBJECTS, LAST_RUN, NEXT_RUN, LAST_DURATION)


def jobs_part() -> Part:
    """Make the part that asks for jobs."""
    health = JobHealthCollector()

    async def read(vbr: VeeamClient) -> list[Sample]:
        return [sample for job in await health(vbr) for sample in _samples(job)]

    return Part("jobs", FAMILIES, read)


def _samples(job: JobHealth) -> Iterator[Sample]:
    state, session = job.state, job.session
    labels = (text(state.id), text(state.name))
    running = state.status in _RUNNING
    yield Sample(INFO, (*labels, text(state.type_), text(state.workload), text(state.repository_name)), 1)
    yield Sample(RUNNING, labels, running)
    yield Sample(ENABLED, labels, state.status != EJobStatus.DISABLED)
    if reported := text(state.last_result):
        last = ESessionResult(reported)
        # A value that only newer servers know has a series of its own.
        for result in (*ESessionResult, *(() if last.is_known else (last,))):
            yield Sample(LAST_RESULT, (*labels, result.value), result == last)
    if running:
        yield from measured(PROGRESS, labels, state.progress_percent, 0.01)
    yield from measured(OBJECTS, labels, state.objects_count)
    yield from measured(LAST_RUN, labels, state.last_run)
    yield from measured(NEXT_RUN, labels, state.next_run)
    if session:
        yield from measured(LAST_DURATION, labels, _duration(session.creation_time, session.end_time))


def _duration(began: Any, ended: Any) -> float | None:
    # Servers were seen that leave times out, and that give the year 1 for no end.
    if isinstance(began, datetime) and isinstance(ended, datetime) and ended > began:
        return (ended - began).total_seconds()
    return None
