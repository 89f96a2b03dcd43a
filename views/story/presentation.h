// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/meeting.h"
#include "model/catalogue/question.h"
#include "views/story/stagecontent.h"
#include "views/story/stagepainter.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSizeF>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

namespace lacuna {

class StageLoader;
class VoteHost;
class Workspace;

/// A story that is being presented: which step, what is done to it, how long it takes, what is decided. It knows no window; the projected one and the presenter's
/// console show it and tell it what was pressed (presentkeys.h). Owned by the Presenter; interface thread. The workspace must outlive it.
class Presentation : public QObject {
    Q_OBJECT
public:
    /// What the mouse and the arrow keys do on the stage.
    enum class Tool { None, Pen, Cells };
    Q_ENUM(Tool)

    Presentation(Workspace* workspace, const Story& story, int step, QObject* parent = nullptr);
    ~Presentation() override;

    const Story& story() const { return m_story; }
    int step() const { return m_step; }
    int steps() const { return int(m_story.steps.size()); }
    bool isOver() const { return m_over; } ///< past the last step: a dark stage that says so
    std::shared_ptr<const StageContent> content() const; ///< of this step; never null
    std::shared_ptr<const StageContent> nextContent() const; ///< null: this is the last one
    const StageState& state() const { return m_state; }
    Theme theme() const { return m_theme; }
    Tool tool() const { return m_tool; }
    bool isMotionReduced() const;
    /// What the room's window measures: pages and rows depend on it.
    void setStage(QSizeF size);
    double ratio() const { return m_size.width() / m_size.height(); }
    int pages() const;
    QString collapsedText() const;

    void next();
    void previous();
    void goTo(int step);
    void end();

    void toggleBlank(StageState::Blank blank);
    void setTheme(Theme theme);
    void nextTheme();

    // --- what is done to the step that is shown (presentationtools.cpp)
    void setTool(Tool tool);
    void toggleReveal(); ///< row by row, or all again
    void nextStyle();
    void toggleSpotlight(); ///< of the cell the cursor is on, then its row, then none
    void setCell(int row, int column); ///< by map indices; −1: the line
    void moveCell(int rows, int columns); ///< to the next cell that is drawn
    void clearCell();
    void zoomIn(); ///< to the region of the cell
    void zoomOut();
    void addStroke(const StageStroke& stroke);
    void eraseStrokes();
    void changeThreshold(int by); ///< of “thin”
    void playYears(); ///< the cells fill, year by year; again: stops
    bool isPlaying() const { return m_playYear != 0; }
    void resetStep(); ///< as the step begins
    StageHit hitAt(QPointF point) const; ///< of a stage of the size given

    /// "Cambodia × Fishing", of the cell the cursor is on; empty: none.
    QString cellName() const;
    struct ListedStudy {
        QString title;
        QString by; ///< authors and year
    };
    /// Studies of the cell, newest first; nothing private is said of them.
    std::vector<ListedStudy> studiesOfCell() const;
    bool isListShown() const { return m_listShown; }
    void toggleList();

    // --- decisions (presentationdecisions.cpp)
    bool canDecide() const; ///< a cell is chosen, and the catalogue can be written
    /// Keeps a line in the minutes and, of a decision, what is noted of the gap: one step to undo. @p text: because …, by …, the note.
    void decide(MinuteKind kind, const QString& text);
    void note(const QString& text);
    Id meeting() const { return m_meeting.id; }
    void voteOpened();
    void voteClosed(const QString& votes);
    void resultShown(const QString& result);

    // --- votes
    VoteHost* votes() const;
    bool isVoteOpen() const;
    int ballotsBefore() const; ///< that the round of a vote has, without those that phones cast now
    void refreshVote() { updateVote(); } ///< ballots were typed in
    void toggleResult(); ///< of a vote: shows how it stands, or hides it

    // --- time
    qint64 elapsed() const; ///< ms since the beginning
    qint64 stepElapsed() const; ///< ms on this step
    int planned() const; ///< seconds of the whole story; 0: not said

Q_SIGNALS:
    void changed(); ///< content, state, tool or theme: draw again
    void stepChanged(int step);
    /// Words are needed for a decision of this kind: ask for them, then decide().
    void wordsWanted(lacuna::MinuteKind kind);
    void decided(const QString& text); ///< "Agreed gap: Cambodia × Fishing"
    void failed(const QString& text); ///< for the presenter
    void ended();

private:
    void enter(int step);
    void refresh();
    void rebuild();
    void askVariant();
    void scopeTo(Id term);
    void takeVariant(std::shared_ptr<const StageContent> content);
    void playOn();
    void updateVote();
    void computeLiveResult();
    void keepMinute(Minute minute, std::optional<GapNote> note);
    void withMeeting(std::function<void()> then);
    void keepTimeline();
    QString stepTitle() const;

    Workspace* m_workspace;
    Story m_story;
    StageLoader* m_loader;
    int m_step = 0;
    bool m_over = false;
    StageState m_state;
    Theme m_theme = Theme::Light;
    Tool m_tool = Tool::None;
    CellPlace m_cell{-1, -1};
    bool m_listShown = false;
    QSizeF m_size{1920, 1080};
    std::shared_ptr<const StageContent> m_content;
    std::shared_ptr<const StageContent> m_variant; ///< of this step, asked with another question
    Question m_question; ///< the variant's
    bool m_varied = false;
    std::unique_ptr<StagePainter> m_painter; ///< lays out what is shown: pages, rows, hits
    int m_playYear = 0;
    QTimer m_playTimer;
    QElapsedTimer m_clock;
    QElapsedTimer m_stepClock;
    Meeting m_meeting; ///< id 0: nothing to be remembered yet
    bool m_meetingAsked = false;
    std::vector<std::function<void()>> m_whenMeeting;
    QStringList m_timeline; ///< "09:02 Title" of each step shown
    quint64 m_liveTicket = 0;
};

} // namespace lacuna
