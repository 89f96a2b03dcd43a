// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/gapnote.h"

#include <QtWidgets/QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace lacuna {

class ConfidentialBox;

/// What the team says of one gap: note, status, who fills it until when, contact. Typed in place and saved on leaving a field. What is being typed
/// survives a new state of the catalogue: of the same gap only the fields that were not touched take what is stored. Interface thread.
class GapNoteForm : public QWidget {
    Q_OBJECT
public:
    /// @p name begins the object names of its fields: "cell" makes "cellNoteText".
    explicit GapNoteForm(const QString& name, QWidget* parent = nullptr);

    /// @p note: as stored, or an empty one that names the gap. Another gap first saves what was typed about this one.
    void setNote(const GapNote& note, bool readOnly);
    /// Whether "not applicable" is offered: of an empty cell.
    void setCanBeNotApplicable(bool can);
    /// Saves what is typed and not saved yet.
    void commit();
    /// An edit failed: what is in the fields is not stored, and the next commit() tries again.
    void forgetSent();

    /// "2027", "2027-06" and "2027-06-30": the last day meant; none if empty or no date.
    static std::optional<QDate> dateOf(const QString& text);

Q_SIGNALS:
    void saveWanted(const lacuna::GapNote& note);
    void notApplicableWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFields(const QString& name);
    QLineEdit* addLine(const QString& name, const QString& label, const QString& placeholder, int row,
                       int column);
    GapNote typed() const;
    static void setLine(QLineEdit* line, const QString& text);
    void fill(const GapNote& note, const GapNote& base);
    void showState();
    void chooseStatus(int index);
    bool isDateWrong() const;

    GapNote m_stored;
    std::optional<GapNote> m_sent;
    QComboBox* m_status = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLineEdit* m_filledBy = nullptr;
    QLabel* m_wrongDate = nullptr;
    QLineEdit* m_until = nullptr;
    QLineEdit* m_contact = nullptr;
    ConfidentialBox* m_mark = nullptr;
    QList<QWidget*> m_whenFilled; ///< what is said of whom it is filled by
    bool m_readOnly = false;
    bool m_canBeNotApplicable = false;
};

} // namespace lacuna
