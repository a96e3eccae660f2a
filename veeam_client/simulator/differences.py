"""Where the simulation is known to differ from a real server, in words."""

from typing import Final

__all__ = ["DIFFERENCES", "NOTICE"]

NOTICE: Final = "This is a simulation of a VBR server. It backs nothing up, and it forgets everything when it stops."

DIFFERENCES: Final[tuple[str, ...]] = (
    "Nothing is backed up, restored or sent anywhere: sessions and tasks only go through their states.",
    "A schedule starts jobs where that is asked for (schedule=True). Backup windows do not hold it back.",
    "A run takes 20 seconds unless the mood or the test says otherwise, or lets it take what its machines need.",
    "A full backup in less time than its machines need still holds all of them, though its task says less.",
    "Retention counts restore points, or days, when a run ends; it merges increments and keeps nothing by GFS.",
    "Settings that nothing else depends on are invented from the contract: they are valid, and need make no sense.",
    "Roles are ours. The contract names permissions, not which role has which of them.",
    "A new job protects what it lists, and its runs leave no restore points; those of the jobs it began with do.",
    "A job whose backup was deleted makes no new one.",
    "Browsing a backup, a cloud or an inventory gives invented rows, the same for the same place.",
    "Fewer requests are refused than by a real server, which also checks hosts, credentials and licences.",
    "An instant recovery or a mount is ready at once, and its session ends while it is still mounted.",
    "Any file is a licence. Lines of it such as 'instances=500' and 'expires=2026-12-31' say what it grants.",
    "When a licence warns, and how long it goes on after its end, are ours; the API calls it valid until that is over.",
    "A licence report as HTML or PDF is a file of that kind by its first bytes only.",
    "Downloads hold bytes that mean nothing. Uploads are counted and thrown away.",
    "A revision that no contract is packaged of is played by the next newer one, its swagger document among it.",
    "What is asked for in an older revision is the world in its words: lists leave out rows that it has none for.",
    "An upgrade takes half a second unless it is told otherwise, and changes nothing but the build and what it speaks.",
    "Latency is real time even where a test drives the clock.",
)
