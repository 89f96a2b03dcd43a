// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/builtincodebook.h"
#include "model/catalogue/practice.h"
#include "model/catalogue/study.h"

#include <QtTest/QTest>

namespace lacuna {

/// The built-in codebook with ids, and studies and practices that were made up for tests.
struct PracticeFixture {
    PracticeFixture()
    {
        const auto built = builtinCodebook();
        if (!built)
            qFatal("no codebook");
        codebook = *built;
        studies.resize(3);
        studies[0].id = 11;
        studies[0].title = QStringLiteral("A made-up study of debts");
        studies[0].authors = {QStringLiteral("Adams, Ann")};
        studies[0].year = 2019;
        studies[0].doi = QStringLiteral("10.1234/Made.Up;1");
        studies[1].id = 12;
        studies[1].title = QStringLiteral("A made-up study of ports | second edition");
        studies[1].authors = {QStringLiteral("Berg, Bo"), QStringLiteral("Cruz, Cai")};
        studies[2].id = 13;
        studies[2].title = QStringLiteral("A made-up study of cooks");
        studies[2].authors = {QStringLiteral("Dian, D."), QStringLiteral("Eko, E."),
                              QStringLiteral("Fu, F.")};
        studies[2].year = 2021;
        studies[2].accession = QStringLiteral("ACC-7");
    }
    PracticeTerm term(const QString& dimension, const QString& code) const
    {
        const Dimension* found = codebook.dimension(dimension);
        const Term* named = found ? codebook.resolve(found->id, code) : nullptr;
        if (!named)
            qFatal("no term %s", qPrintable(code));
        return {found->id, named->id};
    }
    Practice practice(Id id, PracticeKind kind, const QString& title, std::vector<PracticeTerm> terms = {},
                      std::vector<PracticeSource> sources = {}) const
    {
        Practice made;
        made.id = id;
        made.kind = kind;
        made.title = title;
        made.terms = std::move(terms);
        std::ranges::sort(made.terms);
        made.sources = std::move(sources);
        return made;
    }

    Codebook codebook;
    std::vector<Study> studies;
};

} // namespace lacuna
