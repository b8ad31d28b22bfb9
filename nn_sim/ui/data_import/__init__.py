"""The wizard that makes a dataset of a table: what its columns are for, what is wrong with it, what becomes of it."""

from nn_sim.ui.data_import.import_wizard import ImportWizard
from nn_sim.ui.data_import.reading import is_plain
from nn_sim.ui.data_import.table_reader import TableReader
from nn_sim.ui.data_import.wording import loaded_sentence, problem_text

__all__ = ["ImportWizard", "TableReader", "is_plain", "loaded_sentence", "problem_text"]
