from nn_sim.experiment.edits import worked_experiment
from nn_sim.experiment.run_path import run_path
from nn_sim.experiment.timeline import begun, with_run
from nn_sim.training.runner import Runner

from .experiments import as_if_trained


def test_a_path_leads_from_the_start_to_now():
    trained = as_if_trained(worked_experiment())
    path = run_path(trained, begun(trained))
    assert path[0] is trained.start.theta
    assert path[-1] is trained.parameters.theta
    assert (path[-1] - path[0]).tolist() == [1.0] * 12


def test_a_path_goes_through_the_keyframes_of_the_run():
    start = worked_experiment()
    runner = Runner(start)
    runner.advance_steps(3)
    now = runner.finished_experiment()
    timeline = with_run(begun(start), runner.stretches(), now)
    frames = timeline.branch.stretches[0].frames
    path = run_path(now, timeline)
    assert [theta.tobytes() for theta in path] == [
        *(theta.tobytes() for theta in (start.start.theta, frames[0].theta, frames[1].theta, now.parameters.theta)),
    ]
