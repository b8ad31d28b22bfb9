"""The doctor: what was wrong with the last run, and two ways to mend it."""

from nn_sim.ui.doctor.doctor_view import DoctorView

__all__ = ["DoctorView"]
