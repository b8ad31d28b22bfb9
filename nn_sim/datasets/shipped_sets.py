"""Owns the small sets of real measurements that come with the program, each with its source and licence beside it.

They are read as a user's files are, with their roles declared here; must not know how.
"""

from dataclasses import dataclass, replace
from importlib.resources import files

from nn_sim.language import later, tr

from .csv_import import TableOptions, import_source
from .csv_source import Source
from .dataset import Dataset


@dataclass(frozen=True)
class ShippedSet:
    """One shipped set: its file, what its columns are for, and who published it."""

    name: str
    title: str
    description: str
    options: TableOptions
    published: str
    aliases: tuple[str, ...] = ()
    takes_noise: bool = False

    @property
    def file(self) -> str:
        """The file's name."""
        return f"{self.name}.csv"


SHIPPED = (
    ShippedSet(
        name="iris",
        title=later("Iris flowers"),
        description=later("150 flowers of three species by four lengths in cm; one species stands apart"),
        options=TableOptions(targets=("species",)),
        published="Fisher 1936",
    ),
    ShippedSet(
        name="wine",
        title=later("Wine"),
        description=later("178 wines of three grapes by thirteen measures of a chemical analysis"),
        options=TableOptions(targets=("cultivar",)),
        published=later("Forina et al. 1991"),
        aliases=("wines",),
    ),
    ShippedSet(
        name="penguins",
        title=later("Palmer penguins"),
        description=later("342 penguins of three species by bill, flipper and weight"),
        # Two birds were not measured and are left out. The islands nearly give the species away, and the sex is not
        # known of all: what is left is what one can see and weigh.
        options=TableOptions(targets=("species",), ignored=("island", "sex", "year"), missing="drop"),
        published=later("Gorman et al. 2014"),
        aliases=("palmer-penguins", "penguin"),
    ),
)


def load_shipped(entry: ShippedSet) -> Dataset:
    """Read a shipped set."""
    content = files("nn_sim").joinpath("resources", "datasets", entry.file).read_bytes()
    dataset = import_source(Source(entry.file, entry.title, content), entry.options).dataset
    return replace(
        dataset,
        name=entry.name,
        title=entry.title,
        description=entry.description,
        origin=tr("built in, {published}").format(published=entry.published),
    )
