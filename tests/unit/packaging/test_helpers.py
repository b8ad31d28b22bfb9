"""Of packaging: what is told from text and bytes alone. The rest is tried by `make package-test`."""

import importlib
import struct
from pathlib import Path

import pytest


def of(name: str):
    return importlib.import_module(name)


@pytest.mark.parametrize(
    ("arguments", "helper"),
    [
        (["-m", "nn_sim.engine.warm_up"], ("module", "nn_sim.engine.warm_up")),
        (["-m", "http.server"], None),
        (["-E", "-c", "from multiprocessing.resource_tracker import main;main(7)"],
         ("tracker", "multiprocessing.resource_tracker", "7", "0")),
        (["-c", "from joblib.externals.loky.backend.resource_tracker import main; main(12, False)"],
         ("tracker", "joblib.externals.loky.backend.resource_tracker", "12", "False")),
        (["-c", "import os; main(1)"], None),
        (["-c", "from multiprocessing.resource_tracker import main;main(7);evil()"], None),
        (["lesson.nnsim", "-m", "nn_sim.engine.warm_up"], None),
        ([], None),
    ],
)  # fmt: skip
def test_only_the_helpers_that_are_named_run(arguments: list[str], helper: tuple[str, ...] | None):
    assert of("start").helper_of(arguments) == helper


@pytest.mark.parametrize(
    ("destination", "is_from_system", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False, True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False, False),
        ("PySide6/plugins/platforms/qwindows.dll", False, True),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False, False),
        ("PySide6/Qt/translations/qtbase_de.qm", False, True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False, False),
        ("PySide6/Qt/lib/libQt6Network.so.6", False, False),
        ("PySide6/Qt/lib/libQt6Gui.so.6", False, True),
        ("libxcb-cursor.so.0", True, True),
        ("libgtk-3.so.0", True, False),
        ("libstdc++.so.6", True, False),
        ("nn_sim/resources/datasets/iris.csv", False, True),
        ("numpy/_core/tests/data.csv", False, False),
    ],
)
def test_what_is_shipped(destination: str, is_from_system: bool, wanted: bool):
    assert of("contents").is_wanted(destination, is_from_system) is wanted


def test_the_deb_leaves_x11_to_debian():
    contents = of("contents")
    assert contents.is_left_to_debian("libxcb-cursor.so.0")
    assert not contents.is_left_to_debian("libpython3.11.so.1.0")


def test_nothing_is_left_out_that_the_program_imports():
    excluded = of("contents").EXCLUDED_MODULES
    root = Path(__file__).parents[3] / "nn_sim"
    for source in root.rglob("*.py"):
        for line in source.read_text(encoding="utf-8").splitlines():
            words = line.split()
            if len(words) > 1 and line.startswith(("import ", "from ")):  # what stands deeper is asked for later
                assert words[1] not in excluded, f"{source}: {line}"


def test_a_segment_must_begin_where_its_page_does():
    line = "  LOAD  {} {} 0x0 0x0 0x0 R 0x1000\n"
    can_be_loaded = of("strip_libraries").can_be_loaded
    assert can_be_loaded(line.format("0x15c8670", "0x15ca670"))
    assert not can_be_loaded(line.format("0x15c8670", "0x15ca670") + line.format("0x1621098", "0x166b000"))
    assert not can_be_loaded("no program headers")


def test_what_a_library_needs():
    depends = of("depends")
    headers = (
        "  NEEDED               libX11.so.6\n  NEEDED               libc.so.6\n 0x09 0x00 02 GLIBC_2.34\n GLIBC_2.9\n"
    )
    assert depends.needed(headers) == {"libX11.so.6", "libc.so.6"}
    assert depends.newest_glibc(headers) == (2, 34)
    assert depends.newest_glibc("") == (0, 0)


def test_icons_lead_to_their_pictures():
    icons = of("icons")
    pictures = {16: b"small", 256: b"large one"}
    ico = icons.ico(pictures)
    assert struct.unpack_from("<HHH", ico) == (0, 1, 2)
    for place, (size, png) in enumerate(pictures.items()):
        edge, *_, length, start = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * place)
        assert edge == size % 256
        assert ico[start : start + length] == png
    icns = icons.icns(pictures)
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)
    assert icns[8:12] == b"icp4"
    assert int.from_bytes(icns[12:16], "big") == 8 + 5


def test_lowest_versions():
    lowest = of("lowest").lowest
    project = {
        "project": {"dependencies": ["numpy>=2.0", "a-b[c]>=1.2,!=1.3"], "optional-dependencies": {"x": ["y>=3"]}}
    }
    assert lowest(project, ("x",)) == ["numpy==2.0", "a-b==1.2", "y==3"]
    with pytest.raises(ValueError, match="has no lower bound"):
        lowest({"project": {"dependencies": ["numpy"]}}, ())


def test_parts_of_the_report(tmp_path: Path):
    part_of = of("report_size").part_of
    assert part_of(Path("_internal/llvmlite/binding/libllvmlite.so")) == "llvmlite (LLVM)"
    assert part_of(Path("_internal/PySide6/Qt/lib/libQt6Gui.so.6")) == "Qt: libQt6Gui.so.6"
    assert part_of(Path("nn-sim")) == "nn-sim with all pure Python modules"
    (tmp_path / "numpy").mkdir()
    (tmp_path / "numpy" / "a").write_bytes(b"123")
    (tmp_path / "numpy" / "b").symlink_to("a")
    assert of("report_size").sizes(tmp_path) == {"NumPy": 3}
