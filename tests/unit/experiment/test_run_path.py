from nn_sim.experiment.edits import worked_experiment
from nn_sim.experiment.run_path import run_path

from .experiments import as_if_trained


def test_a_path_leads_from_the_start_to_now():
    trained = as_if_trained(worked_experiment())
    path = run_path(trained)
    assert path[0] is trained.start.theta
    assert path[-1] is trained.parameters.theta
    assert (path[-1] - path[0]).tolist() == [1.0] * 12
