"""What a server packed, as the files that are in it."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from attrs import frozen

from ..errors import InvalidArgument
from ..runtime.files import whole_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@frozen
class Restored:
    """What was restored.

    Attributes:
        files: The files that were written.
        size: Their bytes.
    """

    files: Sequence[Path]
    size: int


def unpack(archive: Path, name: str, to: Path, *, is_folder: bool, overwrite: bool) -> Restored:
    """Write what is in a download into a folder: the files of an archive, or the file itself that came unpacked.

    Args:
        archive: What came. A ZIP file without the file that was asked for in it is taken for that file itself.
        name: The last part of the path that was asked for.
        to: The folder.
        is_folder: Whether a folder was asked for.
        overwrite: Whether files that are there are replaced.

    Returns:
        What was written.

    Raises:
        InvalidArgument: The archive names a place outside of the folder. Nothing is written.
        OSError: A file is there already, and nothing is written; or one cannot be written.
    """
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as packed:
            if is_folder or any(name == _parts(one)[-1] for one in packed.namelist()):
                is_within = all(_parts(one)[0] == name for one in packed.namelist())
                return _extract(packed, to / name if is_folder and not is_within else to, overwrite=overwrite)
    place = _place(name, to)
    _check([place], overwrite=overwrite)
    size = archive.stat().st_size
    archive.replace(place)
    return Restored([place], size)


def _extract(packed: zipfile.ZipFile, to: Path, *, overwrite: bool) -> Restored:
    members = [member for member in packed.infolist() if not member.is_dir()]
    places = [_place(member.filename, to) for member in members]
    _check(places, overwrite=overwrite)
    for member, place in zip(members, places, strict=True):
        place.parent.mkdir(parents=True, exist_ok=True)
        with packed.open(member) as source, whole_file(place) as target:
            shutil.copyfileobj(source, target)
    return Restored(places, sum(member.file_size for member in members))


def _parts(filename: str) -> tuple[str, ...]:
    return PurePosixPath(filename.replace("\\", "/")).parts or ("",)


def _place(filename: str, to: Path) -> Path:
    """Give the place of a file in the folder. The name comes from a backup: it must not lead out of there."""
    parts = _parts(filename)
    if any(part in {"", "..", "/", "//"} or ":" in part or "\0" in part for part in parts):
        raise InvalidArgument(f"the archive names a file outside of the folder, {filename!r}; nothing was written")
    return to.joinpath(*parts)


def _check(places: Iterable[Path], *, overwrite: bool) -> None:
    for place in places:
        if not overwrite and (place.exists() or place.is_symlink()):
            raise FileExistsError(f"{place} is there already; nothing was written")
