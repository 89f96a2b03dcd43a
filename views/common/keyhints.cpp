// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/keyhints.h"

#include "views/common/place.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(lacuna::KeyHints)
};

constexpr const char* groupProperty = "keyGroup";
constexpr const char* hintsProperty = "keyHints"; ///< keys and text by turns

QString groupOf(const QObject* object)
{
    for (; object; object = object->parent()) {
        if (const QString group = object->property(groupProperty).toString(); !group.isEmpty())
            return group;
        if (const auto* place = qobject_cast<const Place*>(object))
            return place->title();
    }
    return Texts::tr("Everywhere");
}

QString textOf(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
}

/// An icon says nothing in a list; the tip says too much.
QString nameOf(const QAbstractButton* button)
{
    return button->accessibleName().isEmpty() ? withoutMnemonic(button->text()) : button->accessibleName();
}

class Collector {
public:
    Collector(const QWidget* window, const QStringList& places)
        : m_groups(QStringList{Texts::tr("Everywhere")} + places)
    {
        takeActions(window);
        for (const QAbstractButton* button : window->findChildren<QAbstractButton*>())
            add(button, nameOf(button), button->shortcut().toString(QKeySequence::NativeText));
        for (const QShortcut* shortcut : window->findChildren<QShortcut*>())
            add(shortcut, shortcut->whatsThis(), textOf(shortcut->keys())); // one without is another's
        for (const QWidget* widget : window->findChildren<QWidget*>()) {
            const QStringList hints = widget->property(hintsProperty).toStringList();
            for (qsizetype i = 0; i + 1 < hints.size(); i += 2)
                add(widget, hints[i + 1], hints[i]);
        }
    }

    QList<KeyEntry> sorted()
    {
        std::ranges::stable_sort(m_entries, {},
                                 [this](const KeyEntry& entry) { return m_groups.indexOf(entry.group); });
        return m_entries;
    }

private:
    void takeActions(const QWidget* window)
    {
        for (const QAction* action : window->findChildren<QAction*>())
            add(action, withoutMnemonic(action->text()), textOf(action->shortcuts()));
    }

    void add(const QObject* of, const QString& text, const QString& keys)
    {
        if (text.isEmpty() || keys.isEmpty())
            return;
        const KeyEntry entry{groupOf(of), text, keys};
        if (m_entries.contains(entry)) // the fields of one and of many studies
            return;
        if (!m_groups.contains(entry.group))
            m_groups << entry.group;
        m_entries << entry;
    }

    QStringList m_groups;
    QList<KeyEntry> m_entries;
};

} // namespace

void setKeyHints(QWidget* widget, const QString& group, const QList<KeyHint>& hints)
{
    QStringList flat;
    for (const KeyHint& hint : hints)
        flat << hint.keys << hint.text;
    widget->setProperty(groupProperty, group);
    widget->setProperty(hintsProperty, flat);
}

QList<KeyEntry> keysOf(const QWidget* window, const QStringList& places)
{
    return Collector(window, places).sorted();
}

} // namespace lacuna
