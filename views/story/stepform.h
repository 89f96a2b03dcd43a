// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/round.h"
#include "model/catalogue/story.h"
#include "model/catalogue/values.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace lacuna {

/// What one step shows and says. Gives out what was typed when a field is left or two seconds after the last key. Interface thread.
class StepForm : public QWidget {
    Q_OBJECT
public:
    explicit StepForm(QWidget* parent = nullptr);

    void setChoices(const std::vector<View>& views, const std::vector<Round>& rounds);
    /// @p key says whose step it is: what is being typed stays only while it is the same.
    void setStep(StoryStep step, const QString& key);
    void setReadOnly(bool on);
    /// Gives out what is typed and not yet given out.
    void commit();

Q_SIGNALS:
    void changed(const lacuna::StoryStep& step, const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void note();
    void chooseKind();
    void chooseShown();
    void give(const StoryStep& step);
    StoryStep typed() const;
    void fill();
    void arrange();

    StoryStep m_step;
    QString m_key;
    QTimer m_soon;
    bool m_filling = false;
    bool m_dirty = false;
    QComboBox* m_kind = nullptr;
    QComboBox* m_shown = nullptr; ///< the view or the round
    QLabel* m_shownLabel = nullptr;
    QLineEdit* m_title = nullptr;
    QLabel* m_captionLabel = nullptr;
    QLineEdit* m_caption = nullptr;
    QLabel* m_textLabel = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QPlainTextEdit* m_notes = nullptr;
    QSpinBox* m_minutes = nullptr;
    QLabel* m_rehearsed = nullptr;
    std::vector<std::pair<Id, QString>> m_views;
    std::vector<std::pair<Id, QString>> m_rounds;
};

} // namespace lacuna
