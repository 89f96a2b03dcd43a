// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/bibwriter.h"

#include "model/formats/bibnames.h"
#include "model/formats/bibreader.h"
#include "model/formats/devicewriter.h"
#include "model/formats/latextext.h"
#include "model/formats/studyjson.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

#include <algorithm>
#include <optional>

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView months[] = {"jan"_L1, "feb"_L1, "mar"_L1, "apr"_L1, "may"_L1, "jun"_L1,
                                        "jul"_L1, "aug"_L1, "sep"_L1, "oct"_L1, "nov"_L1, "dec"_L1};

bool isFieldName(QStringView name)
{
    const auto good = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' || c == u':'
            || c == u'.' || c == u'+';
    };
    return !name.isEmpty() && name.size() <= 64 && name.front() >= u'a' && name.front() <= u'z'
        && std::ranges::all_of(name, good) && !name.startsWith(bibOwnPrefix) && name != bibPatchField;
}

bool isKey(QStringView key)
{
    return !key.isEmpty() && key.size() <= 256 && std::ranges::none_of(key, [](QChar c) {
        return c.unicode() <= u' ' || c.unicode() >= 0x7F || QStringView(u"{}(),=\"#%~\\'@").contains(c);
    });
}

bool isIssn(const QString& text)
{
    static const QRegularExpression pattern(u"^[0-9]{4}-[0-9]{3}[0-9Xx](; [0-9]{4}-[0-9]{3}[0-9Xx])*$"_s);
    return pattern.match(text).hasMatch();
}

/// One entry being written.
class EntryText {
public:
    EntryText(const Record& record, BibDialect dialect)
        : m_record(record)
        , m_study(record.study)
        , m_latex(dialect == BibDialect::Biblatex)
        , m_row(bibTypeOf(record.study.type))
    {
    }

    QByteArray text(const QByteArray& key, bool withBlocks)
    {
        m_out.reserve(2048);
        if (withBlocks)
            blocks();
        m_out += '@' + entryType() + '{' + key;
        members();
        for (const ExtraField& extra : m_study.extra)
            other(extra);
        m_out.replace('\0', QByteArrayView()); // reading drops it
        return m_out;
    }

private:
    const ExtraField* extra(QLatin1StringView tag) const
    {
        const auto found = std::ranges::find_if(
            m_study.extra, [&](const ExtraField& e) { return e.tag == tag && e.format == bibFormat; });
        return found != m_study.extra.end() ? &*found : nullptr;
    }

    QByteArray entryType() const
    {
        if (const ExtraField* own = extra(bibTypeTag)) {
            const QByteArray name = own->text.toUtf8();
            const bool word = !name.isEmpty() && name.size() < 64
                && std::ranges::all_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
            if (word && name != "comment" && name != "string" && name != "preamble" && name != "xdata"
                && typeOfBib(name) == m_study.type)
                return name;
        }
        return QByteArray(m_latex ? m_row.biblatex.data() : m_row.bibtex.data());
    }

    /// What stood before the entry in the file it came from.
    void blocks()
    {
        for (const ExtraField& block : m_study.extra) {
            if (block.format != bibFormat)
                continue;
            if (block.tag == bibTextTag)
                m_out += block.text.toUtf8() + "\n\n";
            else if (block.tag == bibCommentTag && hasBalancedBraces(block.text))
                m_out += "@Comment{" + block.text.toUtf8() + "}\n\n";
            else if (block.tag == bibPreambleTag && hasBalancedBraces(block.text))
                m_out += "@Preamble{" + block.text.toUtf8() + "}\n\n";
        }
    }

    void raw(QLatin1StringView name, const QString& value)
    {
        if (m_written.contains(name))
            return; // two fields of one name are an error to BibTeX
        m_written += name;
        m_out += ",\n  " + QByteArray(name.data(), name.size()) + " = " + value.toUtf8();
    }
    void braced(QLatin1StringView name, const QString& value)
    {
        if (!value.isEmpty())
            raw(name, u'{' + value + u'}');
    }
    void latex(QLatin1StringView name, const QString& text)
    {
        if (!text.isEmpty())
            braced(name, toLatex(text, !m_latex));
    }
    void verbatim(QLatin1StringView name, const QString& text)
    {
        if (hasBalancedBraces(text) && !text.contains(u'\n') && !text.contains(u'\r'))
            braced(name, text);
    }
    /// The second name where an extra field has the first one.
    QLatin1StringView freeName(QLatin1StringView name, QLatin1StringView alias) const
    {
        return extra(name) ? alias : name;
    }

    QLatin1StringView sourceField() const
    {
        if (m_row.source != "journal"_L1)
            return m_row.source;
        return m_latex ? freeName("journaltitle"_L1, "journal"_L1)
                       : freeName("journal"_L1, "journaltitle"_L1);
    }
    QLatin1StringView publisherField() const
    {
        return m_latex && m_row.publisher == "school"_L1 ? "institution"_L1 : m_row.publisher;
    }

    void members()
    {
        braced("author"_L1, namesToBib(m_study.authors, !m_latex));
        latex("title"_L1, m_study.title);
        date();
        latex(sourceField(), m_study.source);
        latex(publisherField(), m_study.publisher);
        latex(m_latex ? freeName("location"_L1, "address"_L1) : freeName("address"_L1, "location"_L1),
              m_study.place);
        latex("volume"_L1, m_study.volume);
        latex("number"_L1, m_study.issue);
        pages();
        latex("edition"_L1, m_study.edition);
        latex(isIssn(m_study.isbn) ? "issn"_L1 : "isbn"_L1, m_study.isbn);
        verbatim("doi"_L1, m_study.doi);
        verbatim("url"_L1, m_study.url);
        latex("abstract"_L1, m_study.abstract);
        keywords();
        latex("language"_L1, m_study.language);
        if (m_latex && !extra("langid"_L1))
            braced("langid"_L1, babelName(m_study.language));
        latex("accession"_L1, m_study.accession);
        latex(m_latex ? "annotation"_L1 : "annote"_L1, m_study.notes);
        verbatim(bibVerifiedField, m_study.verifiedAt);
    }

    /// A fuller date among the extra fields says the year, too; Biber takes month only beside year.
    void date()
    {
        if (!m_study.year || extra("year"_L1))
            return;
        const ExtraField* full = extra("date"_L1);
        const bool said = m_latex && full && full->text.startsWith(QString::number(*m_study.year));
        if (!said)
            braced(m_latex && !full && !extra("month"_L1) ? "date"_L1 : "year"_L1,
                   QString::number(*m_study.year));
    }

    void pages()
    {
        QString pages = m_study.pages;
        static const QRegularExpression range(u"(?<=[^\\s-])-(?=[^\\s-])"_s);
        pages.replace(range, u"\x01"_s);
        pages = toLatex(pages, !m_latex);
        pages.replace(u'\x01', "--"_L1);
        braced("pages"_L1, pages);
    }

    void keywords()
    {
        QStringList items;
        const auto add = [&](const QString& keyword) {
            const QString item = toLatex(keyword, !m_latex);
            items += item.contains(u',') || item.contains(u';') ? QString(u'{' + item + u'}') : item;
        };
        for (const QString& keyword : m_study.keywords)
            add(keyword);
        for (const NamedCoding& coding : m_record.codings)
            add(coding.dimension + ": "_L1 + coding.term);
        braced("keywords"_L1, items.join(", "_L1));
    }

    void other(const ExtraField& extra)
    {
        if (extra.format != bibFormat)
            return;
        if (extra.tag == "crossref"_L1 || extra.tag == "xdata"_L1) {
            // Its parent need not be in this file, and all it had to give is here.
            verbatim(extra.tag == "xdata"_L1 ? "lacuna-xdata"_L1 : "lacuna-crossref"_L1, extra.text);
            return;
        }
        if (!isFieldName(extra.tag))
            return;
        const QByteArray tag = extra.tag.toLatin1();
        const QLatin1StringView name(tag);
        switch (bibTextOf(tag)) {
        case BibText::Names:
            braced(name, namesToBib(extra.text.split(nameSeparator), !m_latex));
            return;
        case BibText::Verbatim:
            verbatim(name, extra.text);
            return;
        case BibText::Month:
            if (std::ranges::find(months, extra.text) != std::end(months)) {
                raw(name, extra.text);
                return;
            }
            break;
        case BibText::Paragraphs:
        case BibText::Latex:
            break;
        }
        latex(name, extra.text);
    }

    const Record& m_record;
    const Study& m_study;
    bool m_latex; ///< BibLaTeX
    const BibType& m_row;
    QByteArray m_out;
    QStringList m_written;
};

struct ReadBack {
    Record record;
    bool good = false; ///< it is one entry, with nothing to complain about
};

ReadBack readBack(const QByteArray& entry, const QHash<QString, QString>& dimensions)
{
    BibSource source(entry + "\n}\n\n");
    BibReader reader(source, dimensions);
    while (reader.next()) { }
    ReadBack read;
    read.good = reader.batch.records.size() <= 1 && reader.rejected() <= 1
        && std::ranges::none_of(reader.batch.issues, [](const ImportIssue& issue) {
                    return issue.severity == ImportIssue::Severity::Warning && issue.field != "title"_L1;
                });
    if (!reader.batch.records.empty())
        read.record = std::move(reader.batch.records.front());
    return read;
}

/// Braces inside JSON's texts would be counted as the entry's.
QByteArray bracesEscaped(const QByteArray& json)
{
    QByteArray escaped;
    bool inside = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inside && c == '\\') {
            escaped += json.sliced(i, 2);
            ++i;
            continue;
        }
        inside = c == '"' ? !inside : inside;
        if (inside && (c == '{' || c == '}'))
            escaped += c == '{' ? "\\u007b" : "\\u007d";
        else
            escaped += c;
    }
    return escaped;
}

/// Citation keys of one file: those that studies bring, and made ones beside them.
class Keys {
public:
    QByteArray keyOf(const Study& study)
    {
        const auto own = std::ranges::find_if(
            study.extra, [](const ExtraField& e) { return e.tag == bibKeyTag && e.format == bibFormat; });
        const QByteArray base =
            own != study.extra.end() && isKey(own->text) ? own->text.toUtf8() : bibKeyFor(study);
        int& last = m_last[base];
        QByteArray key = base;
        while (m_used.contains(key))
            key = base + '-' + QByteArray::number(last = qMax(last, 1) + 1);
        m_used.insert(key);
        return key;
    }

private:
    QSet<QByteArray> m_used;
    QHash<QByteArray, int> m_last; ///< number given to a key
};

/// The blocks came back as they are.
bool sameBlocks(const Study& wanted, const Study& read)
{
    const auto blocksOf = [](const Study& study) {
        std::vector<ExtraField> blocks;
        std::ranges::copy_if(study.extra, std::back_inserter(blocks), [](const ExtraField& e) {
            return e.format == bibFormat
                && (e.tag == bibTextTag || e.tag == bibCommentTag || e.tag == bibPreambleTag);
        });
        return blocks;
    };
    return blocksOf(wanted) == blocksOf(read);
}

QByteArray entryText(const Record& record, BibDialect dialect, const QByteArray& key,
                     const QHash<QString, QString>& dimensions)
{
    QByteArray entry = EntryText(record, dialect).text(key, true);
    ReadBack read = readBack(entry, dimensions);
    if (!read.good || !sameBlocks(record.study, read.record.study)) {
        entry = EntryText(record, dialect).text(key, false);
        read = readBack(entry, dimensions);
    }
    if (!read.good) { // no text is known that does this, but one that did would tear the file apart
        entry = "@misc{" + key + ",\n  title = {}";
        read = readBack(entry, dimensions);
    }
    const QByteArray patch = studyPatch(record, read.record);
    if (!patch.isEmpty())
        entry += ",\n  lacuna = {" + bracesEscaped(patch) + '}';
    return entry + "\n}\n\n";
}

} // namespace

Result<> writeBib(BibDialect dialect, const std::vector<CodedStudy>& studies, const Codebook& codebook,
                  QIODevice& device, Progress& progress)
{
    const QHash<QString, QString> dimensions = dimensionNames(codebook);
    DeviceWriter writer(device, progress, qint64(studies.size()));
    // JabRef's way to say what a file is; our own detection reads it, too.
    const QByteArray name = dialect == BibDialect::Biblatex ? "biblatex" : "bibtex";
    if (auto written =
            writer.text("% Encoding: UTF-8\n\n@Comment{jabref-meta: databaseType:" + name + ";}\n\n");
        !written)
        return written;
    Keys keys;
    for (const CodedStudy& study : studies) {
        const Record record{0, study.study, namedCodings(study, codebook)};
        if (auto written = writer.item(entryText(record, dialect, keys.keyOf(study.study), dimensions));
            !written)
            return written;
    }
    return writer.finish();
}

} // namespace lacuna
