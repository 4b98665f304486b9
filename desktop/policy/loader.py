"""From a policy's TOML to a Profile; or to every fault of it, each with its file, key and reason.

A policy file refers to shared texts by name (`text = "standard-1"`); they are looked for in the folder `texts` next to
the policy file, then among the shipped ones, so an association can bring its own wording.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from desktop.errors import PolicyFaults
from desktop.messages import mark
from desktop.paths import RESOURCES
from desktop.policy import vocabulary
from desktop.policy.aid_file import own_codes, read_aid, with_services
from desktop.policy.approval import read_approval
from desktop.policy.catalogue import (
    check_groups,
    read_deferral,
    read_documents,
    read_evidence,
    read_points,
    read_requirement,
)
from desktop.policy.conditions import Terms
from desktop.policy.documents import Document, RequirementList
from desktop.policy.messages_text import read_messages
from desktop.policy.profile import (
    Association,
    BeneficiaryKind,
    Channel,
    DeclarationText,
    ImpliedConsent,
    LetterheadField,
    Named,
    Offered,
    Profile,
    ReplyClause,
    ReplyMode,
    Requester,
    SourceNote,
    Step,
    Tool,
)
from desktop.policy.reader import (
    NOT_FOUND,
    REQUIRED,
    Fault,
    Section,
    different,
    open_file,
    open_text,
    required_number,
)
from desktop.policy.text_shelf import USUAL, Find, TextShelf, texts_in
from desktop.policy.texts import read_declaration, read_letters, read_notice, read_receipt
from desktop.policy.voice_terms import read_voices

OTHER_NAME = mark('The id must be the name of the file, "{value}".')
MIN_ABOVE_MAX = mark("The shortest time is longer than the longest one.")
NEEDED_BY_MODE = mark('The mode "{value}" needs this key.')
NOT_WITH_MODE = mark('The mode "{value}" does not go with this key.')
SAME_ID = mark('Another file already has the id "{value}".')

NamedT = TypeVar("NamedT", bound=Named)


def load(path: Path) -> Profile:
    """The profile of a policy file; PolicyFaults with every fault; OSError if the file cannot be read."""
    profile, faults = _read(path)
    refuse(path.name, faults)
    return profile


def check(path: Path) -> list[Fault]:
    """Everything to mend in a policy file and the texts it names. OSError if the file cannot be read."""
    return _read(path)[1]


def profiles(extra: Path | None = None) -> dict[str, Profile]:
    """All shipped policies by id, and those of a folder of the association's own; PolicyFaults if any is faulty."""
    files = sorted((RESOURCES / "policies").glob("*.toml"))
    files += sorted(extra.glob("*.toml")) if extra else []
    found: dict[str, Profile] = {}
    faults: list[Fault] = []
    for file in files:
        profile, own = _read(file)
        if profile.id in found:
            own.append(Fault(file.name, "id", SAME_ID, {"value": profile.id}))
        faults += own
        found[profile.id] = profile
    refuse(", ".join(dict.fromkeys(fault.file for fault in faults)), faults)
    return found


def one(policy_id: str, extra: Path | None = None) -> Profile:
    """The policy of this id, shipped or of the association's own folder; the others are not read. PolicyFaults."""
    return load(file_of(policy_id, extra))


def digest(policy_id: str, extra: Path | None = None) -> str:
    """The SHA-256, in hex, of the file that a policy was read from."""
    return hashlib.sha256(file_of(policy_id, extra).read_bytes()).hexdigest()


def file_of(policy_id: str, extra: Path | None) -> Path:
    """A policy lies in the file of its name; the shipped one comes first, and set-up refuses a second."""
    name = f"{policy_id}.toml"
    folders = (RESOURCES / "policies", *([extra] if extra else []))
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    missing = Fault(name, "", NOT_FOUND, {"value": name})
    raise PolicyFaults(file=name, count=1, first=missing, faults=(missing,))


def refuse(file: str, faults: list[Fault]) -> None:
    """Raise PolicyFaults if there are any."""
    if faults:
        raise PolicyFaults(file=file, count=len(faults), first=faults[0], faults=tuple(faults))


def _read(path: Path) -> tuple[Profile, list[Fault]]:
    return assemble(path.name, path.read_bytes(), texts_in(path.parent / "texts"))


def assemble(file: str, content: bytes, find: Find) -> tuple[Profile, list[Fault]]:
    """The profile that a text of this file name gives with the texts it names, and everything to mend in them."""
    faults: list[Fault] = []
    top = open_text(file, content, faults)
    shelf = TextShelf(find, faults)
    committee, reply = top.optional("committee"), _reply(top.section("reply"))
    declaration = _declaration(top.section("declaration"), shelf, committee, reply)
    services = top.sections("service")
    terms = with_services(Terms(_documents(top, faults)), own_codes(services))
    requirements = _requirements(top.section("requirements"), shelf, terms, declaration.mandatory)
    offered = _offered(top.section("offered"), own_codes(services))
    steps = _required(top, "step", tuple(_step(one) for one in top.sections("step")))
    profile = Profile(
        id=top.text("id"),
        version=required_number(top, "version", 1, 9999),
        title=top.text("title"),
        beneficiary_noun=top.text("beneficiary_noun"),
        association=_association(top.section("association")),
        approval=read_approval(top.section("approval")),
        beneficiary_kinds=_named(top, "beneficiary_kind", BeneficiaryKind, vocabulary.BENEFICIARY_KINDS),
        requesters=_named(top, "requester", Requester, vocabulary.REQUESTERS),
        channels=_required(top, "channel", _named(top, "channel", Channel, vocabulary.CHANNELS)),
        tools=_named(top, "tool", Tool, vocabulary.TOOLS),
        steps=steps,
        committee_name=committee,
        reply=reply,
        offered=offered,
        requirements=requirements,
        aid=read_aid(top, services, offered.services, terms),
        declaration=declaration,
        notice=read_notice(_named_file(top.section("notice"), shelf, "notice")),
        receipt=read_receipt(_named_file(top.section("receipt"), shelf, "receipt")),
        letters=read_letters(_named_file(top.section("letters"), shelf, "letters", USUAL)),
        messages=read_messages(_named_file(top.section("messages"), shelf, "messages", USUAL)),
        implied_consent=_implied_consent(top.section("implied_consent")),
        sources=tuple(_source(one) for one in top.sections("source")),
        voices=read_voices(top.section("voices"), frozenset(one.code for one in steps)),
    )
    top.close()
    _check_name(top, profile.id, Path(file).stem)
    return profile, faults


def _check_name(top: Section, policy_id: str, stem: str) -> None:
    """A policy is called as its file is."""
    if policy_id and policy_id != stem:
        top.fault("id", OTHER_NAME, value=stem)


def _declaration(section: Section, shelf: TextShelf, committee: str | None, reply: ReplyClause) -> DeclarationText:
    text = shelf.open(section, "declaration")
    days = required_number(section, "change_days", 11, 99)  # the text says "yawman", right for 11 to 99
    declaration = read_declaration(text, section, days, committee, reply)
    section.close()
    return declaration


def _named_file(section: Section, shelf: TextShelf, kind: str, usual: str = "") -> Section:
    text = shelf.open(section, kind, usual)
    section.close()
    return text


def _offered(section: Section, own: frozenset[str]) -> Offered:
    offered = Offered(
        case_types=_required(section, "case_types", section.choices("case_types", vocabulary.CASE_TYPES)),
        services=_required(section, "services", section.choices("services", vocabulary.SERVICES | own)),
        source=section.choice("source", vocabulary.SOURCES),
    )
    section.close()
    return offered


AnyT = TypeVar("AnyT")


def _required(section: Section, key: str, found: tuple[AnyT, ...]) -> tuple[AnyT, ...]:
    if not found and not section.has(key):
        section.fault(key, REQUIRED)
    return found


def _named(top: Section, key: str, kind: type[NamedT], known: frozenset[str]) -> tuple[NamedT, ...]:
    found = []
    for one in top.sections(key):
        found.append(kind(one.choice("code", known), one.text("label"), one.text("printed")))
        one.close()
    return different(top, key, tuple(found))


def _association(section: Section) -> Association:
    letterhead = _named(section, "letterhead", LetterheadField, vocabulary.LETTERHEAD)
    association = Association(
        name=section.optional("name"),
        short_name=section.optional("short_name"),
        latin_name=section.optional("latin_name"),
        licence_no=section.optional("licence_no"),
        supervision=section.optional("supervision"),
        logo_text=section.optional("logo_text"),
        address=section.optional("address"),
        phone=section.optional("phone"),
        email=section.optional("email"),
        web=section.optional("web"),
        whatsapp=section.texts("whatsapp"),
        social=section.optional("social"),
        header=section.texts("header"),
        letterhead=letterhead,
    )
    section.close()
    return association


def _step(section: Section) -> Step:
    step = Step(
        article=section.text("article"),
        numbered_by_us=section.flag("numbered_by_us", False),
        code=section.choice("code", vocabulary.STEPS),
        words=section.text("words"),
        note=section.optional("note"),
    )
    section.close()
    return step


def _reply(section: Section) -> ReplyClause:
    mode = section.choice("mode", vocabulary.REPLY_MODES)
    clause = ReplyClause(
        mode=ReplyMode(mode) if mode else ReplyMode.NONE,
        min_days=section.number("min_days", 1, 365),
        max_days=section.number("max_days", 1, 365),
        words=section.optional("words"),
    )
    needed = {"minimum": {"min_days", "words"}, "maximum": {"max_days", "words"}, "none": set[str]()}
    for key in ("min_days", "max_days", "words") if mode else ():
        wanted = key in needed.get(mode, {key})
        if wanted != section.has(key):
            section.fault(key, NEEDED_BY_MODE if wanted else NOT_WITH_MODE, value=mode)
    if clause.min_days and clause.max_days and clause.min_days > clause.max_days:
        section.fault("min_days", MIN_ABOVE_MAX)
    section.close()
    return clause


def _implied_consent(section: Section) -> ImpliedConsent | None:
    if not section.keys:
        return None
    consent = ImpliedConsent(section.text("article"), section.text("words"))
    section.close()
    return consent


def _source(section: Section) -> SourceNote:
    note = SourceNote(
        where=section.text("where"),
        printed=section.text("printed"),
        reading=section.optional("reading"),
        note=section.text("note"),
    )
    section.close()
    return note


def _documents(top: Section, faults: list[Fault]) -> dict[str, Document]:
    """The shipped catalogue with the association's own kinds of documents."""
    shipped = open_file(RESOURCES / "catalogue" / "documents.toml", faults)
    points = read_points(shipped.section("points"))
    documents = read_documents(shipped.section("document"), points, {})
    shipped.close()
    documents |= read_documents(top.section("document"), points, documents)
    return read_evidence(top.section("evidence"), documents)


def _requirements(section: Section, shelf: TextShelf, terms: Terms, signing: bool) -> RequirementList:
    """The shared list the policy uses, less what it drops, with what it adds; `signing` is mandatory or only offered."""
    shared = shelf.open(section, "requirements")
    lines = check_groups(
        shared, "requirement", tuple(read_requirement(one, terms) for one in shared.sections("requirement"))
    )
    deferral = read_deferral(shared.section("deferral"), terms)
    source = shared.choice("source", vocabulary.SOURCES)
    shared.close()
    dropped = section.choices("drop", {one.document.code for one in lines})
    own = check_groups(section, "add", tuple(read_requirement(one, terms) for one in section.sections("add")))
    section.close()
    kept = (one for one in (*lines, *own) if one in own or one.document.code not in dropped)
    return RequirementList(
        tuple(replace(one, mandatory=signing) if one.document.code == "declaration" else one for one in kept),
        source,
        deferral,
    )
