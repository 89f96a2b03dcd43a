// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of RisParser that knows what each tag means.
#include "model/formats/referencefields.h"
#include "model/formats/risparser.h"
#include "model/formats/studyjson.h"
#include "model/support/textfold.h"

namespace lacuna {

using namespace Qt::StringLiterals;

namespace {

const QString risFormat = u"ris"_s;
constexpr QLatin1StringView seenAt = "Reference seen at:"_L1;

/// Values that are one line: exporters that wrap lines leave runs of spaces.
void collapseSpaces(QString& text)
{
    bool before = false;
    for (const QChar c : std::as_const(text)) {
        const bool space = c == u' ';
        if ((space && before) || c == u'\t') {
            text = text.simplified();
            return;
        }
        before = space;
    }
}

/// Takes the first extra field with @p tag out of @p extra.
QString takeExtra(std::vector<ExtraField>& extra, QLatin1StringView tag)
{
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        if (it->tag == tag && it->format == risFormat) {
            QString text = std::move(it->text);
            extra.erase(it);
            return text;
        }
    }
    return {};
}

/// Where absorbPart() keeps a field that the record has already.
constexpr struct {
    const char* tag;
    QString Study::* member;
} tagOfMember[] = {{"T2", &Study::source},   {"PB", &Study::publisher}, {"CY", &Study::place},
                   {"VL", &Study::volume},   {"IS", &Study::issue},     {"SP", &Study::pages},
                   {"ET", &Study::edition},  {"SN", &Study::isbn},      {"UR", &Study::url},
                   {"N2", &Study::abstract}, {"LA", &Study::language},  {"AN", &Study::accession},
                   {"N1", &Study::notes},    {"L2", &Study::verifiedAt}};

} // namespace

/// The tags of one text each; false if the tag is none of them.
bool RisParser::commitSimple()
{
    Study& study = m_record.study;
    switch (m_tag) {
    case risTag("JF"):
    case risTag("T2"):
        collapseSpaces(m_value);
        setOnce(study.source);
        return true;
    case risTag("PB"):
        setOnce(study.publisher);
        return true;
    case risTag("CY"):
    case risTag("PP"):
        setOnce(study.place);
        return true;
    case risTag("VL"):
    case risTag("VO"):
        setOnce(study.volume);
        return true;
    case risTag("IS"):
        setOnce(study.issue);
        return true;
    case risTag("SP"):
        setOnce(m_startPage);
        return true;
    case risTag("EP"):
        setOnce(m_endPage);
        return true;
    case risTag("ET"):
        setOnce(study.edition);
        return true;
    case risTag("DO"):
        m_value = withoutDoiPrefix(m_value);
        setOnce(study.doi);
        return true;
    case risTag("LA"):
        setOnce(study.language);
        return true;
    case risTag("ID"):
    case risTag("AN"):
        setOnce(study.accession);
        return true;
    default:
        return false;
    }
}

void RisParser::commitValue()
{
    if (m_tag == 0 || m_value.isEmpty())
        return;
    switch (m_tag) {
    case risTag("TY"):
        setType();
        break;
    case risTag("TI"):
    case risTag("T1"):
    case risTag("CT"):
    case risTag("BT"):
        setTitle();
        break;
    case risTag("AU"):
    case risTag("A1"):
        addAuthors();
        break;
    case risTag("PY"):
    case risTag("Y1"):
        setDate();
        break;
    case risTag("UR"):
        setUrl();
        break;
    case risTag("AB"):
    case risTag("N2"):
        setAbstract();
        break;
    case risTag("SN"):
        addIsbn();
        break;
    case risTag("KW"):
        addKeywords();
        break;
    case risTag("N1"):
        addNote();
        break;
    case risTag("U5"):
        addOwn();
        break;
    default:
        if (!commitSimple())
            keepExtra();
    }
    m_value = QString();
}

void RisParser::keepExtra()
{
    if (m_value.isEmpty())
        return;
    auto name = m_tagNames.constFind(m_tag);
    if (name == m_tagNames.cend())
        name = m_tagNames.insert(m_tag, risTagName(m_tag));
    m_record.study.extra.push_back({risFormat, *name, std::move(m_value)});
    m_value = QString();
}

void RisParser::setOnce(QString& member)
{
    if (member.isEmpty())
        member = std::move(m_value);
    else
        keepExtra();
}

void RisParser::setType()
{
    if (m_value == m_lastTypeText) { // most files hold one or two types
        m_record.study.type = m_lastType;
        return;
    }
    const QString type = referenceType(m_value);
    if (type.isEmpty()) {
        m_record.study.type = u"GEN"_s;
        warn(m_tagNumber, m_tag,
             tr("“%1” is no reference type that RIS knows; the record is taken as generic.").arg(m_value));
        keepExtra();
        return;
    }
    m_lastTypeText = std::exchange(m_value, {});
    m_lastType = type;
    m_record.study.type = type;
}

void RisParser::setTitle()
{
    Study& study = m_record.study;
    collapseSpaces(m_value);
    const bool book = study.type == "BOOK"_L1 || study.type == "EDBOOK"_L1 || study.type == "EBOOK"_L1;
    if (m_tag == risTag("BT") && !book)
        setOnce(study.source);
    else if (study.title != m_value) // the same title as both T1 and TI says nothing new
        setOnce(study.title);
}

void RisParser::addAuthors()
{
    collapseSpaces(m_value);
    if (m_value.contains(u';'))
        m_record.study.authors += splitAtSemicolons(m_value);
    else
        m_record.study.authors += std::move(m_value);
}

void RisParser::setDate()
{
    const auto stated = statedYear(m_value);
    if (!stated) {
        const bool blank = QStringView(m_value).count(u'/') == m_value.size();
        if (blank)
            return;
        warn(m_tagNumber, m_tag, tr("“%1” has no year of four digits.").arg(m_value));
    } else if (!m_record.study.year) {
        m_record.study.year = stated->year;
        if (stated->plain)
            return;
    } else if (stated->plain && stated->year == m_record.study.year) {
        return;
    }
    keepExtra();
}

void RisParser::setUrl()
{
    // "http://a; http://b" is two addresses, "http://a/b;c=d" one.
    qsizetype from = 0;
    const QString text = std::exchange(m_value, {});
    for (;;) {
        qsizetype cut = text.indexOf(";"_L1, from);
        while (cut >= 0
               && !QStringView(text).sliced(cut + 1).trimmed().startsWith("http"_L1, Qt::CaseInsensitive))
            cut = text.indexOf(";"_L1, cut + 1);
        m_value = QStringView(text).sliced(from, (cut < 0 ? text.size() : cut) - from).trimmed().toString();
        setOnce(m_record.study.url);
        if (cut < 0)
            return;
        from = cut + 1;
    }
}

void RisParser::setAbstract()
{
    QString& abstract = m_record.study.abstract;
    if (!abstract.isEmpty() && m_abstractTag == m_tag)
        abstract += u'\n' + m_value; // one paragraph a line
    else if (abstract != m_value)
        setOnce(abstract);
    if (m_abstractTag == 0)
        m_abstractTag = m_tag;
}

void RisParser::addIsbn()
{
    QString& isbn = m_record.study.isbn;
    m_value.replace(u'\n', "; "_L1);
    isbn = isbn.isEmpty() ? std::move(m_value) : isbn + "; "_L1 + m_value;
}

void RisParser::addKeywords()
{
    if (!m_value.contains(u';')) {
        addKeyword(std::move(m_value));
        return;
    }
    for (QString& item : splitAtSemicolons(m_value))
        addKeyword(std::move(item));
}

void RisParser::addKeyword(QString&& keyword)
{
    const qsizetype colon = keyword.indexOf(u':');
    const QString dimension = colon > 0 && colon < 64 ? dimensionOf(keyword.first(colon)) : QString();
    const QString term =
        dimension.isEmpty() ? QString() : QStringView(keyword).sliced(colon + 1).trimmed().toString();
    if (term.isEmpty())
        m_record.study.keywords += std::move(keyword);
    else
        m_record.codings.push_back({dimension, term, {}, {}});
}

void RisParser::addNote()
{
    Study& study = m_record.study;
    // The colon is looked for first because nearly every note has none.
    const qsizetype seen =
        study.verifiedAt.isEmpty() && m_value.contains(u':') ? m_value.lastIndexOf(seenAt) : -1;
    if (seen >= 0) {
        const QString address = m_value.sliced(seen + seenAt.size()).trimmed();
        if (!address.isEmpty() && !address.contains(u'\n')) {
            study.verifiedAt = address;
            m_value = m_value.first(seen).trimmed();
        }
    }
    if (!m_value.isEmpty())
        study.notes = study.notes.isEmpty() ? std::move(m_value) : study.notes + u'\n' + m_value;
}

void RisParser::addOwn()
{
    if (m_value.startsWith(ownLinePrefix))
        m_patch = QStringView(m_value).sliced(ownLinePrefix.size()).toUtf8();
    else
        keepExtra();
}

void RisParser::completeSource()
{
    QString& source = m_record.study.source;
    for (const auto tag : {"JO"_L1, "JA"_L1, "J1"_L1, "J2"_L1}) {
        if (source.isEmpty())
            source = takeExtra(m_record.study.extra, tag);
    }
    QString& title = m_record.study.title;
    if (title.isEmpty()) {
        const auto& extra = m_record.study.extra;
        const auto shortTitle = std::ranges::find(extra, "ST"_L1, &ExtraField::tag);
        if (shortTitle != extra.end())
            title = shortTitle->text;
    }
}

void RisParser::completePages()
{
    QString& pages = m_record.study.pages;
    if (m_startPage.isEmpty() && !m_endPage.isEmpty())
        m_record.study.extra.push_back({risFormat, u"EP"_s, std::move(m_endPage)});
    else if (m_endPage.isEmpty() || m_startPage.endsWith(u'-' + m_endPage))
        pages = std::move(m_startPage); // "SP  - 12-34"
    else
        pages = m_startPage + u'-' + m_endPage;
}

void RisParser::completeYear()
{
    if (m_record.study.year)
        return;
    const auto& extra = m_record.study.extra;
    const auto date = std::ranges::find(extra, "DA"_L1, &ExtraField::tag);
    if (date != extra.end()) {
        if (const auto stated = statedYear(date->text))
            m_record.study.year = stated->year;
    }
}

void absorbPart(Record& record, Record&& part)
{
    Study& into = record.study;
    if (part.study.type != "GEN"_L1)
        into.type = part.study.type; // the last type is what JabRef takes, too
    for (const auto& [tag, member] : tagOfMember) {
        QString& text = into.*member;
        QString& other = part.study.*member;
        if (text.isEmpty())
            text = std::move(other);
        else if (!other.isEmpty() && other != text)
            addExtra(into, risFormat, QLatin1StringView(tag), other);
    }
    into.keywords += part.study.keywords;
    into.extra.insert(into.extra.end(), std::make_move_iterator(part.study.extra.begin()),
                      std::make_move_iterator(part.study.extra.end()));
    record.codings.insert(record.codings.end(), std::make_move_iterator(part.codings.begin()),
                          std::make_move_iterator(part.codings.end()));
}

bool isEmptyStudy(const Study& study)
{
    Study empty;
    empty.type = study.type;
    return study == empty;
}

} // namespace lacuna
