// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/analysis/cellssummary.h"
#include "model/analysis/gaplisting.h"
#include "model/catalogue/edits.h"
#include "model/painting/matrixlayout.h"
#include "model/support/error.h"
#include "views/common/place.h"
#include "views/gaps/cellfilter.h"

#include <functional>
#include <memory>

class QFrame;
class QLabel;
class QPushButton;
class QHBoxLayout;
class QMenu;
class QStackedWidget;

namespace lacuna {

class AsOfBar;
class GapInspector;
class GapPane;
class GapsHeader;
class GapsPage;
class InspectorFrame;
class MatrixActions;
class MatrixLegend;
class MatrixView;
class MethodPage;
class EmptyState;
class QuestionBar;
class SavedViewsButton;
class SegmentedSwitch;
class Workspace;

/// The Gaps place: a question, its gap matrix, and what is behind a selected cell. Owned by the shell; interface thread. The workspace must
/// outlive it.
class GapsPlace : public Place {
    Q_OBJECT
public:
    explicit GapsPlace(Workspace* workspace, QWidget* parent = nullptr);
    ~GapsPlace() override;

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    QString statusText() const override;
    QList<QAction*> placeActions() const override;
    bool canExport() const override;
    void exportContent() override;
    void commitPending() override;

    std::shared_ptr<const GapMap> map() const { return m_map; }
    const Question& question() const { return m_question; }
    void setQuestion(const Question& question);
    /// The question as it was answered at the end of @p year; 0: now.
    void setAsOf(int year);
    MatrixDrawing drawing() const;
    void setDrawing(const MatrixDrawing& drawing);
    /// "matrix", or the name of a page; an unknown one is the matrix.
    void showPage(const QString& name);
    QString pageName() const;
    /// How everything is computed, with the thresholds of the question; stays open beside the work.
    void showMethod();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildWork();
    QWidget* buildHeader();
    void buildStyles();
    EmptyState* buildEmpty();
    EmptyState* buildBlank();
    void showEmptyStates();
    QWidget* buildPages();
    void connectPages();
    GapsPage* page() const; ///< the one shown; null: the matrix
    void refreshPage();
    QJsonObject wholeDrawing() const;
    void applyDrawing(const QJsonObject& json);
    void connectWorkspace();
    void connectView();
    void connectInspector();
    QWidget* buildListButton();
    void connectList();
    bool isListShown() const;
    void showList(bool show);
    void refreshList();
    void refreshNotes();
    QString noteText(int row, int column) const;
    void chooseCell(int row, int column);
    void openCell(int row, int column);
    void askNotApplicable(int row, int column);
    void askFillers(int row, int column);
    void saveNote(const GapNote& note);
    void takeSnapshot();
    void requestMap();
    void dropBurdenThatDoesNotFit();
    void takeMap(const Result<std::shared_ptr<const GapMap>>& result);
    void showContent();
    QString nobodyCoded() const;
    void showYears();
    void arrangeCard();
    void keepClearOf(int cover);
    void showSelected(int row, int column);
    void showInInspector(int row, int column);
    void openStudies(int row, int column);
    void openSelectedStudies();
    void requestCounted(const QList<Id>& ids, const QString& description);
    void fillFilterMenu(QMenu* menu, const MatrixHit& hit);
    void addRoundAction(QMenu* menu, int row, int column); ///< gapsplaceround.cpp
    void proposeGaps(const std::vector<CellPlace>& cells);
    void addFilterActions(QMenu* menu, const QList<HeaderTerm>& headers);
    void addDrillActions(QMenu* menu, bool rowAxis, int index);
    void addSortActions(QMenu* menu, bool rowAxis, int index);
    void drill(bool rowAxis, Id term);
    void drillBack(bool rowAxis);
    void openCellMenu(const MatrixHit& hit, const QPoint& position);
    void selectTerms(Id rowDimension, Id rowTerm, Id columnDimension, Id columnTerm);
    void declare(int row, int column, const QString& reason);
    void takeBack(const NotApplicable& declaration);
    void applyEdit(Edit edit);
    void pickView(Id view);
    View shownView() const;
    void saveView(Id view, const QString& name);
    void connectViews();
    void changeView(Id view, const std::function<void(View&)>& change);
    void duplicateView(Id view);
    void moveView(Id view, int step);
    void addToStory(Id id);
    void applyViewEdit(Edit edit, bool use);
    void showCaption();
    void fillMethod();
    void refreshViews();
    bool differsFrom(const View& view) const;
    QString heading() const;

    Workspace* m_workspace;
    std::shared_ptr<const GapMap> m_map;
    Question m_question;
    QString m_fileName; ///< of the catalogue the question belongs to
    QString m_problem; ///< why there is no map
    bool m_withUncoded = false;
    int m_cover = 0; ///< width of the work that the inspector lies over
    struct {
        Id rowTerm = 0;
        Id columnTerm = 0;
    } m_wantedCell; ///< to select once the map that has it arrives

    QStackedWidget* m_stack = nullptr;
    GapsHeader* m_header = nullptr;
    SavedViewsButton* m_views = nullptr;
    QLabel* m_caption = nullptr; ///< of the view in use
    SegmentedSwitch* m_styles = nullptr;
    QuestionBar* m_bar = nullptr;
    QHBoxLayout* m_topRow = nullptr;
    QWidget* m_asOfHolder = nullptr;
    QHBoxLayout* m_barRow = nullptr;
    QList<GapsPage*> m_pages;
    SegmentedSwitch* m_pageSwitch = nullptr;
    QStackedWidget* m_content = nullptr; ///< the matrix card, then the pages
    QFrame* m_card = nullptr;
    MatrixView* m_matrix = nullptr;
    MatrixLegend* m_legend = nullptr;
    QHBoxLayout* m_legendRow = nullptr;
    AsOfBar* m_asOf = nullptr;
    MatrixActions* m_actions = nullptr;
    QList<QAction*> m_pageActions; ///< one a page
    GapPane* m_pane = nullptr;
    GapInspector* m_inspector = nullptr; ///< a face of the pane
    QAction* m_listAction = nullptr;
    MapNotes m_notes; ///< on what the map shows
    bool m_choosing = false; ///< the selection follows the list
    InspectorFrame* m_frame = nullptr;
    MethodPage* m_method = nullptr; ///< made when it is first wanted
    EmptyState* m_empty = nullptr; ///< instead of the whole place
    EmptyState* m_blank = nullptr; ///< instead of the matrix
    QPushButton* m_import = nullptr;
    QPushButton* m_code = nullptr;
};

} // namespace lacuna
