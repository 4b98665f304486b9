"""What makes a paper's file one that can be kept for decades (PDF/A-3b): it says itself what it needs to be read.

The colours it means, who made it (once in XMP, once as every reader knows it, word for word the same), and the record
that the page was printed from, as data beside the picture of it. No date stands in the file: the same paper gives the
same bytes, and its day is printed on it.
"""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

from desktop.paths import RESOURCES
from desktop.printing.embedding import raw, stream

RECORD_NAME = "record.json"
CREATOR, PRODUCER = "Istiqbal", "Istiqbal, ReportLab"
_PROFILE = "sRGB IEC61966-2.1"
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language></rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreatorTool>{creator}</xmp:CreatorTool></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>{producer}</pdf:Producer></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def describe(document: Any, title: str, author: str, language: str) -> None:
    """Who made the file and what it is called, in both places where a reader looks."""
    from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFString

    named = {"Title": title, "Author": author, "Creator": CREATOR}  # a seal adds its own producer, here and in XMP
    info = PDFDictionary({key: PDFString(value) for key, value in named.items() if value})
    document.info.title, document.info.author = title, author  # what tells one file from another in its identifier
    document.info.format = info.format
    said = {"title": title, "author": author, "language": language, "creator": CREATOR, "producer": PRODUCER}
    packet = _XMP.format_map({key: escape(value) for key, value in said.items()}).encode()
    entries = {"Type": "/Metadata", "Subtype": "/XML"}
    document.Catalog.Metadata = stream(document, packet, packed=False, **entries)


def name_colours(document: Any) -> None:
    """Every colour on the pages is sRGB."""
    intent = (
        f"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier({_PROFILE})/Info({_PROFILE})"
        "/RegistryName(http://www.color.org)/DestOutputProfile @>>]"
    )
    _add(document.Catalog, "OutputIntents", raw(intent, stream(document, _profile(), N=3)))


def embed_record(document: Any, record: bytes) -> None:
    """The data that the paper was printed from, as a file inside the file."""
    checked = hashlib.md5(record, usedforsecurity=False).hexdigest()  # the format asks for this one
    params = f"<</Size {len(record)}/CheckSum<{checked}>>>"
    held = stream(document, record, Type="/EmbeddedFile", Subtype="/application#2Fjson", Params=params)
    file = f"<</Type/Filespec/F({RECORD_NAME})/UF({RECORD_NAME})/AFRelationship/Source/EF<</F @/UF @>>>>"
    reference = document.Reference(raw(file, held, held))
    _add(document.Catalog, "AF", raw("[@]", reference))
    _add(document.Catalog, "Names", raw(f"<</EmbeddedFiles<</Names[({RECORD_NAME}) @]>>>>", reference))


def _add(holder: Any, key: str, value: Any) -> None:
    """An entry that ReportLab does not know of."""
    if key not in holder.__NoDefault__:
        holder.__NoDefault__ = [*holder.__NoDefault__, key]
    setattr(holder, key, value)


@cache
def _profile() -> bytes:
    return (RESOURCES / "colours/srgb.icc").read_bytes()
