from nn_sim.experiment.edits import with_weights, worked_experiment
from nn_sim.experiment.run_path import run_path
from nn_sim.experiment.timeline import begun, with_edit, with_run
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


def test_what_a_run_did_after_it_was_left_is_not_on_the_path():
    start = worked_experiment()
    runner = Runner(start)
    runner.advance_steps(2)
    fork = runner.experiment()
    runner.advance_steps(2)
    timeline = with_run(begun(start), runner.stretches(), runner.finished_experiment())
    edited = with_weights(fork, 0, 0, 0, [[5.0]])
    other = Runner(edited)
    other.advance_steps(3)
    now = other.finished_experiment()
    timeline = with_run(with_edit(timeline, edited), other.stretches(), now)
    left = [frame.theta for frame in timeline.branches[0].stretches[0].frames if frame.step > 2]
    assert left, "the run that was left has keyframes after the fork"
    path = [theta.tobytes() for theta in run_path(now, timeline)]
    assert not {theta.tobytes() for theta in left} & set(path)
    assert path[0] == start.parameters.theta.tobytes()
    assert edited.parameters.theta.tobytes() in path
