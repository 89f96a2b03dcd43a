// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/contributiontally.h"
#include "model/analysis/practicefacets.h"
#include "views/common/place.h"

class QStackedWidget;
class QVBoxLayout;

namespace lacuna {

class ContributionForm;
class ContributionsPage;
class InspectorFrame;
class PracticeFilters;
class PracticeForm;
class PracticeMatrix;
class PracticesPage;
class SegmentedSwitch;
class Workspace;

/// The Practice place: what was learned about doing research, and what participants said. Three pages, practices, their matrix and contributions, and
/// beside them the form of what is selected. It has a search and filters of its own: the shared filter counts studies.
class PracticePlace : public Place {
    Q_OBJECT
public:
    explicit PracticePlace(Workspace* workspace, QWidget* parent = nullptr);
    ~PracticePlace() override;

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    bool usesFilter() const override { return false; }
    QString statusText() const override;
    QList<QAction*> placeActions() const override;
    bool canExport() const override;
    void exportContent() override;
    void commitPending() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    enum class Page { Practices, Matrix, Contributions };
    void showPage(Page page);
    Page page() const;
    const PracticeQuery& query() const { return m_query; }
    void setQuery(const PracticeQuery& query);
    /// A new practice to be completed in the form, with what is known of it.
    void beginPractice(const Practice& practice);
    void showPractice(Id practice);
    /// A contribution in its form; a new one if its id is 0.
    void openContribution(const Contribution& contribution);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    QAction* addAction(const QString& name, const QString& text, const QString& word, const QString& icon,
                       const QKeySequence& keys, void (PracticePlace::*run)());
    QWidget* buildWork();
    void buildForms();
    void connectPractices();
    void connectContributions();
    void connectWorkspace();
    void refresh();
    void takeFacets(const PracticeFacets& facets);
    void arrangeFilters();
    void enableActions();
    void newPractice();
    void newFromClipboard();
    void deletePractice();
    /// Workspace::practicesRequested(): just these; without practices and description all of them again.
    void showOnly(const QList<Id>& practices, const QString& description);
    void filterByCell(const PracticeTerm& row, const PracticeTerm& column);
    void moveBy(int rows);
    void nextPractice();
    void previousPractice();
    void importTable();
    void exportTable();
    void deleteContribution();
    QString filterText() const;
    std::vector<Practice> listedPractices() const;

    Workspace* m_workspace;
    PracticeQuery m_query;
    PracticeFacets m_facets;
    QString m_fileName;
    QString m_scope; ///< why only some are listed
    Id m_wanted = 0; ///< just added: to be selected once it is listed
    bool m_filtersWanted = true; ///< in a wide window
    bool m_filtersOver = false; ///< in a narrow one
    QList<QAction*> m_actions; ///< of practices
    QList<QAction*> m_pageActions;
    QAction* m_new = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_import = nullptr;
    QAction* m_export = nullptr;
    QAction* m_delete = nullptr;
    InspectorFrame* m_frame = nullptr;
    QStackedWidget* m_forms = nullptr;
    PracticeForm* m_form = nullptr;
    ContributionForm* m_said = nullptr;
    SegmentedSwitch* m_switch = nullptr;
    QVBoxLayout* m_column = nullptr;
    QStackedWidget* m_pages = nullptr;
    PracticeFilters* m_filters = nullptr;
    PracticesPage* m_list = nullptr;
    PracticeMatrix* m_matrix = nullptr;
    ContributionsPage* m_contributions = nullptr;
};

} // namespace lacuna
