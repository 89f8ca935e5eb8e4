"""Settings for every test: a busy machine must not fail a property for being slow."""

from hypothesis import settings

settings.register_profile("nutgraf", deadline=None)
settings.load_profile("nutgraf")
