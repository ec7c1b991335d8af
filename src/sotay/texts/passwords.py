"""Sentences about choosing a password."""

from __future__ import annotations


def advice() -> str:
    """Say what a good password is."""
    return "Nên dùng một câu dài dễ nhớ, ví dụ bốn năm từ không liên quan nhau. Gõ không dấu thì dễ gõ lại hơn."


def repeat() -> str:
    """Label the field for the password once more."""
    return "Gõ lại mật khẩu"


def differ() -> str:
    """Say that the two passwords differ."""
    return "Hai lần gõ chưa giống nhau."


def too_short(minimum: int, missing: int) -> str:
    """Say how much longer a password must be."""
    return f"Mật khẩu cần ít nhất {minimum} ký tự, còn thiếu {missing}."


def weak() -> str:
    """Say that a password is easily guessed."""
    return "Dễ đoán: thêm vài từ nữa thì hơn."


def fair() -> str:
    """Say that a password will do."""
    return "Tạm được: dài hơn thì chắc hơn."


def strong() -> str:
    """Say that a password is good."""
    return "Mật khẩu chắc chắn."
