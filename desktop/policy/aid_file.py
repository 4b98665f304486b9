"""Reading what a policy file says about aid: its services, their papers, and how means are worked out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from desktop.messages import mark
from desktop.policy.aid import Aid, Rule, Service
from desktop.policy.catalogue import check_groups, read_deferral, read_requirement
from desktop.policy.conditions import Terms
from desktop.policy.measures import Deduction, Means, Minimum
from desktop.policy.reader import REQUIRED, TWICE, Section, amount
from desktop.policy.rule_file import read_rule
from desktop.policy.rules import ALWAYS
from desktop.policy.vocabulary import CASH_SERVICES, DEDUCTIONS, INCOME_SOURCES, SERVICES, SOURCES

BAD_CODE = mark("A code is 2 to 40 small Latin letters, digits and underscores, and begins with a letter.")
NOT_OFFERED = mark('"{value}" is described here, but offered.services does not list it.')
SECOND = mark('Only one rule of the kind "{value}" can decide a service: give each of them a when.')
EMPTY_MEANS = mark("This table says nothing: write counted, deduct, divide_by or minimum, or leave it out.")
_CODE = re.compile(r"[a-z][a-z0-9_]{1,39}")


def own_codes(services: Iterable[Section]) -> frozenset[str]:
    """The codes of the services that a file describes, whether the product knows them or not."""
    return frozenset(code for one in services if isinstance(code := one.raw("code"), str))


def read_aid(top: Section, services: tuple[Section, ...], offered: tuple[str, ...], terms: Terms) -> Aid:
    """The tables [means], [[rule]] and [[service]] of a policy file."""
    means = _means(top, terms)
    known = terms.given(means)
    rules = tuple(read_rule(one, f"rule.{place}", known) for place, one in enumerate(top.sections("rule"), 1))
    found: list[Service] = []
    for section in services:
        service = _service(section, terms, means)
        if service.code in {one.code for one in found}:
            section.fault("code", TWICE, value=service.code)
        elif service.code and service.code not in offered:
            section.fault("code", NOT_OFFERED, value=service.code)
        _single(section, (*rules, *service.rules), len(rules))
        found.append(service)
    _single(top, rules, 0)
    return Aid(tuple(found), rules, means)


def _single(section: Section, rules: tuple[Rule, ...], others: int) -> None:
    """Two categories, or two totals of points, would leave open which one counts. `others` were judged before."""
    for place, rule in enumerate(rules[others:], others):
        rivals = [one for one in rules[:place] if one.kind == rule.kind in ("bands", "points")]
        if rivals and any(one.when == ALWAYS for one in (rule, *rivals)):
            section.fault(f"rule[{place - others + 1}].kind", SECOND, value=rule.kind)


def _service(section: Section, terms: Terms, shared: Means | None) -> Service:
    """One service. Its papers ask about facts alone; its rules also about means, by its own table or the shared one."""
    code = section.text("code")
    if code and not _CODE.fullmatch(code):
        section.fault("code", BAD_CODE)
    if code and code not in SERVICES and not section.has("label"):
        section.fault("label", REQUIRED)
    means = _means(section, terms)
    known = terms.given(means or shared)
    papers = tuple(read_requirement(one, terms) for one in section.sections("document"))
    numbered = enumerate(section.sections("rule"), 1)
    service = Service(
        code=code,
        label=section.optional("label"),
        about=section.optional("about"),
        cash=section.flag("cash", code in CASH_SERVICES),
        source=section.choice("source", SOURCES),
        documents=check_groups(section, "document", papers),
        deferral=read_deferral(section.section("deferral"), terms),
        rules=tuple(read_rule(one, f"{code}.rule.{place}", known) for place, one in numbered),
        means=means,
    )
    section.close()
    return service


def _means(top: Section, terms: Terms) -> Means | None:
    if not top.has("means"):
        return None
    section = top.section("means")
    if not section.keys:
        top.fault("means", EMPTY_MEANS)
    means = Means(
        counted=section.choices("counted", INCOME_SOURCES),
        deductions=_deductions(section),
        divided=section.has("divide_by") and section.choice("divide_by", ("family_size",)) != "",
        minimum=_minimum(section.section("minimum")),
    )
    section.close()
    return means


def _deductions(section: Section) -> tuple[Deduction, ...]:
    found: list[Deduction] = []
    for place, one in enumerate(section.sections("deduct"), 1):
        kind = one.choice("kind", DEDUCTIONS)
        key = "amount" if kind == "per_member" else "max"
        if kind == "per_member" and not one.has(key):
            one.fault(key, REQUIRED)
        if kind and kind in {other.kind for other in found}:
            section.fault(f"deduct[{place}].kind", TWICE, value=kind)
        found.append(Deduction(kind, amount(one, key)))
        one.close()
    return tuple(found)


def _minimum(section: Section) -> Minimum | None:
    if not section.keys:
        return None
    for key in ("head", "per_dependant"):
        if not section.has(key):
            section.fault(key, REQUIRED)
    minimum = Minimum(amount(section, "head") or 0, amount(section, "per_dependant") or 0)
    section.close()
    return minimum


def with_services(terms: Terms, codes: frozenset[str]) -> Terms:
    """The terms in which a condition may ask for the association's own services too."""
    known = {**terms.answers, "requested_services": terms.answers["requested_services"] | codes}
    return replace(terms, answers=known)
