"""The rows of the table of actions, a module for each menu. Texts are marked by ``later`` and shown by ``tr``."""
