// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/practicetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::PracticeText)
};

/// "Smith, John" and an organization's name as they are cited.
QString familyName(const QString& author)
{
    return author.section(u',', 0, 0).trimmed();
}

} // namespace

QString shortCitation(const QStringList& authors, std::optional<int> year, const QString& title)
{
    QStringList families;
    for (const QString& author : authors) {
        if (const QString family = familyName(author); !family.isEmpty())
            families << family;
    }
    QString who;
    if (families.isEmpty())
        who = titleFromText(title);
    else if (families.size() == 1)
        who = families.constFirst();
    else if (families.size() == 2)
        who = Text::tr("%1 & %2").arg(families[0], families[1]);
    else
        who = Text::tr("%1 et al.").arg(families.constFirst());
    return Text::tr("%1 %2", "author, year").arg(who, year ? QString::number(*year) : Text::tr("n.d."));
}

QString shortCitation(const Study& study)
{
    return shortCitation(study.authors, study.year, study.title);
}

QString shortCitation(const StudyList& studies, Id study)
{
    const qsizetype row = studies.rowOf(study);
    if (row < 0)
        return Text::tr("a study that is not listed");
    const qint16 year = studies.years()[size_t(row)];
    return shortCitation(studies.text(row, StudyList::Column::Authors).split(u"; "_s, Qt::SkipEmptyParts),
                         year == noYear ? std::nullopt : std::optional(int(year)),
                         studies.text(row, StudyList::Column::Title));
}

QString withPage(const QString& citation, const QString& page)
{
    static const QRegularExpression one(u"^[0-9]+$"_s);
    static const QRegularExpression several(u"^[0-9]+ ?[-–,] ?[0-9]+$"_s);
    const QString shown = page.trimmed();
    if (shown.isEmpty())
        return citation;
    if (one.match(shown).hasMatch())
        return Text::tr("%1, p. %2").arg(citation, shown);
    if (several.match(shown).hasMatch())
        return Text::tr("%1, pp. %2").arg(citation, shown);
    return Text::tr("%1, %2").arg(citation, shown);
}

QStringList practiceTermLabels(const Practice& practice, const Codebook& codebook, const QString& key)
{
    const Dimension* dimension = codebook.dimension(key);
    QStringList labels;
    if (!dimension)
        return labels;
    const QList<Id> terms = practice.termsIn(dimension->id);
    for (const Term* term : codebook.termsOf(dimension->id, -1, true)) {
        if (terms.contains(term->id))
            labels << term->label;
    }
    return labels;
}

QString titleFromText(const QString& text)
{
    constexpr qsizetype longest = 80;
    const QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longest - 1);
    return QString(line.first(space > longest / 2 ? space : longest - 1).trimmed() + u'…');
}

} // namespace lacuna
