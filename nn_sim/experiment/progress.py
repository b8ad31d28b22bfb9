"""How far a run has come: counters and the state of the generator that shuffles.

Owns the exact restart: the same progress goes on with the same examples in the same order.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class GeneratorState:
    """State of a PCG64 generator as plain whole numbers."""

    state: int
    increment: int
    has_uint32: int = 0
    uint32: int = 0

    @classmethod
    def of(cls, generator: np.random.Generator) -> GeneratorState:
        """Take the state of a generator."""
        whole = generator.bit_generator.state
        return cls(whole["state"]["state"], whole["state"]["inc"], whole["has_uint32"], whole["uinteger"])

    @classmethod
    def from_seed(cls, seed: int) -> GeneratorState:
        """Take the state of a fresh generator."""
        return cls.of(np.random.Generator(np.random.PCG64(seed)))

    def generator(self) -> np.random.Generator:
        """Return a new generator in this state."""
        bits = np.random.PCG64()
        bits.state = {
            "bit_generator": "PCG64",
            "state": {"state": self.state, "inc": self.increment},
            "has_uint32": self.has_uint32,
            "uinteger": self.uint32,
        }
        return np.random.Generator(bits)


@dataclass(frozen=True)
class Progress:
    """Where a run stands.

    Attributes
    ----------
    epoch : int
        Finished epochs.
    position : int
        Examples of the current epoch already used.
    step : int
        Steps done, each an update of theta.
    generator : GeneratorState
        At the beginning of the current epoch; it gives the order of this epoch's examples.
    """

    generator: GeneratorState
    epoch: int = 0
    position: int = 0
    step: int = 0
