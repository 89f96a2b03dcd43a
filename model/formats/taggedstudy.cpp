// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/formats/taggedstudy.h"

#include "model/formats/referencefields.h"

#include <algorithm>

namespace lacuna {

using namespace Qt::StringLiterals;

TaggedStudy::TaggedStudy(qint64 line, QString format, std::vector<ImportIssue>& issues)
    : m_format(std::move(format))
    , m_issues(issues)
{
    m_record.line = line;
}

void TaggedStudy::warn(const TaggedField& field, const QString& message)
{
    m_issues.push_back({field.line, ImportIssue::Severity::Warning, field.tag, message});
}

void TaggedStudy::keep(const QString& tag, const QString& text)
{
    if (!text.isEmpty())
        addExtra(m_record.study, m_format, tag, text);
}

void TaggedStudy::setOnce(QString Study::* member, const QString& tag, const QString& text)
{
    QString& value = m_record.study.*member;
    if (value.isEmpty())
        value = text;
    else if (value != text)
        keep(tag, text);
}

void TaggedStudy::takeYear(const TaggedField& field)
{
    const QString text = field.joined(u' ');
    const auto stated = statedYear(text);
    if (!stated)
        warn(field, tr("“%1” has no year of four digits.").arg(text.left(80)));
    else if (!m_record.study.year)
        m_record.study.year = stated->year;
    if (!stated || !stated->plain || m_record.study.year != stated->year)
        keep(field.tag, text);
}

void TaggedStudy::take(const TaggedField& field, const TagRule& rule)
{
    Study& study = m_record.study;
    const QString text = field.joined(u' ').simplified();
    if (text.isEmpty())
        return;
    switch (rule.role) {
    case TagRule::Role::Text:
        setOnce(rule.member, field.tag, text);
        break;
    case TagRule::Role::Paragraphs:
        setOnce(rule.member, field.tag, field.joined(u'\n'));
        break;
    case TagRule::Role::Authors:
    case TagRule::Role::Keywords:
        for (const QString& line : field.lines) {
            QStringList& list = rule.role == TagRule::Role::Authors ? study.authors : study.keywords;
            for (const QString& item : splitAtSemicolons(line)) {
                if (!item.isEmpty())
                    list += item.simplified();
            }
        }
        break;
    case TagRule::Role::Year:
        takeYear(field);
        break;
    case TagRule::Role::Doi:
        setOnce(&Study::doi, field.tag, withoutDoiPrefix(text));
        break;
    case TagRule::Role::Isbn:
        if (!study.isbn.split(u"; "_s).contains(text))
            study.isbn += study.isbn.isEmpty() ? text : QString("; "_L1 + text);
        break;
    case TagRule::Role::StartPage:
    case TagRule::Role::EndPage: {
        QString& page = rule.role == TagRule::Role::StartPage ? m_startPage : m_endPage;
        if (page.isEmpty())
            page = text;
        else
            keep(field.tag, text);
        break;
    }
    case TagRule::Role::ArticleNumber:
        m_articleTag = field.tag;
        m_article = text;
        break;
    case TagRule::Role::Ignored:
        break;
    }
}

void TaggedStudy::takeAll(const TaggedRecord& tagged, std::span<const TagRule> rules)
{
    for (const TaggedField& field : tagged.fields)
        takeByRule(field, rules);
}

void TaggedStudy::takeByRule(const TaggedField& field, std::span<const TagRule> rules)
{
    const auto rule = std::ranges::find_if(
        rules, [&](const TagRule& r) { return field.tag.compare(r.tag, Qt::CaseInsensitive) == 0; });
    if (rule != rules.end())
        take(field, *rule);
    else
        keep(field);
}

Record TaggedStudy::finish(std::initializer_list<QLatin1StringView> dates)
{
    Study& study = m_record.study;
    if (!m_startPage.isEmpty()) {
        const bool range = !m_endPage.isEmpty() && m_endPage != m_startPage;
        setOnce(&Study::pages, u"pages"_s, range ? QString(m_startPage + u'-' + m_endPage) : m_startPage);
    } else if (!m_endPage.isEmpty()) {
        setOnce(&Study::pages, u"pages"_s, m_endPage);
    }
    if (!m_article.isEmpty())
        setOnce(&Study::pages, m_articleTag, m_article);
    for (const QLatin1StringView tag : dates) {
        const auto date = std::ranges::find(study.extra, tag, &ExtraField::tag);
        if (study.year || date == study.extra.end())
            continue;
        if (const auto stated = statedYear(date->text))
            study.year = stated->year;
    }
    if (study.type.isEmpty())
        study.type = u"GEN"_s;
    return std::move(m_record);
}

} // namespace lacuna
