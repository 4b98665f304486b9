"""Conditions, bands and points of a draft in words: what a form shows of what it does not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.messages import tr, trn
from desktop.policy.draft import Draft
from desktop.policy.wording import between, name_of
from desktop.services.policies import codes


def is_simple(condition: object) -> bool:
    """Whether a form can ask it: no condition, or one answer out of some."""
    return condition is None or (isinstance(condition, Mapping) and set(condition) <= {"field", "in"})


def say(condition: Mapping[str, Any], draft: Draft) -> str:
    """A condition as a person reads it."""
    if "field" in condition:
        return _holds(condition, draft)
    if "measure" in condition:
        bounds = between(condition.get("min"), condition.get("max"))
        return tr("{measure} is {bounds}", measure=name_of(condition["measure"]), bounds=bounds)
    if "not" in condition:
        return tr("not ({condition})", condition=say(condition["not"], draft))
    joined = tr(" and ") if "all" in condition else tr(" or ")
    return joined.join(f"({say(one, draft)})" for one in condition.get("all") or condition.get("any") or ())


def details(rule: Mapping[str, Any], draft: Draft) -> str:
    """What a rule of bands or points holds; "" of any other."""
    if rule.get("kind") == "bands":
        bands = tr("; ").join(f"{one.get('category', '')}: {_band(one)}" for one in rule.get("bands", ()))
        return tr("Kept as it is: {details}", details=bands)
    if rule.get("kind") == "points":
        return tr("Kept as it is: {details}", details=trn("{n} lines of points", len(rule.get("score", ()))))
    return ""


def _holds(condition: Mapping[str, Any], draft: Draft) -> str:
    labels = {one.code: tr(one.label) for one in codes.answers(str(condition["field"]), draft)}
    meant = [codes.YES if one is True else codes.NO if one is False else str(one) for one in condition.get("in", ())]
    values = tr(", ").join(labels.get(one, one) for one in meant)
    return tr("{question} is one of: {values}", question=name_of(str(condition["field"])), values=values)


def _band(one: Mapping[str, Any]) -> str:
    if "up_to" not in one:
        return tr("over {low}", low=one.get("over", 0))
    if "over" not in one:
        return tr("up to {high}", high=one["up_to"])
    return tr("over {low} up to {high}", low=one["over"], high=one["up_to"])
