"""What goes into the packaged program and what stays out, each with its reason: tables, and the question they answer.

Read by the spec file, by the report on sizes and by the licences. Must not know PyInstaller.
"""

from __future__ import annotations

from pathlib import PurePosixPath

#: Module -> why it stays out. Whatever imports it does so only where it is asked for something nn-sim never asks.
EXCLUDED_MODULES: dict[str, str] = {
    "tkinter": "another toolkit",
    "PySide6.QtNetwork": "nn-sim uses no network",
    "PySide6.QtPrintSupport": "PDF files are written by QtGui",
    "PySide6.QtQml": "no Qt Quick",
    "PySide6.QtQuick": "no Qt Quick",
    "PySide6.QtSvgWidgets": "SVG is painted by QtSvg",
    "PySide6.QtTest": "for tests",
    "PySide6.QtUiTools": "no .ui files",
    "PySide6.scripts": "tools for developers",
    "numba.cuda": "no GPU",
    "numba.tests": "for tests",
    "numba.testing": "for tests",
    "numba.pycc": "compiles ahead of time",
    "numba.np.ufunc.tbbpool": "threads of numba's own: the kernel needs none",
    "numba.np.ufunc.omppool": "threads of numba's own: the kernel needs none",
    "numpy.f2py": "Fortran",
    "numpy.distutils": "building extensions",
    "numpy.tests": "for tests",
    "pyqtgraph.examples": "examples",
    "pyqtgraph.opengl": "three dimensions",
    "pyqtgraph.jupyter": "notebooks",
    "dask": "clusters: for the wheel's extra `cluster`",
    "distributed": "clusters: for the wheel's extra `cluster`",
    "scipy": "numba and pyqtgraph use it where it is there",
    "matplotlib": "pyqtgraph uses it where it is there",
    "pandas": "joblib and numba know it",
    "PIL": "Qt reads and writes pictures",
    "cffi": "numba knows it",
    "yaml": "settings files of numba's",
    "jinja2": "annotated listings of numba's",
    "psutil": "joblib uses it where it is there",
    "lz4": "joblib's own files",
    "tblib": "dask",
    "tornado": "dask",
    "msgpack": "dask",
    "IPython": "rich knows it",
    "ipywidgets": "rich knows it",
    "markdown_it": "rich's Markdown",
    "pygments": "rich's syntax colours",
    "chardet": "not used",
    "charset_normalizer": "not used",
    "setuptools": "installing",
    "pkg_resources": "installing",
    "pip": "installing",
    "pytest": "for tests",
    "hypothesis": "for tests",
    "mypy": "for tests",
    "unittest.mock": "for tests",
    "doctest": "for tests",
    "test": "for tests",
    "idlelib": "an editor",
    "lib2to3": "old Python",
    "ensurepip": "installing",
    "venv": "installing",
    "pydoc_data": "Python's own help",
    "curses": "terminals",
    "readline": "terminals",
    "sqlite3": "databases",
    "ssl": "nn-sim uses no network",
    "_ssl": "nn-sim uses no network",
    "_hashlib": "OpenSSL; Python has the same functions of its own",
}

#: Folder of Qt's plug-ins -> the ones that are shipped, on any system; a folder that is not named stays out.
QT_PLUGINS: dict[str, tuple[str, ...]] = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "imageformats": ("qsvg",),
    "iconengines": ("qsvgicon",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
}

#: Libraries of Qt's that only parts left out would load.
QT_LIBRARIES_LEFT_OUT = ("libQt6Network", "libQt6EglFS", "libQt6EglFs", "Qt6Network")

#: Qt's own texts (buttons of dialogs) for the languages that nn-sim has.
QT_TRANSLATIONS = ("qtbase_de.qm", "qtbase_zh_CN.qm")

#: Why a part of Qt stays out, for the report.
QT_LEFT_OUT: dict[str, str] = {
    "platformthemes/qgtk3": "would bring all of GTK",
    "platforms/qeglfs, qlinuxfb, qvnc, qminimal": "for devices without a desktop",
    "xcbglintegrations, egldeviceintegrations": "OpenGL",
    "wayland-graphics-integration-*": "OpenGL on Wayland; nn-sim paints without it",
    "imageformats/*": "all but SVG; PNG is in QtGui",
    "tls, networkinformation": "no network",
    "libQt6Network, libQt6EglFS*": "nothing that is shipped loads them",
    "translations": f"all but {', '.join(QT_TRANSLATIONS)}",
}

#: Libraries of the build machine that are shipped: a desktop may be without them, or has them under another name.
SHIPPED_LIBRARIES = ("libpython3", "libffi", "libbz2", "liblzma")

#: The same, but the .deb leaves them to the system it is installed on.
SHIPPED_EXCEPT_IN_DEB = ("libxcb-", "libxkbcommon", "libwayland-client", "libwayland-cursor")


def is_wanted(destination: str, is_from_system: bool = False) -> bool:
    """Whether a file that PyInstaller has found is shipped, by its path in the package.

    Parameters
    ----------
    destination : str
        With slashes, such as ``PySide6/Qt/plugins/platforms/libqxcb.so``.
    is_from_system : bool
        Whether it is a library of the build machine's own: those come only by name.
    """
    path = PurePosixPath(destination)
    if path.name.startswith(QT_LIBRARIES_LEFT_OUT):
        return False
    if is_from_system:
        return path.name.startswith(SHIPPED_LIBRARIES + SHIPPED_EXCEPT_IN_DEB)
    if path.parts[:1] != ("PySide6",):
        return "tests" not in path.parts and path.suffix not in (".pyi", ".pxd", ".h", ".c", ".a", ".lib")
    if "plugins" in path.parts:
        kind, stem = path.parent.name, path.name.partition(".")[0].removeprefix("lib")
        return stem in QT_PLUGINS.get(kind, ())
    if "translations" in path.parts:
        return path.name in QT_TRANSLATIONS
    return not any(part in path.parts for part in ("qml", "metatypes", "typesystems", "glue", "include"))


def is_left_to_debian(name: str) -> bool:
    """Whether the .deb goes without this library and depends on the package that has it."""
    return name.startswith(SHIPPED_EXCEPT_IN_DEB)
