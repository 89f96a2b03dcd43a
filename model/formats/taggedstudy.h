// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/formats/taggedreader.h"

#include <QtCore/QCoreApplication>

#include <span>

namespace lacuna {

/// What a field of a tagged record means.
struct TagRule {
    enum class Role {
        Text, ///< one text; its lines are one line
        Paragraphs, ///< one text that keeps its lines
        Authors, ///< one a line or between semicolons
        Keywords, ///< one a line or between semicolons
        Year,
        Doi,
        Isbn, ///< ISBN or ISSN; several are joined
        StartPage,
        EndPage,
        ArticleNumber, ///< the pages where there are none
        Ignored, ///< read elsewhere
    };
    QLatin1StringView tag;
    Role role = Role::Text;
    QString Study::* member = nullptr; ///< Text, Paragraphs
};

/// Makes a study of the fields of a tagged record. The first field that says something wins; what is left, and what no rule
/// names, is kept as an extra field under its tag.
class TaggedStudy {
    Q_DECLARE_TR_FUNCTIONS(lacuna::TaggedStudy)
public:
    TaggedStudy(qint64 line, QString format, std::vector<ImportIssue>& issues);

    Study& study() { return m_record.study; }
    /// Takes every field that @p rules name, and keeps the others.
    void takeAll(const TaggedRecord& tagged, std::span<const TagRule> rules);
    void takeByRule(const TaggedField& field, std::span<const TagRule> rules);
    void take(const TaggedField& field, const TagRule& rule);
    void keep(const QString& tag, const QString& text);
    void keep(const TaggedField& field) { keep(field.tag, field.joined(u'\n')); }
    void setOnce(QString Study::* member, const QString& tag, const QString& text);
    void warn(const TaggedField& field, const QString& message);
    /// Puts the pages together, and takes the year of the first extra field @p dates names if there is none.
    Record finish(std::initializer_list<QLatin1StringView> dates = {});

private:
    void takeYear(const TaggedField& field);

    Record m_record;
    QString m_format;
    std::vector<ImportIssue>& m_issues;
    QString m_startPage;
    QString m_endPage;
    QString m_articleTag;
    QString m_article;
};

} // namespace lacuna
