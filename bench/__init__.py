"""Benches: ratios against a floor measured in the same run. No test fails on a clock; ``dev.py bench`` prints this."""
