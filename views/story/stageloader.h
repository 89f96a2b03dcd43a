// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/story/stagecontent.h"

#include <QtCore/QObject>

#include <functional>
#include <memory>
#include <vector>

namespace lacuna {

class Workspace;

/// Loads what the steps of a story show, in the background, and keeps it as long as the catalogue does not change. Interface thread; the workspace must outlive it.
class StageLoader : public QObject {
    Q_OBJECT
public:
    explicit StageLoader(Workspace* workspace, QObject* parent = nullptr);
    ~StageLoader() override;

    /// Steps that are as they were keep what was loaded.
    void setStory(const Story& story);
    /// Never null for a step there is: while it is loaded, content.loading says so.
    std::shared_ptr<const StageContent> content(int step) const;
    /// Loads the step and, behind it, the next; answered by loaded().
    void want(int step);
    /// Loads every step, one after the other.
    void wantAll();
    /// The step as another question answers it; the last request wins. Null: it could not be asked.
    void loadVariant(int step, const Question& question, const Filter& filter,
                     std::function<void(std::shared_ptr<const StageContent>)> done);

Q_SIGNALS:
    void loaded(int step);

private:
    struct Slot {
        StoryStep step;
        std::shared_ptr<const StageContent> content;
        bool fresh = false; ///< of the catalogue as it is
        bool asked = false; ///< an answer is on its way
    };
    std::shared_ptr<StageContent> begun(const StoryStep& step) const;
    void load(int step);
    void loadMap(int step, std::shared_ptr<StageContent> content);
    void loadResult(int step, std::shared_ptr<StageContent> content);
    void take(int step, const StoryStep& of, std::shared_ptr<const StageContent> content);
    void forget();
    void loadRest();

    Workspace* m_workspace;
    std::vector<Slot> m_steps;
    int m_wanted = -1;
    bool m_all = false;
    quint64 m_ticket = 0; ///< of the catalogue's state; an answer of an older one is dropped
    quint64 m_variant = 0;
};

/// Completes @p content, of a step that shows a view, from its map: the ranked gaps, the tiles, the chart. Pure but for Qt's fonts; interface thread.
void fillFromMap(StageContent& content, const Workspace& workspace);

} // namespace lacuna
