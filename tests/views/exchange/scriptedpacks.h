// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/theme.h"
#include "views/exchange/conflictmodel.h"
#include "views/exchange/packkeeper.h"

#include <QtCore/QDir>
#include <QtCore/QTimeZone>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QWidget>

namespace lacuna {

/// Packs from a script instead of files; records what it was asked. Answers come through the event loop, as the application's do.
class ScriptedPacks : public QObject, public PackKeeper {
public:
    // Answers.
    PackContents contents;
    Result<WrittenPack> written = cancelled();
    QString fileToMake;
    QString passphrase; ///< of the pack; empty: none
    Result<OpenedPack> opened = OpenedPack();
    MergePlan merge; ///< what planMerge() answers, but for what the choices settle
    Result<MergeOutcome> outcome = MergeOutcome();
    int duplicates = 0;
    QString catalogueToMake;
    bool keepsWaiting = false; ///< mergePack() and makePack() wait for finish()

    // What was asked.
    std::vector<PackOptions> counted;
    std::vector<PackOptions> made;
    QString madeWith; ///< passphrase
    std::vector<MergeChoices> planned;
    std::vector<MergeChoices> merged;
    QStringList cataloguesMade;
    int closes = 0;
    int cancels = 0;
    std::function<void()> finish;

    void countPack(const PackOptions& options, std::function<void(const Result<PackContents>&)> done) override
    {
        counted.push_back(options);
        later([this, done = std::move(done), number = counted.size()] {
            if (number == counted.size())
                done(contents);
        });
    }
    void choosePackToMake(const QString&, std::function<void(const QString&)> done) override
    {
        done(fileToMake);
    }
    void makePack(const PackOptions& options, const QString&, const QString& with,
                  std::function<void(const Result<WrittenPack>&)> done) override
    {
        made.push_back(options);
        madeWith = with;
        answer([this, done = std::move(done)] { done(written); });
    }
    void choosePackToMerge(std::function<void(const QString&)> done) override { done({}); }
    bool needsPassphrase(const QString&) const override { return !passphrase.isEmpty(); }
    void openPack(const QString& file, const QString& with,
                  std::function<void(const Result<OpenedPack>&)> done) override
    {
        later([this, file, with, done = std::move(done)] {
            if (with != passphrase)
                done(fail(ErrorKind::BadInput, QStringLiteral("This is not the passphrase."),
                          QStringLiteral("passphrase")));
            else
                done(opened);
        });
    }
    void closePack() override { ++closes; }
    void planMerge(const MergeChoices& choices, std::function<void(const Result<MergePlan>&)> done) override
    {
        planned.push_back(choices);
        later([this, choices, done = std::move(done), number = planned.size()] {
            if (number != planned.size())
                return;
            MergePlan answer = merge;
            const int total = int(merge.conflicts.size());
            answer.summary.settled = choices.rule == MergeRule::None ? int(choices.sides.size()) : total;
            answer.summary.unsettled = total - answer.summary.settled;
            done(answer);
        });
    }
    void mergePack(const MergeChoices& choices,
                   std::function<void(const Result<MergeOutcome>&)> done) override
    {
        merged.push_back(choices);
        answer([this, done = std::move(done)] { done(outcome); });
    }
    void countPossibleDuplicates(const std::vector<Id>&,
                                 std::function<void(const Result<int>&)> done) override
    {
        later([this, done = std::move(done)] { done(duplicates); });
    }
    void chooseCatalogueToMake(std::function<void(const QString&)> done) override { done(catalogueToMake); }
    void makeCatalogueOfPack(const QString& file, std::function<void(const Result<>&)> done) override
    {
        cataloguesMade += file;
        later([done = std::move(done)] { done({}); });
    }
    std::shared_ptr<const Progress> packProgress() const override { return {}; }
    void cancelPackJob() override { ++cancels; }

private:
    void later(std::function<void()> answer) { QTimer::singleShot(0, this, std::move(answer)); }
    void answer(std::function<void()> answer)
    {
        if (keepsWaiting)
            finish = std::move(answer);
        else
            later(std::move(answer));
    }
};

inline QDateTime at(int day, int hour)
{
    return QDateTime({2026, 11, day}, {hour, 14}, QTimeZone::UTC);
}

/// A field that both changed, number @p number.
inline MergeConflict fieldConflict(int number, const QString& subject, const QString& part,
                                   const QString& mine, const QString& theirs,
                                   const std::optional<QString>& base)
{
    return {.kind = MergeConflict::Kind::Field,
            .place = {"study", QByteArray::number(number), "title"},
            .subject = subject,
            .among = QStringLiteral("Studies"),
            .part = part,
            .mine = mine,
            .theirs = theirs,
            .base = base,
            .mineAt = at(12, 9),
            .theirsAt = at(14, 16)};
}

inline MergeConflict deletion(int number, MergeConflict::Kind kind, const QString& subject)
{
    const bool here = kind == MergeConflict::Kind::DeletedHere;
    return {.kind = kind,
            .place = {"study", QByteArray::number(number), ""},
            .subject = subject,
            .among = QStringLiteral("Studies"),
            .part = QStringLiteral("The whole entry"),
            .mine = here ? QStringLiteral("deleted") : QStringLiteral("changed"),
            .theirs = here ? QStringLiteral("changed") : QStringLiteral("deleted"),
            .base = {},
            .mineAt = at(12, 9),
            .theirsAt = at(14, 16)};
}

/// A few of every kind, with long texts, scripts that run from right to left, and nothing known of before.
inline std::vector<MergeConflict> someConflicts()
{
    const QString base = QStringLiteral("Based on interviews in three provinces, the study asks how fees "
                                        "that are paid before departure become debts, "
                                        "who holds them, and what it takes to leave. It finds that the debt "
                                        "outlasts the contract for half of those asked.");
    QString mine = base;
    mine.replace(QStringLiteral("three provinces"), QStringLiteral("four provinces and the capital"));
    QString theirs = base;
    theirs.replace(QStringLiteral("half of those asked"),
                   QStringLiteral("more than two thirds of the 214 workers asked"));
    theirs.remove(QStringLiteral(", who holds them,"));
    return {
        fieldConflict(1, QStringLiteral("Debt before departure: recruitment fees in three provinces"),
                      QStringLiteral("Abstract"), mine, theirs, base),
        fieldConflict(2, QStringLiteral("Sea slaves"), QStringLiteral("Year"), QStringLiteral("2015"),
                      QStringLiteral("2016"), QStringLiteral("2014")),
        fieldConflict(3, QStringLiteral("العمل القسري في قطاع البناء"), QStringLiteral("Title"),
                      QStringLiteral("العمل القسري في قطاع البناء والتشييد"),
                      QStringLiteral("العمل القسري في قطاع البناء (طبعة ثانية)"),
                      QStringLiteral("العمل القسري في قطاع البناء")),
        deletion(4, MergeConflict::Kind::DeletedHere,
                 QStringLiteral("Hidden chains: rights abuses in the seafood industry")),
        deletion(5, MergeConflict::Kind::DeletedThere, QStringLiteral("Garments & wages, a review <draft>")),
        fieldConflict(6, QStringLiteral("Domestic workers in the Gulf"), QStringLiteral("Notes"),
                      QStringLiteral("Ask the author for the questionnaire."),
                      QStringLiteral("Ask the author for the data."), std::nullopt),
        fieldConflict(7, QString(), QStringLiteral("DOI"), QStringLiteral("10.1000/182"), QString(),
                      QString()),
    };
}

/// Keeps a picture of @p widget in the folder LACUNA_SHOTS names.
inline void keepPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("LACUNA_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(50);
    widget.grab().save(folder + QChar(u'/') + name + QStringLiteral(".png"));
}

} // namespace lacuna
