"""`veeam restore file`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..options import Command, Group, options_of, tell
from ..parameters import Argument
from ..times import moment

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from veeam_client.client.client import VeeamClient
    from veeam_client.fleet.fleet import Fleet
    from veeam_client.rest.models import ObjectRestorePointModel

    from ..options import Options


@click.group(cls=Group)
def app() -> None:
    """Restore files of a machine."""


@app.command("file", cls=Command)
@click.argument("machine", cls=Argument, help="Name of the machine.")
@click.argument("path", cls=Argument, help=r"File or folder in the backup: 'C:\Users\ada\plan.xlsx' or /etc/fstab.")
@click.option(
    "--to", metavar="DIR", type=click.Path(file_okay=False, path_type=Path), required=True, help="Where it goes."
)
@click.option(
    "--before", type=moment, metavar="TIME", help="From a restore point made before this time, or so long ago."
)
@click.option(
    "--point", metavar="ID", type=click.UUID, help="From this restore point; 'veeam restore-points' lists them."
)
@click.option("--allow-infected", is_flag=True, help="From one that malware was found in, too.")
@click.option("--overwrite", is_flag=True, help="Replace files that are there.")
@click.option("--reason", help="Kept with the session on the server.")
@click.pass_context
def file(
    context: click.Context,
    *,
    machine: str,
    path: str,
    to: Path,
    before: datetime | None,
    point: UUID | None,
    allow_infected: bool,
    overwrite: bool,
    reason: str | None,
) -> None:
    """Restore a file, or a folder, from the newest restore point of a machine to a folder here.

    The restore point is mounted as its platform wants, and unmounted in every case.
    """
    from ..runner import run

    options = options_of(context)

    async def work() -> None:
        from veeam_client.recipes import restore_files

        from ..columns import when
        from ..recipe_progress import telling
        from ..selection import open_fleet

        async with open_fleet(options, is_bounded=False) as fleet:
            name, found = await _newest(fleet, options, machine, before=before, key=point, infected=allow_infected)
            tell(options, f"{found.name}: restore point of {when(found.creation_time)} on {name}")
            with telling(options) as show:
                restored = await restore_files(
                    fleet.client(name), found, path, to, overwrite=overwrite, reason=reason, on_progress=show
                )
        for one in restored.files:
            tell(options, f"written: {one}")

    run(work())


async def _newest(
    fleet: Fleet, options: Options, machine: str, *, before: datetime | None, key: UUID | None, infected: bool
) -> tuple[str, ObjectRestorePointModel]:
    """Find the restore point, and the server that has it."""
    from veeam_client.recipes import is_usable, restore_points

    from ..columns import when
    from ..exit_codes import Exit, Failed
    from ..progress import listed
    from ..rows import only_answer

    async def points(vbr: VeeamClient) -> list[ObjectRestorePointModel] | None:
        return [one for one in await restore_points(vbr, machine, before=before) if key in {None, one.id}] or None

    sought = f"a restore point of {machine!r}" if key is None else f"that restore point of {machine!r}"
    sought += "" if before is None else f" made before {when(before)}"
    lists = "machines' lists machines" if key is None and before is None else "restore-points' lists what there is"
    name, found = await only_answer(
        fleet,
        options,
        points,
        what=sought,
        unknown=f"no server that was asked has {sought}; 'veeam {lists}",
    )
    # A name may have what is a glob in others.
    found = [one for one in found if one.name.casefold() == machine.casefold()] or found
    names = {one.name.casefold(): one.name for one in found}
    if len(names) > 1:
        raise Failed(f"{machine!r} is {len(names)} machines on {name}: {listed(names.values())}", Exit.USAGE)
    usable = [one for one in found if is_usable(one, infected=infected)]
    if usable:
        newer = found[: found.index(usable[0])]
        if times := [when(one.creation_time) for one in newer if is_usable(one, infected=True)]:
            tell(
                options,
                f"{usable[0].name}: malware was found in what is newer, which is not taken without --allow-infected: "
                f"{listed(times)}",
            )
        return name, usable[0]
    if any(is_usable(one, infected=True) for one in found):
        raise Failed(f"malware was found in each restore point of {machine!r}; --allow-infected takes one all the same")
    raise Failed(f"{machine!r} has restore points, but none that files can be restored from")
