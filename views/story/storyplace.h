// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/meeting.h"
#include "model/catalogue/story.h"
#include "views/common/place.h"

#include <QtCore/QTimer>

#include <functional>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLayout;
class QMenu;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace lacuna {

class EmptyState;
class Rehearsal;
class StageLoader;
class StageWidget;
class StepForm;
class StepList;
class Workspace;

/// The Story place: steps in order, what each shows and what is said, rehearsed, presented and exported. Every change is one SaveStory. Owned by the shell; interface
/// thread; the workspace must outlive it.
class StoryPlace : public Place {
    Q_OBJECT
public:
    explicit StoryPlace(Workspace* workspace, QWidget* parent = nullptr);
    ~StoryPlace() override;

    QString name() const override;
    QString title() const override;
    QString iconName() const override;
    bool usesFilter() const override { return false; }
    QString statusText() const override;
    QList<QAction*> placeActions() const override { return m_actions; }
    bool canExport() const override;
    void exportContent() override;
    void commitPending() override;

    const Story& story() const { return m_story; }
    int step() const;
    void showStory(Id story);
    /// As the menu does: behind the selected step.
    void addStep(StepKind kind);
    /// Out of all saved views and the newest round; the first step opens it.
    void makeFromViews();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    QWidget* buildEmpty();
    QWidget* buildPage();
    QWidget* buildHead();
    QWidget* buildSteps();
    QLayout* buildStepTools();
    QWidget* buildStep();
    void buildActions();
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& keys,
                       const std::function<void()>& run);
    void fillAddMenu(QMenu* menu);
    void fillMinutesMenu(QMenu* menu);
    void exportMinutes(const Meeting& meeting);
    void takeSnapshot();
    void showStories();
    void showSteps();
    void showStep();
    void takeLoaded(int step);
    void paintNextPicture();
    void change(Story story, int current, const QString& told = {});
    void saveNow(const Story& story, const QString& told);
    void changeStep(const StoryStep& step, const QString& key);
    void moveSteps(const QList<int>& from, int before);
    void removeSteps(const QList<int>& steps);
    void duplicateSteps(const QList<int>& steps);
    void newStory();
    void renameStory();
    void duplicateStory();
    void deleteStory();
    QString freeName(const QString& wanted) const;
    void startRehearsal();
    void keepTimes(const std::vector<int>& seconds);
    void present(bool fromStep);
    StoryStep newStep(StepKind kind) const;
    QString titleOf(const StoryStep& step, bool* broken = nullptr) const;
    QString keyOf(int step) const;
    bool canEdit() const;

    Workspace* m_workspace;
    StageLoader* m_loader;
    Story m_story; ///< as shown: what was changed and is on its way included
    bool m_saveAgain = false; ///< it changed before it had an id
    int m_saving = 0; ///< edits on their way: the snapshot is older than m_story
    QList<int> m_unpainted; ///< steps whose picture is out of date
    QTimer m_painting; ///< one picture at a time, while nothing else is to do

    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_fromViews = nullptr;
    QComboBox* m_stories = nullptr;
    QToolButton* m_more = nullptr;
    QLabel* m_times = nullptr;
    QPushButton* m_present = nullptr;
    QPushButton* m_rehearse = nullptr;
    QToolButton* m_add = nullptr;
    QList<QToolButton*> m_stepTools; ///< of the steps that are selected
    StepList* m_steps = nullptr;
    QLabel* m_noSteps = nullptr;
    StageWidget* m_preview = nullptr;
    QBoxLayout* m_side = nullptr; ///< the preview and the form
    QScrollArea* m_formArea = nullptr;
    Rehearsal* m_rehearsal = nullptr;
    StepForm* m_form = nullptr;
    QList<QAction*> m_actions;
};

} // namespace lacuna
