"""
Makes the two font families of the product from Adobe's Source Sans 3 and Source Serif 4 (SIL OFL 1.1).

"Source" is a reserved font name, so a reduced copy must be called something else:
here "Conciliazione Sans" and "Conciliazione Serif". Copyright and licence entries stay inside each file.

How to run (only when the set of characters changes; the results are committed):
    apt-get install python3-fonttools python3-brotli
    npm pack source-sans@3.52.0 source-serif@4.5.1      (anywhere outside the repository; unpack each beside the other)
    /usr/bin/python3 src/exports/pdf/fonts/subset.py <folder holding source-sans/ and source-serif/>

Writes  src/exports/pdf/fonts/*.ttf              for the PDF (WOFF is slow there, WOFF2 does not open)
        src/ui/fonts/*.woff2                     for the screen
        src/domain/document/printableRanges.ts   the characters all the PDF fonts have
"""

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
SRC = HERE.parents[2]

CHARACTERS = [*range(0x20, 0x7F), *range(0xA0, 0x180)] + [
    ord(character) for character in '‐‑‒–—―‘’‚“”„†‡•…‰′″‹›⁄€™−≈≠≤≥←↑→↓✓✗☐☑■□●○▲▼◆ȘșȚț№ﬁﬂ\u2009\u202f'
]

# Figures are tabular by default in both families; "tnum" stays where the family has it, for the screen.
PDF_FEATURES = ['kern', 'liga', 'ccmp']
WEB_FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'case', 'tnum', 'lnum']

FAMILIES = {
    'Sans': ('source-sans/TTF/SourceSans3', 'Conciliazione Sans'),
    'Serif': ('source-serif/TTF/SourceSerif4', 'Conciliazione Serif'),
}
STYLES = {'Regular': ('Regular', 'Regular'), 'Semibold': ('Semibold', 'Semibold'), 'It': ('Italic', 'Italic')}
WIDER_SPACE = 1.12
ONLY_ON_SCREEN = {('Sans', 'It')}


def rename(font: TTFont, family: str, style: str) -> None:
    copyright_, licence, licence_url = (str(font['name'].getName(key, 3, 1)) for key in (0, 13, 14))
    full = f'{family} {style}'.removesuffix(' Regular')
    linked = style in ('Regular', 'Italic')
    names = {
        0: copyright_,
        1: family if linked else full,
        2: style if linked else 'Regular',
        3: f'{full}, subset of an OFL font',
        4: full,
        5: 'Version 1.000',
        6: f'{family}-{style}'.replace(' ', ''),
        13: licence,
        14: licence_url,
    }
    if not linked:
        names |= {16: family, 17: style}
    font['name'].names = []
    for key, text in names.items():
        font['name'].setName(text, key, 3, 1, 0x409)


def subset(path: Path, features: list[str]) -> TTFont:
    font = TTFont(path, recalcTimestamp=False)
    # The serif has no white square, the sign for a character that cannot be printed: its empty box stands in.
    for table in font['cmap'].tables:
        if table.isUnicode() and 0x25A1 not in table.cmap and 0x2610 in table.cmap:
            table.cmap[0x25A1] = table.cmap[0x2610]
    options = Options(
        layout_features=features, hinting=False, name_IDs=['*'], name_languages=['*'], notdef_outline=True, glyph_names=False
    )
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=CHARACTERS)
    subsetter.subset(font)
    return font


def widen_spaces(font: TTFont) -> None:
    """The layout of react-pdf shrinks spaces by up to a third to fit a word in, and cannot be told not to."""
    for glyph in {font.getBestCmap()[code] for code in (0x20, 0xA0)}:
        width, bearing = font['hmtx'][glyph]
        font['hmtx'][glyph] = (round(width * WIDER_SPACE), bearing)


def ranges(characters: set[int]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for code in sorted(characters):
        if found and found[-1][1] == code - 1:
            found[-1] = (found[-1][0], code)
        else:
            found.append((code, code))
    return found


def main(source: Path) -> None:
    common = set(CHARACTERS)
    for kind, (prefix, family) in FAMILIES.items():
        for short, (style, file_style) in STYLES.items():
            path = source / f'{prefix}-{short}.ttf'
            web = subset(path, WEB_FEATURES)
            rename(web, family, style)
            web.flavor = 'woff2'
            web.save(SRC / 'ui/fonts' / f'Conciliazione{kind}-{file_style}.woff2')
            if (kind, short) in ONLY_ON_SCREEN:
                continue
            pdf = subset(path, PDF_FEATURES)
            rename(pdf, family, style)
            widen_spaces(pdf)
            pdf.save(HERE / f'Conciliazione{kind}-{file_style}.ttf')
            common &= set(pdf.getBestCmap())
    rows = '\n'.join(f'  [0x{first:x}, 0x{last:x}],' for first, last in ranges(common))
    (SRC / 'domain/document/printableRanges.ts').write_text(
        '/** Characters that every font of the PDF has, as first and last code. Written by src/exports/pdf/fonts/subset.py. */\n'
        f'export const printableRanges: readonly (readonly [number, number])[] = [\n{rows}\n]\n'
    )


main(Path(sys.argv[1]))
