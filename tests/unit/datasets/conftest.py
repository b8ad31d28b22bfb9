from .csv_files import write_csv

__all__ = ["write_csv"]
