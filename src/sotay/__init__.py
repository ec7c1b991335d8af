"""Sổ tay đảng viên — Tự soi, tự sửa: an offline, encrypted handbook for self-assessment."""
