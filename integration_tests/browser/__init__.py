"""Tests of pages in a headless Chromium, which has to be on the machine: Debian has it as `chromium`."""
