// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/studytablemodel.h"
#include "views/common/place.h"
#include "views/studies/codingprogressline.h"
#include "views/studies/screeningline.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace lacuna {

class AppraisalPage;
class DisagreementsPage;
class FlowPage;
class InspectorFrame;
class ScreeningVerbs;
class StudyHeader;
class StudyInspector;
class StudyRows;
class StudyTable;
class Workspace;

/// The Studies place: the catalogue as a table (StudyTable) of the rows that match or were asked for (StudyRows), and beside it what is
/// selected (StudyInspector). It joins them, keeps the selection while rows change, and carries out the verbs.
class StudiesPlace : public Place {
    Q_OBJECT
public:
    explicit StudiesPlace(Workspace* workspace, QWidget* parent = nullptr);
    ~StudiesPlace() override;

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    QString statusText() const override;
    void followStatusLink(const QString& target) override;
    void cameFrom(const QString& place, const QString& placeTitle) override;
    QList<QAction*> placeActions() const override { return m_actions; }
    bool canExport() const override;
    void exportContent() override;
    bool takePapers(const QStringList& files) override;
    void enterResults() override;
    void commitPending() override;
    void beginAgain() override { showTable(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    /// Just these, whatever the filter, until it changes or the user takes them away; without studies and description all that the filter passes
    /// again.
    void showOnly(const QList<Id>& studies, const QString& description);
    /// Instead of the studies, until the user goes back: where two coders disagree.
    void showDisagreements();
    /// The same to judge a study; @p checklist empty: the one that fits it.
    void showAppraisal(Id study, const QString& checklist);
    /// The same: how the studies came into the review, as a diagram.
    void showFlow();

private:
    void buildHeader(QWidget* work);
    void buildTable(QWidget* work);
    void buildEmpty(QWidget* work);
    void buildNoMatch(QWidget* work);
    void offerLooser();
    void buildActions();
    void buildPages(QVBoxLayout* outer);
    bool showPage(QWidget* page);
    void showTable();
    void appraiseSelected();
    void editChecklists(Id checklist);
    void moveOn();
    QAction* addPlaceAction(const QString& name, const QString& text, const QString& icon,
                            const QKeySequence& keys);
    void connectParts();
    void showRows();
    void sayIfHidden();
    void closeIfGone();
    void showCounts();
    void showSelection();
    void restoreSelection();
    void selectFirst();
    void enterPanel();
    void addStudy();
    void moveBy(int rows);
    void deleteSelected();
    void collectSelected();
    void copyReferences();
    void attachFiles();
    Id attachableStudy() const;
    void showMenu(const QPoint& at);
    void editCodebook(Id dimension);
    QList<Id> selectedStudies() const;

    Workspace* m_workspace;
    StudyTableModel* m_model;
    StudyRows* m_rows = nullptr;
    InspectorFrame* m_frame = nullptr;
    DisagreementsPage* m_disagreements = nullptr;
    AppraisalPage* m_appraisal = nullptr;
    FlowPage* m_flow = nullptr;
    QList<QWidget*> m_pages; ///< these three
    ScreeningVerbs* m_screening = nullptr;
    StudyHeader* m_header = nullptr;
    StudyTable* m_table = nullptr;
    StudyInspector* m_inspector = nullptr;
    QStackedWidget* m_tableOrEmpty = nullptr;
    QWidget* m_noMatch = nullptr;
    QWidget* m_noStudies = nullptr;
    QPushButton* m_anyWord = nullptr;
    QPushButton* m_noSearch = nullptr;
    QList<QAction*> m_actions;
    mutable CodingProgressLine m_progress;
    mutable ScreeningLine m_screened;
    QAction* m_delete = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_attach = nullptr;
    QAction* m_appraise = nullptr;
    QAction* m_collect = nullptr;
    QAction* m_add = nullptr;

    QString m_backTo;
    QList<Id> m_selected; ///< kept while the table is reset
    Id m_added = 0; ///< open since it was added, whether or not it is listed
    Id m_unplaced = 0; ///< just added; the rows do not know it yet
    Filter m_listFilter; ///< what the rows were for when last looked at
    bool m_listScoped = false;
    bool m_restoring = false;
    bool m_selectsFirst = false; ///< once the rows are those of the search that was left
};

} // namespace lacuna
