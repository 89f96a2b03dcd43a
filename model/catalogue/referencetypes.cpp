// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/catalogue/referencetypes.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace lacuna {

namespace {

struct ReferenceTypes {
    Q_DECLARE_TR_FUNCTIONS(ReferenceTypes)
};

struct Type {
    const char* key;
    const char* label;
};

constexpr std::array types = {
    Type{"JOUR", QT_TRANSLATE_NOOP("ReferenceTypes", "Journal article")},
    Type{"RPRT", QT_TRANSLATE_NOOP("ReferenceTypes", "Report")},
    Type{"BOOK", QT_TRANSLATE_NOOP("ReferenceTypes", "Book")},
    Type{"CHAP", QT_TRANSLATE_NOOP("ReferenceTypes", "Book chapter")},
    Type{"THES", QT_TRANSLATE_NOOP("ReferenceTypes", "Thesis")},
    Type{"CONF", QT_TRANSLATE_NOOP("ReferenceTypes", "Conference proceedings")},
    Type{"CPAPER", QT_TRANSLATE_NOOP("ReferenceTypes", "Conference paper")},
    Type{"UNPB", QT_TRANSLATE_NOOP("ReferenceTypes", "Unpublished work")},
    Type{"MANSCPT", QT_TRANSLATE_NOOP("ReferenceTypes", "Manuscript")},
    Type{"INPR", QT_TRANSLATE_NOOP("ReferenceTypes", "In press")},
    Type{"GOVDOC", QT_TRANSLATE_NOOP("ReferenceTypes", "Government document")},
    Type{"STAND", QT_TRANSLATE_NOOP("ReferenceTypes", "Standard")},
    Type{"LEGAL", QT_TRANSLATE_NOOP("ReferenceTypes", "Legal rule or regulation")},
    Type{"STAT", QT_TRANSLATE_NOOP("ReferenceTypes", "Statute")},
    Type{"BILL", QT_TRANSLATE_NOOP("ReferenceTypes", "Bill")},
    Type{"CASE", QT_TRANSLATE_NOOP("ReferenceTypes", "Court case")},
    Type{"HEAR", QT_TRANSLATE_NOOP("ReferenceTypes", "Hearing")},
    Type{"ELEC", QT_TRANSLATE_NOOP("ReferenceTypes", "Web page")},
    Type{"WEB", QT_TRANSLATE_NOOP("ReferenceTypes", "Web page")},
    Type{"BLOG", QT_TRANSLATE_NOOP("ReferenceTypes", "Blog")},
    Type{"ICOMM", QT_TRANSLATE_NOOP("ReferenceTypes", "Internet communication")},
    Type{"NEWS", QT_TRANSLATE_NOOP("ReferenceTypes", "Newspaper article")},
    Type{"MGZN", QT_TRANSLATE_NOOP("ReferenceTypes", "Magazine article")},
    Type{"JFULL", QT_TRANSLATE_NOOP("ReferenceTypes", "Whole journal")},
    Type{"EJOUR", QT_TRANSLATE_NOOP("ReferenceTypes", "Electronic article")},
    Type{"EBOOK", QT_TRANSLATE_NOOP("ReferenceTypes", "Electronic book")},
    Type{"ECHAP", QT_TRANSLATE_NOOP("ReferenceTypes", "Electronic book chapter")},
    Type{"EDBOOK", QT_TRANSLATE_NOOP("ReferenceTypes", "Edited book")},
    Type{"SER", QT_TRANSLATE_NOOP("ReferenceTypes", "Serial")},
    Type{"PAMP", QT_TRANSLATE_NOOP("ReferenceTypes", "Pamphlet")},
    Type{"DATA", QT_TRANSLATE_NOOP("ReferenceTypes", "Data file")},
    Type{"DBASE", QT_TRANSLATE_NOOP("ReferenceTypes", "Online database")},
    Type{"AGGR", QT_TRANSLATE_NOOP("ReferenceTypes", "Aggregated database")},
    Type{"VIDEO", QT_TRANSLATE_NOOP("ReferenceTypes", "Video")},
    Type{"MPCT", QT_TRANSLATE_NOOP("ReferenceTypes", "Film")},
    Type{"SOUND", QT_TRANSLATE_NOOP("ReferenceTypes", "Sound recording")},
    Type{"MULTI", QT_TRANSLATE_NOOP("ReferenceTypes", "Audiovisual or online multimedia")},
    Type{"SLIDE", QT_TRANSLATE_NOOP("ReferenceTypes", "Slides")},
    Type{"PCOMM", QT_TRANSLATE_NOOP("ReferenceTypes", "Personal communication")},
    Type{"ENCYC", QT_TRANSLATE_NOOP("ReferenceTypes", "Encyclopaedia")},
    Type{"DICT", QT_TRANSLATE_NOOP("ReferenceTypes", "Dictionary")},
    Type{"MAP", QT_TRANSLATE_NOOP("ReferenceTypes", "Map")},
    Type{"GEN", QT_TRANSLATE_NOOP("ReferenceTypes", "Other")},
};

} // namespace

QStringList referenceTypes()
{
    QStringList keys;
    for (const Type& type : types)
        keys.append(QString::fromLatin1(type.key));
    return keys;
}

QString referenceTypeLabel(const QString& type)
{
    const auto found = std::ranges::find_if(types, [&](const Type& known) {
        return type.compare(QLatin1StringView(known.key), Qt::CaseInsensitive) == 0;
    });
    return found != types.end() ? ReferenceTypes::tr(found->label) : type;
}

} // namespace lacuna
