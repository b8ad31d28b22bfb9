"""The numbers by which the compiled loop knows activations, losses and optimisers."""

TANH, SIGMOID, RELU, IDENTITY, SOFTMAX, LEAKY_RELU, ELU, SOFTPLUS, SWISH, SINE = range(10)
SQUARED, CROSS_ENTROPY = range(2)
SGD, MOMENTUM, NESTEROV, RMSPROP, ADAM = range(5)

ACTIVATION_CODES = {
    "tanh": TANH,
    "sigmoid": SIGMOID,
    "relu": RELU,
    "identity": IDENTITY,
    "softmax": SOFTMAX,
    "leaky_relu": LEAKY_RELU,
    "elu": ELU,
    "softplus": SOFTPLUS,
    "swish": SWISH,
    "sine": SINE,
}
LOSS_CODES = {"squared": SQUARED, "cross_entropy": CROSS_ENTROPY}
OPTIMISER_CODES = {"sgd": SGD, "momentum": MOMENTUM, "nesterov": NESTEROV, "rmsprop": RMSPROP, "adam": ADAM}

LEAK = 0.01
"""Slope of leaky relu below 0."""
