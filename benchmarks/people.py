"""Invented people by the million, in the program's own sealed database: the ground that the other benchmarks stand on.

The names are common Saudi ones in uneven shares (one man in eight is called Muhammad), with a long tail of rare family
names; one in twenty is sloppily spelt. Everything follows from one seed. A database is built once, through the declared
tables and `search.rebuild`, and kept in the system's folder for temporary files.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import random
import tempfile
import time
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice
from pathlib import Path
from typing import Any

from desktop.dates import WrittenDate
from desktop.models import search
from desktop.models.application import Application
from desktop.models.base import Base
from desktop.models.household import Dependant, Household
from desktop.models.lookup import Lookup
from desktop.models.person import Person
from desktop.opening import OpenBranch
from tests.desk import open_for_test

MEN = """محمد,عبدالله,عبد الله,عبدالرحمن,عبد الرحمن,أحمد,سعد,خالد,فهد,علي,عبدالعزيز,عبد العزيز,سعود,ناصر,إبراهيم,سلطان,فيصل,تركي,صالح,سلمان,ماجد,بندر,نايف,
يوسف,حمد,عمر,حسن,حسين,مشعل,بدر,راشد,سعيد,طلال,منصور,وليد,متعب,نواف,عادل,يحيى,مساعد,هادي,عايض,مبارك,جابر,محسن,موسى,حمود,مطلق,زيد,ظافر,عوض,غازي,فواز,هاني,سامي,
رائد,مازن,ياسر,أنس,أسامة,عمار,باسم,حاتم,رامي,زياد,عصام,نبيل,وائل,كريم,جمال,كمال,طارق,عثمان,بكر,معاذ,أنور,أيمن,إياد,إسماعيل,عيسى,داود,هشام,لؤي,قاسم,مهند,مصعب,
بلال,حذيفة,ريان,إلياس,تميم,ثامر,جاسر,دخيل,ذياب,رجا,زامل,سالم,شافي,صقر,ضيف,طامي,عقيل,غانم,فالح,قبلان,كساب,لافي,مرزوق,نهار,هزاع,وسمي,يزيد,برجس,جزاء,حباب,خلف,دهام,
رداد,سفر,شجاع,صنيتان,ضيدان,عبدالمجيد,عبدالملك,عبدالكريم,عبدالسلام,عبدالإله,عبداللطيف,عبدالمحسن,عبدالهادي,عبدالحميد,عبدالرزاق,عبدالوهاب,نور الدين,سيف الدين"""
WOMEN = """نورة,فاطمة,سارة,منيرة,حصة,مريم,عائشة,هيا,لطيفة,موضي,مها,ريم,أمل,هند,نوف,العنود,جواهر,شيخة,بدرية,وضحى,مشاعل,أسماء,خديجة,زينب,رقية,آمنة,سلمى,ليلى,هدى,
منى,نجلاء,عبير,غادة,حنان,إيمان,أماني,ابتسام,خلود,دلال,رحاب,رنا,روان,سعاد,سمية,شذى,شهد,صفية,عهود,غزيل,فوزية,لمى,لولوة,مزنة,ملاك,منال,نادية,نجود,نوال,هيفاء,وفاء,
وجدان,ياسمين,جميلة,حليمة,خيرية,دانة,رزان,زهراء,سحر,صالحة,طيبة,عزيزة,غالية,فايزة,كوثر,لبنى,مرام,نايفة,هاجر,وداد,تهاني,جوهرة,حسناء,دينا,رهف,شروق,ضحى,عفاف,فرح,
قماشة,ماجدة,نهى"""
FAMILIES = """العتيبي,القحطاني,الحربي,المطيري,الغامدي,الزهراني,الشهري,الدوسري,الشمري,العنزي,السبيعي,البقمي,الشهراني,الأحمدي,الجهني,البلوي,المالكي,الثقفي,القرني,
العمري,الأسمري,الرشيدي,الخالدي,السهلي,العجمي,الهاجري,الرويلي,السلمي,الصبحي,اليامي,الهمداني,الحارثي,الغانم,الراشد,السديري,الفوزان,العثيمين,السعدي,الخثعمي,العسيري,
البارقي,الألمعي,النعمي,الحازمي,الجيزاني,المدخلي,الحكمي,الشريف,الهاشمي,البركاتي,اللحياني,الهذلي,الفهمي,الطويرقي,الجعيد,النفيعي,الروقي,البرقاوي,العصيمي,المرشدي,
الشيباني,الحميداني,الدلبحي,الذيابي,الوذيناني,السواط,الثبيتي,المقاطي,الحقباني,الفراج,الرشود,السويلم,العبدالكريم,العبدالله,السالم,الصالح,الحمد,العلي,الخليفة,
البريك,الجربوع,الحميد,الدخيل,الذويخ,الربيعان,الزامل,السيف,الشايع,الصقير,الضويان,الطيار,العقيل,الغنام,الفايز,القاسم,الكريديس,اللحيدان,المانع,النصار,الهذلول,
الوهيبي,اليحيى,الجبرين,الحصين,الخضير,المشيقح,المهنا,النغيمشي,الهويمل,الوابل,التويجري,الجاسر,الجريسي,العجلان,القصيبي,الزايدي,السفياني,الصاعدي,الصيعري,الطلحي,
العوفي,الفيفي,القرشي,الكثيري,اللهيبي,المرواني,المسعودي,المغامسي,النخلي,آل سعود,آل الشيخ,آل ثاني,آل مبارك,آل عايض,آل دليم,با وزير,با جابر"""
_CONSONANTS = "بتثجحخدذرزسشصضطعغفقكلمنهوي"
_PATTERNS = ("ال{0}{1}ي{2}ي", "ال{0}{1}{2}اني", "ال{0}و{1}{2}ي", "ال{0}ا{1}{2}ي", "ال{0}{1}ي{2}", "ال{0}{1}ا{2}")
_STAGES, _STAGE_SHARES = ("complete", "incomplete", "draft", "received"), (88, 8, 3, 1)
_SEED, _AT_ONCE = 20261120, 20_000
_FIRST_DAY = dt.date(1940, 1, 1)


@dataclass(frozen=True, slots=True)
class Invented:
    """One person, or a dependant of the person before."""

    id: str
    names: tuple[str, str, str, str]
    number: str
    born: dt.date
    mobile: str = ""
    iban: str = ""


class Source:
    """Draws people, the same ones for the same seed."""

    def __init__(self, seed: int = _SEED) -> None:
        self.random = random.Random(seed)
        self._men, self._women = _listed(MEN), _listed(WOMEN)
        rare = sorted({self._rare() for _ in range(4_300)})
        usual = _listed(FAMILIES)
        self._families = usual + rare
        self._of_men, self._of_women = _shares(len(self._men), 1.05), _shares(len(self._women), 0.9)
        self._of_families = [0.8 * one for one in _shares(len(usual), 0.75)]
        self._of_families += [0.8 + 0.2 * one for one in _shares(len(rare), 0.5)]

    def person(self) -> Invented:
        """Someone with a file."""
        draw = self.random
        man = draw.random() < 0.54
        first = self._draw(self._men, self._of_men) if man else self._draw(self._women, self._of_women)
        father, grandfather = (self._draw(self._men, self._of_men) for _ in range(2))
        names = (first, father, grandfather, self._draw(self._families, self._of_families))
        if draw.random() < 0.05:
            names = tuple(name.replace("أ", "ا").replace("ة", "ه").replace("إ", "ا") for name in names)
        kind = "1" if draw.random() < 0.9 else "2"
        mobile = f"+9665{draw.randrange(10**8):08}"
        iban = f"SA{draw.randrange(10**22):022}" if draw.random() < 0.4 else ""
        return Invented(self._id(), names, self.number(kind), self.born(0, 24_000), mobile, iban)

    def child(self, parent: Invented) -> Invented:
        """A dependant who carries the parent's names on."""
        men = self.random.random() < 0.5
        first = self._draw(self._men, self._of_men) if men else self._draw(self._women, self._of_women)
        names = (first, parent.names[0], parent.names[1], parent.names[3])
        return Invented(self._id(), names, self.number("1"), self.born(24_000, 31_000))

    def number(self, kind: str) -> str:
        """An identity number with its check digit."""
        bare = kind + f"{self.random.randrange(10**8):08}"
        total = sum(sum(divmod(int(digit) * (2 - place % 2), 10)) for place, digit in enumerate(bare))
        return bare + str(-total % 10)

    def born(self, first: int, last: int) -> dt.date:
        """A day; of the old every tenth was registered as born on one day of the year."""
        day = _FIRST_DAY + dt.timedelta(self.random.randrange(first, last))
        return day.replace(month=7, day=1) if day.year < 1960 and self.random.random() < 0.1 else day

    def _draw(self, names: Sequence[str], shares: Sequence[float]) -> str:
        return self.random.choices(names, cum_weights=shares)[0]

    def _rare(self) -> str:
        return self.random.choice(_PATTERNS).format(*self.random.sample(_CONSONANTS, 3))

    def _id(self) -> str:
        return f"{self.random.getrandbits(128):032x}"


def open_with(people: int) -> OpenBranch:
    """A branch computer with this many people (and three dependants for every ten), built the first time."""
    indexes = sorted(str(index.name) for table in Base.metadata.tables.values() for index in table.indexes)
    made_of = "".join((str(_SEED), MEN, WOMEN, FAMILIES, *map(str, Lookup.__table__.columns), *indexes))
    folder = Path(tempfile.gettempdir()) / f"istiqbal-benchmark-{people}-{zlib.crc32(made_of.encode()):08x}"
    ready = folder / "ready"
    desk = open_for_test(folder)
    with desk.store.applying() as session:
        Base.metadata.create_all(session.connection())  # tables that came after the people did
    if not ready.exists():
        start = time.perf_counter()
        _fill(desk, people)
        print(f"{people:,} people entered in {time.perf_counter() - start:.0f} s")
        start = time.perf_counter()
        with desk.store.applying() as session:
            search.rebuild(session.connection().connection.driver_connection)
        desk.store.checkpoint()
        print(f"filed for searching in {time.perf_counter() - start:.0f} s")
        ready.touch()
    return desk


def drawn(people: int) -> Iterator[tuple[Invented, list[Invented]]]:
    """The people of such a database again, with their dependants, oldest file first."""
    source = Source()
    for _ in range(people):
        person = source.person()
        children = source.random.choices((0, 1, 2, 3), (80, 12, 6, 2))[0]
        yield person, [source.child(person) for _ in range(children)]


def _fill(desk: OpenBranch, people: int) -> None:
    families = enumerate(drawn(people))
    while some := list(islice(families, _AT_ONCE)):
        with desk.store.applying() as session:
            connection = session.connection().connection.driver_connection
            for cls, rows in _rows(some, people).items():
                _insert(connection, cls.__tablename__, rows)


def _rows(families: Sequence[tuple[int, Any]], people: int) -> dict[Any, list[dict[str, Any]]]:
    draw = random.Random(families[0][0])
    found: dict[Any, list[dict[str, Any]]] = {cls: [] for cls in (Person, Household, Application, Dependant)}
    first_day = dt.date(2000, 1, 1)
    for place, (person, children) in families:
        household, application = hashlib.md5(person.id.encode()).hexdigest(), person.id[::-1]
        day = WrittenDate.of(first_day + dt.timedelta(place * 9_700 // people)).dump()
        found[Person].append({**_named(person), "mobile": person.mobile, "id_type": "national_id"})
        found[Household].append({"id": household, "scope": "branch:test", "head_id": person.id})
        file = {"id": application, "scope": "branch:test", "person_id": person.id, "household_id": household}
        stage = draw.choices(_STAGES, _STAGE_SHARES)[0]
        year, branch = 1400 + place * 48 // people, place % 40 + 1
        number = f"BR{branch:02}-1-{year}-{place // 40 % 9_999 + 1:05}"
        file |= {"application_no": number, "stage": stage, "received_on": day, "case_type": "low_income"}
        found[Application].append(file | {"iban": person.iban or None})
        found[Dependant] += [{**_named(child), "household_id": household, "entered_at": day} for child in children]
    return found


def _named(one: Invented) -> dict[str, Any]:
    names = dict(zip(("name_first", "name_father", "name_grandfather", "name_family"), one.names, strict=True))
    born = WrittenDate.of(one.born).dump()
    return {"id": one.id, "scope": "branch:test", **names, "id_number": one.number, "birth_date": born}


def _insert(connection: Any, table: str, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        names = list(rows[0])
        places = ", ".join(f":{name}" for name in names)
        connection.executemany(f"INSERT INTO {table}({', '.join(names)}) VALUES ({places})", rows)


def _listed(names: str) -> list[str]:
    return [name.strip() for name in names.replace("\n", "").split(",")]


def _shares(count: int, slope: float) -> list[float]:
    """Cumulative shares that fall off with the rank."""
    weights = [1 / rank**slope for rank in range(1, count + 1)]
    return list(accumulate(weight / sum(weights) for weight in weights))


def percentile(values: Iterable[float], part: float) -> float:
    """The value that this part of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]
