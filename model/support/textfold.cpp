// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/support/textfold.h"

#include <QtCore/QLocale>
#include <QtCore/QVarLengthArray>

#include <unicode/brkiter.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <memory>

namespace lacuna {

namespace {

icu::UnicodeString aliased(QStringView text)
{
    // A read-only alias: ICU copies only if it writes.
    return icu::UnicodeString(false, reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()));
}

/// Letters that Unicode does not decompose but that people type without their stroke or ligature; null: none
/// of them.
const char16_t* plainForm(UChar32 c)
{
    switch (c) {
    case 0x00E6:
        return u"ae";
    case 0x00F0: // eth
    case 0x0111: // d with stroke, Vietnamese
        return u"d";
    case 0x00F8:
        return u"o";
    case 0x00FE:
        return u"th";
    case 0x0127:
        return u"h";
    case 0x0131: // dotless i
        return u"i";
    case 0x0142:
        return u"l";
    case 0x0153:
        return u"oe";
    case 0x0167:
        return u"t";
    default:
        return nullptr;
    }
}

/// Accents, but not the vowel signs and tone marks without which Thai, Khmer or Hindi words are other words,
/// nor the Japanese voicing marks.
bool isDroppedMark(UChar32 c)
{
    if (c < 0x0300 || u_charType(c) != U_NON_SPACING_MARK || c == 0x3099 || c == 0x309A)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(c, &status) == USCRIPT_INHERITED;
}

/// White space, punctuation and control characters part words; symbols too if @p symbolsPart. Format
/// characters (zero-width joiners, soft hyphens) were removed by NFKC_Casefold.
bool partsWords(UChar32 c, bool symbolsPart)
{
    const uint32_t mask = U_GET_GC_MASK(c);
    return (mask & (U_GC_Z_MASK | U_GC_P_MASK | U_GC_CC_MASK)) != 0
        || (symbolsPart && (mask & U_GC_S_MASK) != 0);
}

QString foldUnicode(QStringView text, bool symbolsPart)
{
    UErrorCode status = U_ZERO_ERROR;
    const auto* caseFold = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto* decompose = icu::Normalizer2::getNFDInstance(status);
    const auto* compose = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) // ICU without its data
        return text.toString().toCaseFolded().simplified();
    const icu::UnicodeString decomposed =
        decompose->normalize(caseFold->normalize(aliased(text), status), status);
    icu::UnicodeString folded;
    bool pendingSpace = false;
    for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 c = decomposed.char32At(i);
        if (isDroppedMark(c))
            continue;
        if (partsWords(c, symbolsPart)) {
            pendingSpace = !folded.isEmpty();
            continue;
        }
        if (pendingSpace)
            folded.append(u' ');
        pendingSpace = false;
        if (const char16_t* plain = plainForm(c))
            folded.append(plain, -1);
        else
            folded.append(c);
    }
    folded = compose->normalize(folded, status);
    return QString(reinterpret_cast<const QChar*>(folded.getBuffer()), folded.length());
}

/// What each character of Latin text and its punctuation folds to, worked out once by foldUnicode(): most titles need no more, and
/// a hundred thousand of them are folded while a file is imported. A space in an entry parts words.
class FoldTable {
public:
    struct Entry {
        std::array<char16_t, 7> text{};
        quint8 size = 0;
    };

    explicit FoldTable(bool symbolsPart)
    {
        for (char16_t i = 0; i < size; ++i) {
            const char16_t between[] = {u'x', i < latinEnd ? i : char16_t(i - latinEnd + punctuationBegin),
                                        u'x'};
            const QString folded = foldUnicode(QStringView(between, 3), symbolsPart);
            Entry& entry = m_entries[i];
            entry.size = quint8(folded.size() - 2);
            Q_ASSERT(entry.size <= entry.text.size());
            std::copy_n(folded.utf16() + 1, entry.size, entry.text.begin());
        }
    }

    /// Null if @p c is not in the table. None of the table's characters combines with its neighbours.
    const Entry* find(char16_t c) const
    {
        if (c < latinEnd)
            return &m_entries[c];
        if (c >= punctuationBegin && c < punctuationEnd)
            return &m_entries[latinEnd + (c - punctuationBegin)];
        return nullptr;
    }

private:
    static constexpr char16_t latinEnd = 0x0250;
    static constexpr char16_t punctuationBegin = 0x2000;
    static constexpr char16_t punctuationEnd = 0x2070;
    static constexpr char16_t size = latinEnd + punctuationEnd - punctuationBegin;
    std::array<Entry, size> m_entries;
};

QString fold(QStringView text, bool symbolsPart)
{
    static const FoldTable tables[] = {FoldTable(false), FoldTable(true)};
    const FoldTable& table = tables[symbolsPart ? 1 : 0];
    QVarLengthArray<char16_t, 512> folded;
    bool pendingSpace = false;
    for (const QChar character : text) {
        const FoldTable::Entry* entry = table.find(character.unicode());
        if (!entry)
            return foldUnicode(text, symbolsPart);
        for (int i = 0; i < entry->size; ++i) {
            if (entry->text[size_t(i)] == u' ') {
                pendingSpace = !folded.isEmpty();
                continue;
            }
            if (pendingSpace)
                folded.append(u' ');
            pendingSpace = false;
            folded.append(entry->text[size_t(i)]);
        }
    }
    return QString(reinterpret_cast<const QChar*>(folded.constData()), folded.size());
}

/// Scripts written without spaces, whose words ICU finds with a dictionary.
bool needsDictionary(QStringView word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word[i].unicode() < 0x0E00)
            continue;
        const bool pair = word[i].isHighSurrogate() && i + 1 < word.size();
        const UChar32 c = pair ? QChar::surrogateToUcs4(word[i], word[i + 1]) : word[i].unicode();
        if (u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT
            || u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC))
            return true;
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode script = uscript_getScript(c, &status);
        if (script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA)
            return true;
    }
    return false;
}

void appendDictionaryWords(QStringView text, QStringList& words)
{
    thread_local const auto breaker = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    if (!breaker) {
        words.append(text.toString());
        return;
    }
    const icu::UnicodeString string = aliased(text);
    breaker->setText(string);
    int32_t start = breaker->first();
    for (int32_t end = breaker->next(); end != icu::BreakIterator::DONE; start = end, end = breaker->next())
        words.append(text.sliced(start, end - start).toString());
}

/// The collator of the thread for the current locale; null if ICU has no data.
const icu::Collator* readingCollator()
{
    struct Cached {
        QLocale locale = QLocale::c();
        std::unique_ptr<icu::Collator> collator;
    };
    thread_local Cached cached;
    const QLocale locale;
    if (!cached.collator || cached.locale != locale) {
        UErrorCode status = U_ZERO_ERROR;
        const QByteArray name =
            locale.language() == QLocale::C ? QByteArray() : locale.bcp47Name().toLatin1();
        cached.collator.reset(icu::Collator::createInstance(
            name.isEmpty() ? icu::Locale::getRoot() : icu::Locale::forLanguageTag(name.constData(), status),
            status));
        if (cached.collator)
            cached.collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, status);
        cached.locale = locale;
    }
    return cached.collator.get();
}

QStringView withoutLeadingPunctuation(QStringView text)
{
    qsizetype i = 0;
    while (i < text.size() && !text[i].isLetterOrNumber() && !text[i].isSurrogate())
        ++i;
    return i < text.size() ? text.sliced(i) : text;
}

} // namespace

QString foldedForMatching(QStringView text)
{
    return fold(text, false);
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    const QString folded = fold(text, true);
    for (const QStringView word : QStringView(folded).tokenize(u' ')) {
        if (needsDictionary(word))
            appendDictionaryWords(word, words);
        else if (!word.isEmpty())
            words.append(word.toString());
    }
    return words;
}

int compareForReading(const QString& a, const QString& b)
{
    if (const icu::Collator* collator = readingCollator()) {
        UErrorCode status = U_ZERO_ERROR;
        const auto order = collator->compare(aliased(withoutLeadingPunctuation(a)),
                                             aliased(withoutLeadingPunctuation(b)), status);
        if (U_SUCCESS(status) && order != UCOL_EQUAL)
            return order;
    }
    return QString::compare(a, b);
}

QByteArray readingKey(QStringView text)
{
    const QStringView read = withoutLeadingPunctuation(text);
    const icu::Collator* collator = readingCollator();
    if (!collator)
        return read.toUtf8();
    const icu::UnicodeString string = aliased(read);
    // Most titles' keys fit; the rest are asked for again at their size.
    QByteArray key(qsizetype(read.size()) * 2 + 16, Qt::Uninitialized);
    int32_t size = collator->getSortKey(string, reinterpret_cast<uint8_t*>(key.data()), int32_t(key.size()));
    if (size > key.size()) {
        key.resize(size);
        size = collator->getSortKey(string, reinterpret_cast<uint8_t*>(key.data()), size);
    }
    key.truncate(std::max(size - 1, 0)); // without ICU's closing zero
    return key;
}

} // namespace lacuna
