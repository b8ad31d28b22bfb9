"""The numbers by which the compiled loop knows activations and losses. They must never change: files of a compiled
cache outlive a release.
"""

TANH, SIGMOID, RELU, IDENTITY, SOFTMAX = range(5)
SQUARED, CROSS_ENTROPY = range(2)

ACTIVATION_CODES = {"tanh": TANH, "sigmoid": SIGMOID, "relu": RELU, "identity": IDENTITY, "softmax": SOFTMAX}
LOSS_CODES = {"squared": SQUARED, "cross_entropy": CROSS_ENTROPY}
