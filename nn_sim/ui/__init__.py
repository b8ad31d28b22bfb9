"""What is seen: widgets that render a ``ViewState`` and answer with intentions. No view knows another one."""
