"""Every slip in the tables of aid is named by its key, in Arabic and English; none is passed over or guessed."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import messages
from desktop.policy.loader import check
from tests.policies.aided import FILE

SOUND = FILE.read_text(encoding="utf-8")
REPAIR = 'code = "home_repair"\n'
CEILING = 'kind = "ceiling"\nof = "income_total"\nmax = 8000\nwords = "ألا يزيد مجموع دخل الأسرة على 8,000 ريال"'
SECOND_BAND = "{ over = 400, up_to = 600, category"
LAST_BAND = "{ over = 800, up_to = 1000, category"
EXCEPTION = "up_to = 1200, words"
MEANS = '[means]\ncounted = ["salary", "pension", "social_security", "citizen_account"]\n'
SCORE = 'words = "سكن مستأجر"\n'
EVIDENCE = "copy = true\nbasis"

BROKEN = [
    # services
    pytest.param(REPAIR, 'code = "Home Repair"\n', "service[2].code", id="a code that is none"),
    pytest.param(REPAIR, "", "service[2].code", id="a service without a code"),
    pytest.param(REPAIR, 'code = "bills"\n', "service[3].code", id="a service twice"),
    pytest.param(REPAIR, 'code = "roof_repair"\n', "service[2].code", id="a service that is not offered"),
    pytest.param(REPAIR, 'code = "roof_repair"\n', "offered.services[2]", id="a service offered and not described"),
    pytest.param('label = "ترميم المنازل"\n', "", "service[2].label", id="an own service without its name"),
    pytest.param('label = "ترميم المنازل"', 'label = " "', "service[2].label", id="a blank name"),
    pytest.param('code = "cash_monthly"\nsource = "board"', 'code = "cash_monthly"', "service[1].source", id="no source"),
    pytest.param("cash = true", 'cash = "yes"', "service[7].cash", id="text for a flag"),
    pytest.param(REPAIR, REPAIR + 'price = 3\n', "service[2].price", id="an unknown key"),
    pytest.param('document = "possession_document"\nany_of', 'document = "palace"\nany_of', "service[2].document[2].document", id="an unknown paper"),
    pytest.param('reason = "تُقبل في القرى والهجر والبادية."\n', "", "service[2].document[3].reason", id="a paper without a reason"),
    pytest.param('except = ["medical_report"]', 'except = ["x_ray"]', "service[5].deferral.except[1]", id="an unknown exception"),
    pytest.param("days = 14\nexcept", "days = 0\nexcept", "service[5].deferral.days", id="no days to wait"),
    pytest.param('measure = "requested_amount", min = 10000', 'measure = "requested_amount"', "service[2].document[5].when.min", id="no bound"),
    pytest.param('measure = "requested_amount", min = 10000', 'measure = "per_capita", min = 1', "service[2].document[5].when.measure", id="a paper that waits for means worked out by another service"),
    # rules of every kind
    pytest.param(CEILING, CEILING.replace("ceiling", "roof"), "service[2].rule[2].kind", id="an unknown kind"),
    pytest.param(CEILING, CEILING.replace("income_total", "wealth"), "service[2].rule[2].of", id="an unknown measure"),
    pytest.param(CEILING, CEILING.replace("max = 8000\n", ""), "service[2].rule[2].max", id="a ceiling without its limit"),
    pytest.param(CEILING, CEILING.replace("8000", "80.005"), "service[2].rule[2].max", id="a fraction of a halala"),
    pytest.param(CEILING, CEILING.replace("8000", "-1"), "service[2].rule[2].max", id="an amount below nothing"),
    pytest.param(CEILING, CEILING.replace("8000", "inf"), "service[2].rule[2].max", id="an amount without end"),
    pytest.param(CEILING, CEILING.replace("max = 8000", "max = 8000\nmin = 1"), "service[2].rule[2].min", id="a floor in a ceiling"),
    pytest.param(CEILING, CEILING.replace("words = ", "words = \"\"\n#"), "service[2].rule[2].words", id="no words"),
    pytest.param('article = "لائحة المساعدات، المادة 8-2"\n', "", "service[2].rule[2].article", id="no article"),
    pytest.param('effect = "review"\nwords', 'effect = "maybe"\nwords', "service[3].rule[2].effect", id="an unknown effect"),
    pytest.param('condition = { field = "housing_tenure"', 'when = { field = "housing_tenure"', "service[2].rule[1].condition", id="nothing that must hold"),
    pytest.param('in = ["owned", "owned_spouse", "inherited"]', 'in = ["hired"]', "service[2].rule[1].condition.in[1]", id="an unknown answer"),
    pytest.param('in = ["أملج", "الوجه"]', 'in = [" "]', "service[6].rule[1].condition.any[2].in[1]", id="a place without a name"),
    pytest.param('{ measure = "age_gregorian", max = 39 }', '{ measure = "age_gregorian", min = 50, max = 39 }', "rule[2].condition.not.all[3].min", id="minimum above maximum"),
    pytest.param('{ measure = "age_gregorian", max = 39 }', '{ measure = "age_gregorian", max = "39" }', "rule[2].condition.not.all[3].max", id="text for a number"),
    pytest.param('in = [true] }\nwords = "أن يكون السكن', 'in = [true], all = [] }\nwords = "أن يكون السكن', "rule[1].condition", id="two conditions in one"),
    # ages, registration, frequency
    pytest.param('whose = "any_child"', 'whose = "neighbour"', "service[7].rule[2].whose", id="nobody's age"),
    pytest.param('calendar = "hijri"', 'calendar = "lunar"', "service[7].rule[1].calendar", id="an unknown calendar"),
    pytest.param('calendar = "hijri"\nmax = 18', 'calendar = "hijri"', "service[7].rule[1].min", id="an age without a limit"),
    pytest.param('calendar = "hijri"\nmax = 18', 'calendar = "hijri"\nmin = 20\nmax = 18', "service[7].rule[1].min", id="ages the wrong way round"),
    pytest.param("days = 180\nwords", "days = 0\nwords", "service[2].rule[3].days", id="registered for no days"),
    pytest.param('kind = "frequency"\ndays = 30\n', 'kind = "frequency"\n', "service[6].rule[2].days", id="how often is not said"),
    # bands
    pytest.param("{ up_to = 400, category", "{ over = 0, up_to = 400, category", "service[1].rule[1].bands[1].over", id="a first band without zero"),
    pytest.param(SECOND_BAND, SECOND_BAND.replace("over = 400", "over = 401"), "service[1].rule[1].bands[2].over", id="a gap"),
    pytest.param(SECOND_BAND, SECOND_BAND.replace("over = 400", "over = 399"), "service[1].rule[1].bands[2].over", id="an overlap"),
    pytest.param(SECOND_BAND, SECOND_BAND.replace("over = 400, ", ""), "service[1].rule[1].bands[2].over", id="a band that begins nowhere"),
    pytest.param(SECOND_BAND, SECOND_BAND.replace("600", "300"), "service[1].rule[1].bands[2].up_to", id="a band the wrong way round"),
    pytest.param(SECOND_BAND, SECOND_BAND.replace("up_to = 600, ", ""), "service[1].rule[1].bands[2].up_to", id="an open band in the middle"),
    pytest.param('category = "ج" },\n    { over = 800', 'category = "ب" },\n    { over = 800', "service[1].rule[1].bands[3].category", id="a category twice"),
    pytest.param(EXCEPTION, EXCEPTION.replace("1200", "1000"), "service[1].rule[1].exception.up_to", id="an exception within the bands"),
    pytest.param(LAST_BAND, LAST_BAND.replace("up_to = 1000, ", ""), "service[1].rule[1].exception.up_to", id="an exception to what has no end"),
    pytest.param(EXCEPTION, EXCEPTION.replace("up_to = 1200, ", ""), "service[1].rule[1].exception.up_to", id="an exception without end"),
    pytest.param('exception = { when = { field = "case_type", in = ["widow_orphans"] }, ', "exception = { ", "service[1].rule[1].exception.when", id="an exception for everybody"),
    pytest.param('[[service]]\ncode = "bills"\n', '[[service.rule]]\nkind = "bands"\nof = "per_capita"\nbands = [{ category = "أ" }]\nwords = "ن"\narticle = "م"\n[[service.rule]]\nkind = "bands"\nof = "per_capita"\nbands = [{ category = "أ" }]\nwords = "ن"\narticle = "م"\n[[service]]\ncode = "bills"\n', "service[2].rule[6].kind", id="two tables of bands for one service"),
    # points
    pytest.param("min = 51, max = 75", "min = 52, max = 75", "service[1].rule[2].category[1].min", id="a total without a category"),
    pytest.param("min = 26, max = 50", "min = 26, max = 51", "service[1].rule[2].category[1].min", id="a total with two categories"),
    pytest.param("min = 51, max = 75", "min = 51, max = 74", "service[1].rule[2].category", id="categories that end too early"),
    pytest.param("min = 0, max = 4", "min = 1, max = 4", "service[1].rule[2].category", id="categories that begin too late"),
    pytest.param("min = 0, max = 4", "min = 4, max = 0", "service[1].rule[2].category[4].min", id="a category the wrong way round"),
    pytest.param('max = 50, category = "ب"', 'max = 50, category = "أ"', "service[1].rule[2].category[2].category", id="one letter for two totals"),
    pytest.param('words = "نقاط الاحتياج"\n', 'words = "نقاط الاحتياج"\nmin = 76\n', "service[1].rule[2].min", id="more points than there are"),
    pytest.param(SCORE, SCORE + 'of = "students"\n', "service[1].rule[2].score[3]", id="a score of two kinds"),
    pytest.param('in = ["rented"] }\npoints = 10', 'in = ["rented"] }', "service[1].rule[2].score[3]", id="a score of nothing"),
    pytest.param("{ over = 1, up_to = 2, points = 7 }", "{ over = 0, up_to = 2, points = 7 }", "service[1].rule[2].score[5].bands[2].over", id="points twice"),
    pytest.param("{ over = 1, up_to = 2, points = 7 }", "{ up_to = 2, points = 7 }", "service[1].rule[2].score[5].bands[2].over", id="points that begin nowhere"),
    pytest.param("{ over = 1, up_to = 2, points = 7 }", "{ over = 1, up_to = 2 }", "service[1].rule[2].score[5].bands[2].points", id="a band without points"),
    # means
    pytest.param(MEANS, MEANS.replace('"salary"', '"gold"'), "means.counted[1]", id="an unknown income"),
    pytest.param('{ kind = "rent" }', '{ kind = "fun" }', "means.deduct[1].kind", id="an unknown deduction"),
    pytest.param('{ kind = "rent" }', '{ kind = "per_member", amount = 1 }', "means.deduct[2].kind", id="a deduction twice"),
    pytest.param('kind = "per_member", amount = 100', 'kind = "per_member"', "means.deduct[2].amount", id="a deduction of nothing"),
    pytest.param('divide_by = "family_size"\n\n# ---- rules', "\n# ---- rules", "service[1].rule[1].of", id="a share of each without dividing"),
    pytest.param('divide_by = "family_size"\n\n# ---- rules', 'divide_by = "rooms"\n\n# ---- rules', "means.divide_by", id="divided by something else"),
    pytest.param("head = 1320, ", "", "service[8].means.minimum.head", id="a least need without the head"),
    pytest.param('of = "gap"', 'of = "per_capita"', "service[8].rule[1].of", id="another formula's measure"),
    pytest.param(MEANS, "[means]\n[[unread]]\n", "unread", id="a table nobody reads"),
    # copies
    pytest.param(EVIDENCE, "copy = false\nbasis", "evidence.iban_cert.basis", id="a ground for no copy"),
    pytest.param("keep_days = 90\n", "", "evidence.iban_cert.keep_days", id="a copy kept for ever"),
    pytest.param('basis = "قرار', '# basis = "قرار', "evidence.iban_cert.basis", id="a copy without a ground"),
    pytest.param("[evidence.iban_cert]\ncopy = true", "[evidence.iban_cert]", "evidence.iban_cert.copy", id="neither copied nor not"),
    pytest.param("[evidence.iban_cert]", "[evidence.diary]", "evidence.diary", id="a copy of an unknown paper"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "key"), BROKEN)
def test_a_slip_is_named_by_its_key(tmp_path: Path, old: str, new: str, key: str) -> None:
    assert old in SOUND
    path = tmp_path / "ghaith.toml"
    path.write_text(SOUND.replace(old, new, 1), encoding="utf-8")
    faults = check(path)
    assert key in {fault.key for fault in faults}, [str(fault) for fault in faults]
    for fault in faults:
        arabic = fault.say()
        messages.use("en")
        assert arabic and fault.say() != arabic
        messages.use("ar")


def test_a_table_of_means_that_says_nothing_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "ghaith.toml"
    path.write_text(SOUND.replace("minimum = { head = 1320, per_dependant = 660 }\n", ""), encoding="utf-8")
    assert {fault.key for fault in check(path)} == {"service[8].means", "service[8].rule[1].of"}


def test_one_slip_is_one_fault(tmp_path: Path) -> None:
    path = tmp_path / "ghaith.toml"
    path.write_text(SOUND.replace(CEILING, CEILING.replace("income_total", "wealth"), 1), encoding="utf-8")
    assert [fault.key for fault in check(path)] == ["service[2].rule[2].of"]


def test_categories_may_be_written_from_the_lowest_up(tmp_path: Path) -> None:
    lines = [line for line in SOUND.splitlines() if line.startswith("    { min =")]
    path = tmp_path / "ghaith.toml"
    path.write_text(SOUND.replace("\n".join(lines), "\n".join(reversed(lines))), encoding="utf-8")
    assert check(path) == []
