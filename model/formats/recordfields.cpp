// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/recordfields.h"

#include "model/support/textfold.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

CodedKeywords::CodedKeywords(QHash<QString, QString> dimensions)
    : m_dimensions(std::move(dimensions))
{
}

QString CodedKeywords::dimensionOf(const QString& name)
{
    if (m_dimensions.isEmpty())
        return {};
    auto found = m_byText.constFind(name);
    if (found == m_byText.cend()) {
        if (m_byText.size() > 4096)
            m_byText.clear(); // a file with ever new "word: word" keywords must not fill the memory
        found = m_byText.insert(name, m_dimensions.value(foldedForMatching(name)));
    }
    return *found;
}

void CodedKeywords::add(Record& record, QString&& keyword)
{
    if (keyword.isEmpty())
        return;
    const qsizetype colon = keyword.indexOf(u':');
    const QString dimension = colon > 0 && colon < 64 ? dimensionOf(keyword.first(colon)) : QString();
    const QString term =
        dimension.isEmpty() ? QString() : QStringView(keyword).sliced(colon + 1).trimmed().toString();
    if (term.isEmpty())
        record.study.keywords += std::move(keyword);
    else
        record.codings.push_back({dimension, term, {}, {}});
}

QString codedKeyword(const NamedCoding& coding)
{
    return coding.dimension + ": "_L1 + coding.term;
}

void addNote(Study& study, const QString& note)
{
    constexpr auto seenAt = "Reference seen at:"_L1;
    QString text = note;
    const qsizetype seen = study.verifiedAt.isEmpty() ? text.lastIndexOf(seenAt) : -1;
    if (seen >= 0) {
        const QString address = text.sliced(seen + seenAt.size()).trimmed();
        if (!address.isEmpty() && !address.contains(u'\n')) {
            study.verifiedAt = address;
            text = text.first(seen).trimmed();
        }
    }
    if (text.isEmpty())
        return;
    if (!study.notes.isEmpty())
        study.notes += u'\n';
    study.notes += text;
}

QString fullPageRange(const QString& pages)
{
    const qsizetype dash = pages.indexOf(u'-');
    if (dash <= 0)
        return pages;
    const QStringView first = QStringView(pages).first(dash);
    const QStringView last = QStringView(pages).sliced(dash + 1);
    const auto digits = [](QStringView text) {
        return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (!digits(first) || !digits(last) || last.size() >= first.size())
        return pages;
    return first + u'-' + first.first(first.size() - last.size()) + last;
}

void addIsbn(Study& study, const QString& number)
{
    if (number.isEmpty())
        return;
    if (study.isbn.size() < 1000) { // no list of numbers, but a file that means to be slow
        for (const QStringView known : QStringView(study.isbn).tokenize(u';')) {
            if (known.trimmed() == number)
                return;
        }
    }
    if (!study.isbn.isEmpty())
        study.isbn += "; "_L1;
    study.isbn += number;
}

} // namespace lacuna
