// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/appraisal.h"
#include "support/importfixture.h"
#include "support/testworkspace.h"
#include "views/common/place.h"
#include "views/common/shell.h"
#include "views/common/theme.h"
#include "views/gaps/gapsplace.h"
#include "views/gaps/matrixview.h"
#include "views/home/homeplace.h"
#include "views/studies/checklisteditor.h"
#include "views/studies/codebookeditor.h"
#include "views/studies/studiesplace.h"
#include <QtCore/QDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QTreeWidget>

// What tst_looks has in its pictures: catalogues at work.

using namespace lacuna;
using namespace Qt::StringLiterals;

/// The first button that is narrower than its text; empty if there is none.
inline QString cutText(const QWidget& widget)
{
    for (const QAbstractButton* button : widget.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
            continue; // its text is its name only
        const int needed = button->fontMetrics().horizontalAdvance(button->text().remove(u'&'));
        if (needed > button->width())
            return button->objectName() + u": "_s + button->text();
    }
    return {};
}

inline void declareNoCoast(TestWorkspace& workspace)
{
    for (const QString& code : {u"MN"_s, u"LA"_s, u"NP"_s}) {
        NotApplicable pair;
        pair.dimensionA = workspace.dimension(u"country"_s);
        pair.termA = workspace.term(u"country"_s, code);
        pair.dimensionB = workspace.dimension(u"sector"_s);
        pair.termB = workspace.term(u"sector"_s, u"FSH-SEA"_s);
        pair.reason = u"No coast"_s;
        workspace.apply(SetNotApplicable{pair, true});
    }
    QTest::qWait(50);
}

/// Made-up records that other databases would have of some of the sample's studies.
inline void addDuplicates(TestWorkspace& workspace)
{
    const auto studies = workspace.studies();
    int made = 0;
    for (const auto& [id, coded] : studies) {
        if (coded.study.authors.empty() || ++made > 12)
            continue;
        CodedStudy copy = coded;
        copy.study.id = 0;
        copy.study.doi.clear();
        copy.study.url.clear();
        copy.study.abstract =
            u"Based on interviews in three provinces, the study asks how fees that are paid "
            "before departure become debts, who holds them, and what it takes to leave. It "
            "finds that the debt outlasts the contract for more than half of those asked."_s;
        copy.study.title += made % 2 == 0 ? u"."_s : QString();
        for (QString& author : copy.study.authors)
            author = author.section(u',', 0, 0) + u", "_s + author.section(u", "_s, 1).left(1) + u'.';
        copy.study.keywords = {u"recruitment fees"_s, u"debt bondage"_s, u"migration"_s};
        copy.study.accession = u"WOS:%1"_s.arg(made);
        workspace.store().apply(AddStudy{copy});
        if (made == 3) {
            copy.study.accession = u"2-s2.0-85"_s;
            copy.study.abstract.clear();
            workspace.store().apply(AddStudy{copy});
        }
    }
    workspace.publish();
}

/// Ana and Bo code the first dozen studies by country, and see every third differently.
inline void codeAsATeam(TestWorkspace& workspace)
{
    QList<Id> coders;
    for (const QString& name : {u"Ana"_s, u"Bo"_s}) {
        Coder coder;
        coder.name = name;
        coders << workspace.store().apply(SaveCoder{coder})->id;
    }
    const std::span<const Id> studies = workspace.snapshot()->studies->ids();
    for (int i = 0; i < 12; ++i) {
        for (const Id coder : coders) {
            SetCodings edit;
            edit.study = studies[size_t(i)];
            edit.dimension = workspace.dimension(u"country"_s);
            edit.coder = coder;
            Coding coding;
            coding.term = workspace.term(u"country"_s, coder == coders[0] && i % 3 == 0 ? u"KH"_s : u"TH"_s);
            coding.quote = u"interviews in the ports"_s;
            edit.codings = {coding};
            QVERIFY(workspace.store().apply(edit));
        }
    }
    SetCodings agreed;
    agreed.study = studies[3];
    agreed.dimension = workspace.dimension(u"country"_s);
    agreed.reconciles = true;
    agreed.codings.emplace_back().term = workspace.term(u"country"_s, u"TH"_s);
    QVERIFY(workspace.store().apply(agreed));
    workspace.publish();
    workspace.setCoder(coders[0], false);
}

/// A checklist of the team's own, and a study appraised with AMSTAR 2 and, as far as it goes, with that; the study.
inline Id addAppraisals(TestWorkspace& workspace)
{
    ChecklistForm form = newChecklistForm();
    for (const QString& question :
         {u"Is it said how the people who were asked were found?"_s,
          u"Do the numbers in the tables add up?"_s,
          u"Is it told how the safety of those who took part was looked after?"_s}) {
        form.items.push_back(newChecklistItem(form));
        form.items.back().text = question;
        form.items.back().help = u"It is stated in the report itself or in a document that it names."_s;
        form.items.back().critical = true;
    }
    form.items.erase(form.items.begin(), form.items.begin() + 3);
    form.items.back().notApplicable = true;
    const auto saved = workspace.store().apply(SaveChecklist{{0, u"Field surveys"_s, checklistItems(form)}});
    Q_ASSERT(saved);
    const Id study = workspace.snapshot()->studies->ids()[3];
    Appraisal appraisal;
    appraisal.study = study;
    appraisal.checklist = QString::number(saved->id);
    appraisal.answers = {{form.items[0].key, u"yes"_s}};
    workspace.store().apply(SaveAppraisal{appraisal}).value();
    appraisal.checklist = amstar2Id;
    appraisal.answers = {};
    for (int item = 1; item <= 16; ++item)
        appraisal.answers.insert(QString::number(item), item == 3 || item == 7 ? u"no"_s : u"yes"_s);
    appraisal.rating = u"LOW"_s;
    workspace.store().apply(SaveAppraisal{appraisal}).value();
    workspace.publish();
    return study;
}

/// Most studies have an answer, every kind of it; two numbers are typed.
inline void screenSome(TestWorkspace& workspace)
{
    QVERIFY(workspace.store().apply(ImportCodebook{screeningCodebook()}));
    workspace.publish();
    const Codebook& codebook = workspace.codebook();
    const auto reasons = screeningReasons(codebook);
    const std::span<const Id> studies = workspace.snapshot()->studies->ids();
    QHash<Id, QList<Id>> byTerm;
    for (size_t i = 0; i < studies.size(); ++i) {
        const Id study = studies[i];
        if (i % 10 < 4)
            byTerm[screeningTerm(codebook, ScreeningState::Included)->id] << study;
        else if (i % 10 < 6)
            byTerm[screeningTerm(codebook, ScreeningState::ExcludedOnTitle)->id] << study;
        else if (i % 10 < 8)
            byTerm[reasons[i / 10 % reasons.size()]->id] << study;
        else if (i % 30 == 8)
            byTerm[screeningTerm(codebook, ScreeningState::NotRetrieved)->id] << study;
        else if (i % 30 == 18)
            byTerm[screeningTerm(codebook, ScreeningState::Sought)->id] << study;
    }
    const Id dimension = screeningDimension(codebook)->id;
    for (auto it = byTerm.begin(); it != byTerm.end(); ++it)
        QVERIFY(workspace.store().apply(CodeStudies{it.value(), dimension, it.key(), true, 0}));
    Protocol protocol = workspace.snapshot()->protocol;
    protocol.flow = withTyped(withTyped({}, FlowItem::Registers, 48), FlowItem::Duplicates, 46);
    QVERIFY(workspace.store().apply(SetProtocol{protocol}));
    workspace.publish();
}

/// Three collections, two searches, and a study that was changed.
inline void putTogether(TestWorkspace& workspace)
{
    const auto ids = workspace.snapshot()->studies->ids();
    int number = 0;
    for (const QString& name :
         {u"Cited in the forum’s report"_s, u"To be read by a second coder"_s, u"Fees & debts"_s}) {
        SaveCollection made;
        made.collection.name = name;
        made.collection.position = number;
        for (size_t i = 0; i < 40U >> number; ++i)
            made.studies << ids[i];
        ++number;
        QVERIFY(workspace.store().apply(made));
    }
    SaveSearch saved;
    saved.search.name = u"Qualitative, since 2015"_s;
    saved.search.filter.yearFrom = 2015;
    QVERIFY(workspace.store().apply(saved));
    saved.search.name = u"Debt bondage"_s;
    saved.search.filter.search = u"debt"_s;
    saved.search.position = 1;
    QVERIFY(workspace.store().apply(saved));
    CodedStudy changed = workspace.study(ids[0]);
    changed.study.doi = u"10.1000/182"_s;
    changed.study.title += u" (second edition)"_s;
    QVERIFY(workspace.store().apply(UpdateStudy{changed, true}));
    workspace.publish();
}
