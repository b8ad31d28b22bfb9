"""Datasets: built-in sets, CSV files, and what turns either into matrices to learn from (no Qt)."""

from .builtin import BUILTIN, BuiltinSet, UnknownDataset, builtin_names, make_builtin
from .csv_error import CsvError
from .csv_import import read_csv
from .dataset import Dataset, Task
from .encoding import accuracy, default_output, output_count, predicted_classes
from .prepared import Prepared, prepare
from .scaling import Scaling
from .split import Split, split_rows

__all__ = [
    "BUILTIN",
    "BuiltinSet",
    "CsvError",
    "Dataset",
    "Prepared",
    "Scaling",
    "Split",
    "Task",
    "UnknownDataset",
    "accuracy",
    "builtin_names",
    "default_output",
    "make_builtin",
    "output_count",
    "predicted_classes",
    "prepare",
    "read_csv",
    "split_rows",
]
