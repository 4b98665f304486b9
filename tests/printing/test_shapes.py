"""What we draw against what HarfBuzz would draw: letters join, lines run the right way, marks sit on their letters."""

from __future__ import annotations

import pytest

from desktop.printing.fonts import BOUNDARY, MISSING, face
from desktop.printing.runs import run
from tests.printing.outlines import alike, drawn, expected

_TEXT = """
محمد عبدالله فهد سعود نورة سارة خالد عبدالعزيز ريم هند ماجد لطيفة يوسف آمنة رؤى لؤي العتيبي القحطاني الدوسري الغامدي
الزهراني الشهري الحربي المطيري الأحمدي البلوي إقرار بصحة البيانات نموذج طلب دعم مستفيد لا إله إلا الله والأبناء والآباء
بلا إخلال الجمعية الخيرية للخدمات الاجتماعية الرياض أملج شؤون مسؤولية بيئة شيء سوء ضوء ماء هذا أدناه هذه مياه كهرباء
تأمينات الضمان مصرف الراجحي الباحث المستفيدين صلاحية وثيقة استلام تاريخ الموافق المشفوعات ثلاثة عشر يوماً ريالاً أسبوعين
قبوله أو رفضه للجنة لدراسته يُقِرُّ المُستفيدُ بأنَّ جميعَ البياناتِ صحيحةٌ لِأُمِّهِ إشارةً كلَّ ستةِ أشهرٍ واللهُ التظلُّم
تبلُّغكم بأيِّ وبناءً مدةٍ شخصاً حقُّ پدر چای گل ڤيلا ژاله کتاب یک لأن لإن لآن الأول الإيجار الآيبان فلأجل بلال سلالم
"""
WORDS = _TEXT.split()
# The face of the forms has ligatures for pairs such as beh-reh; the papers draw those letters plainly joined.
PAIRED = {"العتيبي", "القحطاني", "الدوسري", "الزهراني", "الحربي", "المطيري", "الخيرية", "شيء", "مصرف", "عشر", "أسبوعين"}

# A line as one reads it, and its pieces as they stand on paper from left to right.
LINES = [
    ("إقرار وتعهّد بصحة البيانات", [("rtl", "إقرار وتعهّد بصحة البيانات")]),
    ("رقم الهوية 1098765432", [("ltr", "1098765432"), ("rtl", "رقم الهوية ")]),
    ("منصة أبشر Absher ونظام", [("rtl", " ونظام"), ("ltr", "Absher"), ("rtl", "منصة أبشر ")]),
    ("رقم الآيبان (IBAN) لدى", [("rtl", ") لدى"), ("ltr", "IBAN"), ("rtl", "رقم الآيبان (")]),
    ("المادة (12) [الفقرة (ب)]", [("rtl", ") [الفقرة (ب)]"), ("ltr", "12"), ("rtl", "المادة (")]),
    ("قال «نعم» ثم وقّع", [("rtl", "قال «نعم» ثم وقّع")]),
    ("المبلغ: ١٬٢٣٤٫٥٠ ريال", [("rtl", " ريال"), ("ltr", "١٬٢٣٤٫٥٠"), ("rtl", "المبلغ: ")]),
    ("هاتف \u2066+966 55 123 4567\u2069 فقط", [("rtl", " فقط"), ("ltr", "+966 55 123 4567"), ("rtl", "هاتف ")]),
    ("بتاريخ \u20662025-11-20\u2069 م", [("rtl", " م"), ("ltr", "2025-11-20"), ("rtl", "بتاريخ ")]),
    ("بتاريخ \u20681446/03/01\u2069 هـ", [("rtl", " هـ"), ("ltr", "1446/03/01"), ("rtl", "بتاريخ ")]),
    ("المقدّم \u2068سالم (أبو علي)\u2069 حضر", [("rtl", "المقدّم سالم (أبو علي) حضر")]),
    ("رقم \u2066INT-2025/000123\u2069، وتاريخ", [("rtl", "، وتاريخ"), ("ltr", "INT-2025/000123"), ("rtl", "رقم ")]),
    ("ملاحظة (see IBAN) مهمة", [("rtl", ") مهمة"), ("ltr", "see IBAN"), ("rtl", "ملاحظة (")]),
    ("SA03 8000 0000 6080 1016 7519", [("ltr", "SA03 8000 0000 6080 1016 7519")]),
]


@pytest.mark.parametrize("face_name", ["letters-regular", "letters-bold"])
def test_every_word_is_drawn_as_harfbuzz_draws_it(face_name: str) -> None:
    differing = [word for word in WORDS if not alike(drawn(face_name, word), expected(face_name, [("rtl", word)]))]
    assert differing == []


def test_the_face_of_the_forms_differs_only_in_its_pair_ligatures() -> None:
    name = "forms-regular"
    differing = {word for word in WORDS if not alike(drawn(name, word), expected(name, [("rtl", word)]))}
    assert differing <= PAIRED


@pytest.mark.parametrize(("line", "pieces"), LINES, ids=[pieces[-1][1] for _, pieces in LINES])
def test_a_mixed_line_stands_in_the_order_one_reads(line: str, pieces: list[tuple[str, str]]) -> None:
    assert alike(drawn("letters-regular", line), expected("letters-regular", pieces))


def test_the_comparison_itself_notices_unjoined_letters_and_a_reversed_line() -> None:
    theirs = expected("letters-regular", [("rtl", "بصحة البيانات")])
    assert not alike(drawn("letters-regular", "ب ص حة البيانات"), theirs)
    assert not alike(drawn("letters-regular", "بصحةالبيانات "), theirs)
    assert not alike(drawn("letters-regular", "البيانات بصحة"), theirs)


def test_a_mark_is_never_dropped_even_where_the_font_names_no_place() -> None:
    marked, bare = run("forms-regular", 10, "رياًّل"), run("forms-regular", 10, "ريال")
    assert marked.operators.count("Td") in (1, 2)  # tanwin and shadda, as one group or apart
    assert marked.width == bare.width


def test_a_character_the_face_lacks_is_drawn_as_a_box_and_takes_room() -> None:
    shown = run("forms-regular", 10, "汉")
    drawn_with = face("forms-regular").glyphs
    assert shown.glyphs == {drawn_with[BOUNDARY], drawn_with[MISSING]}
    assert shown.width == pytest.approx(face("forms-regular").missing_width / 100)
