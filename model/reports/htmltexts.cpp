// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/htmldata.h"

#include "model/analysis/gapmap.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::HtmlPage)
};

void addFrame(QJsonObject& texts)
{
    texts[u"views"_s] = Text::tr("Views");
    texts[u"parts"_s] = Text::tr("Parts of this view");
    texts[u"theme"_s] = Text::tr("Colours");
    texts[u"themes"_s] = QJsonObject{{u"auto"_s, Text::tr("As the system")},
                                     {u"light"_s, Text::tr("Light")},
                                     {u"dark"_s, Text::tr("Dark")}};
    texts[u"print"_s] = Text::tr("Print");
    texts[u"close"_s] = Text::tr("Close");
    texts[u"matching"_s] = Text::tr("%1 of %2 studies match");
    texts[u"matchingFiltered"_s] = Text::tr("%1 of %2 studies match the filter of this page");
    texts[u"coverage"_s] = Text::tr("%1 of %2 cells covered (%3)");
    texts[u"uncoded"_s] = Text::tr("not coded: %1 %2, %3 %4");
}

void addMatrix(QJsonObject& texts)
{
    texts[u"tableCaption"_s] =
        Text::tr("%1. Arrow keys move, Enter opens the studies of a cell or folds a group.");
    texts[u"wholeGroup"_s] = Text::tr("Whole group");
    texts[u"all"_s] = Text::tr("All");
    texts[u"allOf"_s] = Text::tr("All of %1");
    texts[u"pair"_s] = Text::tr("%1 × %2");
    texts[u"completed"_s] = Text::tr("%1 completed");
    texts[u"ongoing"_s] = Text::tr("%1 ongoing");
    texts[u"newest"_s] = Text::tr("newest %1");
    texts[u"more"_s] = Text::tr("more than expected");
    texts[u"fewer"_s] = Text::tr("fewer than expected");
    texts[u"markDeviation"_s] = Text::tr("Mark what deviates");
    texts[u"asWhole"_s] = Text::tr("as a whole: %1");
    texts[u"areaCells"_s] = Text::tr("Its cells by %1: %2");
    texts[u"leftOut"_s] = Text::tr("left out by the filter");
    texts[u"style"_s] = Text::tr("Style");
    texts[u"styles"_s] = QJsonObject{{u"numbers"_s, Text::tr("123")},
                                     {u"heat"_s, Text::tr("Heat")},
                                     {u"bubble"_s, Text::tr("Bubbles")},
                                     {u"mosaic"_s, Text::tr("Bars")},
                                     {u"donut"_s, Text::tr("Rings")}};
    texts[u"rowOrder"_s] = Text::tr("Rows");
    texts[u"columnOrder"_s] = Text::tr("Columns");
    texts[u"orders"_s] = QJsonObject{{u"given"_s, Text::tr("as exported")},
                                     {u"codebook"_s, Text::tr("as in the codebook")},
                                     {u"most"_s, Text::tr("most studies first")},
                                     {u"fewest"_s, Text::tr("fewest studies first")},
                                     {u"name"_s, Text::tr("by name")}};
    texts[u"hideEmpty"_s] = Text::tr("Hide empty");
    texts[u"unfoldAll"_s] = Text::tr("Unfold all");
    texts[u"foldAll"_s] = Text::tr("Fold all");
    texts[u"transpose"_s] = Text::tr("Swap rows and columns");
}

void addFilters(QJsonObject& texts)
{
    texts[u"filters"_s] = Text::tr("Filters");
    texts[u"clear"_s] = Text::tr("Clear");
    texts[u"searchStudies"_s] = Text::tr("Search titles, authors, abstracts");
    texts[u"searchTerms"_s] = Text::tr("Find a term");
    texts[u"searchTermsOf"_s] = Text::tr("Find a term of %1");
    texts[u"notCoded"_s] = Text::tr("Not coded");
    texts[u"fromYear"_s] = Text::tr("From year");
    texts[u"toYear"_s] = Text::tr("To year");
    texts[u"yearsRange"_s] = Text::tr("Studies by year, %1 to %2");
    texts[u"keepUndated"_s] = Text::tr("Keep studies without a year");
    texts[u"filterIsOn"_s] =
        Text::tr("The filter of this page is on: only studies that match it are listed.");
}

void addStudies(QJsonObject& texts)
{
    texts[u"searchWithin"_s] = Text::tr("Search these studies");
    texts[u"downloadRis"_s] = Text::tr("Download RIS");
    texts[u"downloadCsv"_s] = Text::tr("Download CSV");
    texts[u"listed"_s] = Text::tr("%1 of %2 studies listed");
    texts[u"showMore"_s] = Text::tr("Show %1 more");
    texts[u"studiesFile"_s] = Text::tr("studies");
    texts[u"noStudyHere"_s] = Text::tr("No study here.");
    texts[u"studiesNotIncluded"_s] = Text::tr("The studies were left out of this page.");
    texts[u"unknownStudy"_s] = Text::tr("This study is no longer in the catalogue.");
    texts[u"untitled"_s] = Text::tr("Without a title");
    texts[u"noDate"_s] = Text::tr("no year");
    texts[u"open"_s] = Text::tr("Open the source");
    texts[u"abstractAndCodes"_s] = Text::tr("Abstract and codes");
    texts[u"codes"_s] = Text::tr("Codes");
    texts[u"keywords"_s] = Text::tr("Keywords");
    texts[u"files"_s] = Text::tr("Attached files");
    texts[u"fields"_s] = QJsonObject{
        {u"t"_s, Text::tr("Title")},   {u"a"_s, Text::tr("Authors")},   {u"year"_s, Text::tr("Year")},
        {u"s"_s, Text::tr("Source")},  {u"v"_s, Text::tr("Volume")},    {u"n"_s, Text::tr("Issue")},
        {u"g"_s, Text::tr("Pages")},   {u"p"_s, Text::tr("Publisher")}, {u"d"_s, Text::tr("DOI")},
        {u"l"_s, Text::tr("Address")}, {u"b"_s, Text::tr("Abstract")},  {u"z"_s, Text::tr("Notes")}};
}

} // namespace

QJsonObject htmlTexts()
{
    QJsonObject texts;
    addFrame(texts);
    addMatrix(texts);
    addFilters(texts);
    addStudies(texts);
    QJsonArray classes;
    for (int i = 0; i < gapClassCount; ++i)
        classes.append(gapClassLabel(GapClass(i)));
    texts[u"classes"_s] = classes;
    return texts;
}

} // namespace lacuna
