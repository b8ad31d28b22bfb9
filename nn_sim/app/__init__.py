"""The composition root: builds the objects, connects them and starts Qt. Nothing imports it but ``__main__``."""
