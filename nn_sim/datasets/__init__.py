"""Datasets: built-in sets, tables, and what turns either into matrices to learn from (no Qt)."""

from .builtin import BUILTIN, UnknownDataset, builtin_names, make_builtin, redrawn
from .builtin_table import BuiltinSet
from .csv_detect import detect
from .csv_dialect import DECIMALS, DELIMITERS, QUOTES, Dialect
from .csv_encoding import ENCODINGS
from .csv_error import CsvError
from .csv_faults import Fault
from .csv_first_roles import ColumnPreview
from .csv_import import Imported, TableOptions, import_csv, import_source, import_table, read_csv
from .csv_preview import Preview, preview_table
from .csv_roles import CODINGS, MISSING_RULES, USES, ColumnRole, Roles
from .csv_source import Source, open_source, pasted_source
from .dataset import SCALES, Dataset, Recipe, Scale, Task
from .encoding import accuracy, default_output, output_count, predicted_classes
from .features import FeatureError, Features, read_features, split_formulas, usual_features
from .formula import Formula, FormulaError, read_formula
from .point_edits import with_cells, with_point_moved, with_points_added, with_points_removed
from .prepared import Prepared, folds, parts_of, prepare, prepare_rows
from .scaling import Scaling
from .shipped_sets import ShippedSet
from .split import Split, split_rows

__all__ = [
    "BUILTIN",
    "CODINGS",
    "DECIMALS",
    "DELIMITERS",
    "ENCODINGS",
    "MISSING_RULES",
    "QUOTES",
    "SCALES",
    "USES",
    "BuiltinSet",
    "ColumnPreview",
    "ColumnRole",
    "CsvError",
    "Dataset",
    "Dialect",
    "Fault",
    "FeatureError",
    "Features",
    "Formula",
    "FormulaError",
    "Imported",
    "Prepared",
    "Preview",
    "Recipe",
    "Roles",
    "Scale",
    "Scaling",
    "ShippedSet",
    "Source",
    "Split",
    "TableOptions",
    "Task",
    "UnknownDataset",
    "accuracy",
    "builtin_names",
    "default_output",
    "detect",
    "folds",
    "import_csv",
    "import_source",
    "import_table",
    "make_builtin",
    "open_source",
    "output_count",
    "parts_of",
    "pasted_source",
    "predicted_classes",
    "prepare",
    "prepare_rows",
    "preview_table",
    "read_csv",
    "read_features",
    "read_formula",
    "redrawn",
    "split_formulas",
    "split_rows",
    "usual_features",
    "with_cells",
    "with_point_moved",
    "with_points_added",
    "with_points_removed",
]
