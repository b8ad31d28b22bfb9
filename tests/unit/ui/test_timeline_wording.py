from nn_sim.experiment.places import Fork
from nn_sim.experiment.timeline import Bookmark
from nn_sim.ui.diary.bookmark_list import bookmark_text
from nn_sim.ui.timeline.run_picture import RunPicture
from nn_sim.ui.timeline.wording import branch_text, count_of_steps, flag_text, fork_text, read_out
from tests.unit.experiment.timelines import at_step, tree


def test_branches_say_where_they_come_from_and_how_long_they_are():
    timeline = tree(1)
    assert [branch_text(timeline, branch) for branch in timeline.branches] == [
        "run 1 · 20 steps",
        "run 2 · branch of run 1 at step 8 · 4 steps",
        "run 3 · branch of run 2 at step 10 · 20 steps",
        "run 4 · 5 steps",
    ]


def test_the_read_out_has_step_epoch_and_loss():
    run = RunPicture(0, 4800, 48, 12, at_step(1).history, steps=None, settings=())  # type: ignore[arg-type]
    assert read_out(run, 0.03124) == ("step 48 · epoch 12", "loss 0.0312")


def test_one_step_is_one():
    assert [count_of_steps(count) for count in (0, 1, 2)] == ["0 steps", "1 step", "2 steps"]


def test_marks_are_told():
    assert flag_text(Bookmark("flat", 1, 120)) == "Bookmark “flat”, step 120"
    assert fork_text(Fork(120, (2,))) == "At step 120 run 2 goes another way"
    assert fork_text(Fork(120, (1, 3, 4))) == "At step 120 run 1, run 3 and run 4 go another way"


def test_a_bookmark_with_the_default_name_is_not_told_twice():
    assert bookmark_text(Bookmark("flat", 1, 48), with_branch=True) == "flat  ·  step 48  ·  run 1"
    assert bookmark_text(Bookmark("step 48", 1, 48), with_branch=False) == "step 48"
