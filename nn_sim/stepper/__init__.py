"""One step of learning as scalar equations, and a cursor that walks over them. Values only; no Qt, no training."""
