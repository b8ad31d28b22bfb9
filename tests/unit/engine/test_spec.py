import pytest

from nn_sim.engine import LOSSES, OUTPUT_ACTIVATIONS, NetworkSpec, SpecError, losses_for, why_not


def test_a_network_knows_its_sizes_and_shapes():
    spec = NetworkSpec((3, 5, 4, 2))
    assert (spec.m, spec.hidden_sizes, spec.k, spec.hidden_count) == (3, (5, 4), 2, 2)
    assert spec.shapes == ((5, 4), (4, 6), (2, 5))
    assert spec.parameter_count == 5 * 4 + 4 * 6 + 2 * 5


def test_the_lectures_count_of_weights():
    # slide "Neural Network Architecture": p(m+1) + k(p+1), here 2 * 3 + 2 * 3
    assert NetworkSpec((2, 2, 2)).parameter_count == 12


def test_without_hidden_layer_w_acts_on_x():
    spec = NetworkSpec((3, 1))
    assert (spec.hidden_count, spec.shapes) == (0, ((1, 4),))


def test_cross_entropy_with_identity_is_refused_with_the_reason():
    with pytest.raises(SpecError) as caught:
        NetworkSpec((2, 4, 1), output="identity", loss="cross_entropy")
    message = str(caught.value)
    assert "cross-entropy needs outputs between 0 and 1" in message
    assert "logarithm" in message
    assert "identity does not keep to that" in message
    assert "use sigmoid or softmax, or the squared loss" in message
    assert "\n" not in message


def test_which_loss_goes_with_which_output():
    allowed = {output: losses_for(output) for output in OUTPUT_ACTIVATIONS}
    assert allowed == {
        "tanh": ("squared",),
        "relu": ("squared",),
        "identity": ("squared",),
        "sigmoid": ("squared", "cross_entropy"),
        "softmax": ("squared", "cross_entropy"),
    }


@pytest.mark.parametrize("output", OUTPUT_ACTIVATIONS)
@pytest.mark.parametrize("loss", LOSSES)
def test_a_network_is_refused_exactly_where_there_is_a_reason(output: str, loss: str):
    if (reason := why_not(output, loss)) is None:
        assert NetworkSpec((2, 3, 2), output=output, loss=loss).loss == loss
    else:
        with pytest.raises(SpecError) as caught:
            NetworkSpec((2, 3, 2), output=output, loss=loss)
        assert str(caught.value) == reason


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"sizes": (2,)}, "at least the number of inputs and of outputs"),
        ({"sizes": (2, 0, 1)}, "whole numbers from 1, got 0"),
        ({"sizes": (2, -3, 1)}, "whole numbers from 1, got -3"),
        ({"sizes": (2, 2.5, 1)}, "whole numbers from 1, got 2.5"),
        ({"sizes": (2, True, 1)}, "whole numbers from 1, got True"),
        ({"hidden": "step"}, "unknown hidden activation 'step'; choose one of tanh, sigmoid, relu, identity"),
        ({"hidden": "softmax", "sizes": (2, 2, 2)}, "unknown hidden activation 'softmax'"),
        ({"output": "step"}, "unknown output activation 'step'"),
        ({"loss": "hinge"}, "unknown loss 'hinge'; choose one of squared, cross_entropy"),
        ({"output": "softmax", "sizes": (2, 4, 1)}, "softmax needs at least two outputs"),
    ],
)
def test_impossible_networks_are_refused_in_one_sentence(options: dict, says: str):
    with pytest.raises(SpecError) as caught:
        NetworkSpec(**options)
    assert says in str(caught.value)
    assert "\n" not in str(caught.value)


def test_sizes_may_come_as_a_list_and_the_spec_is_a_key():
    assert NetworkSpec([2, 4, 1]) == NetworkSpec((2, 4, 1))
    assert len({NetworkSpec([2, 4, 1]), NetworkSpec((2, 4, 1))}) == 1
