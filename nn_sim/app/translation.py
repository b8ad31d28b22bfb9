"""Puts the window into a language: finds the translation that was asked for and hands it to ``nn_sim.language``.

Owns which languages there are and where their files lie. It must not know what is translated. Numbers stay as they are
written in every language: a decimal comma in a weight would harm whoever copies it into a file.
"""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from nn_sim import language

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "de": "Deutsch", "zh": "简体中文"}
"""The languages, each by its own name. English stands in the code; the others are files made by `make translations`."""

_QT_NAMES = {"de": "de", "zh": "zh_CN"}


def chosen_language(setting: str, system: list[str] | None = None) -> str:
    """Return the language for a setting: itself, or for "system" the first of the `system`'s that there is.

    `system` is a list such as ``["de-AT", "en-US"]``; the computer's own if it is not given.
    """
    if setting in LANGUAGES:
        return setting
    wanted = QLocale.system().uiLanguages() if system is None else system
    return next((name for name in (each.partition("-")[0] for each in wanted) if name in LANGUAGES), ENGLISH)


def install(application: QCoreApplication, name: str) -> list[QTranslator]:
    """Speak the language `name` from now on; returns the translators, which live as long as the application does.

    What has no translation is shown in English.
    """
    QLocale.setDefault(QLocale.c())
    if name not in _QT_NAMES:
        language.set_translation(None)
        return []
    own, qts = QTranslator(application), QTranslator(application)
    if not own.load(str(files("nn_sim") / "resources" / "translations" / f"nn_sim_{name}.qm")):
        language.set_translation(None)
        return []
    application.installTranslator(own)
    if qts.load(f"qtbase_{_QT_NAMES[name]}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    language.set_translation(lambda text: QCoreApplication.translate("", text))
    return [own, qts]


def remove(application: QCoreApplication, translators: list[QTranslator]) -> None:
    """Speak English again."""
    for translator in translators:
        application.removeTranslator(translator)
    language.set_translation(None)
