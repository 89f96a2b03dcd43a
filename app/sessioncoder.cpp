// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who works in a CatalogueSession, and what is typed there and not yet an edit.
#include "app/cataloguesession.h"

#include <utility>

namespace lacuna {

// --- Who works here ---------------------------------------------------------------------------------------------------------

/// As it was when the catalogue was last open here, if the coder is still there.
void CatalogueSession::restoreCoder()
{
    const QVariantList known =
        m_settings.value(Settings::Key::Coders).toMap().value(m_connections->path).toList();
    const Id coder = known.value(0).toLongLong();
    const bool there = std::ranges::contains(m_snapshot->coders, coder, &Coder::id);
    m_coder = there ? coder : 0;
    m_blind = there && known.value(1).toBool();
    Q_EMIT coderChanged();
}

void CatalogueSession::setCoder(Id coder, bool blind)
{
    if (!isOpen() || (coder == m_coder && blind == m_blind))
        return;
    const std::optional<Id> before = onlyCoder();
    m_coder = coder;
    m_blind = blind;
    QVariantMap known = m_settings.value(Settings::Key::Coders).toMap();
    known.insert(m_connections->path, QVariantList{coder, blind});
    m_settings.set(Settings::Key::Coders, known);
    Q_EMIT coderChanged();
    if (onlyCoder() != before) {
        Q_EMIT undoChanged(); // a blind coder takes back only what is the coder's own
        reload();
    }
}

std::optional<Id> CatalogueSession::onlyCoder() const
{
    return m_blind && m_coder != 0 ? std::optional(m_coder) : std::nullopt;
}

// --- What is typed ----------------------------------------------------------------------------------------------------------

void CatalogueSession::keepDraft(const Study& study)
{
    writeDraft(DraftKind::Study, draftOf(study, m_coder));
}

void CatalogueSession::dropDraft()
{
    writeDraft(DraftKind::Study, {});
}

void CatalogueSession::keepAppraisal(const Appraisal& appraisal)
{
    writeDraft(DraftKind::Appraisal, draftOf(appraisal, m_coder));
}

void CatalogueSession::dropAppraisal()
{
    writeDraft(DraftKind::Appraisal, {});
}

void CatalogueSession::keepChecklist(const Checklist& checklist)
{
    writeDraft(DraftKind::Checklist, draftOf(checklist, m_coder));
}

void CatalogueSession::dropChecklist()
{
    writeDraft(DraftKind::Checklist, {});
}

/// In the order of the edits: a draft that was dropped after an edit is gone only once the edit is there.
void CatalogueSession::writeDraft(DraftKind kind, const QJsonObject& draft)
{
    if (!isOpen() || isReadOnly())
        return;
    if (draft.isEmpty())
        m_drafts.erase(kind);
    else
        m_drafts.insert_or_assign(kind, draft);
    {
        const std::lock_guard lock(m_connections->draftLock);
        const bool waits = m_connections->draft.has_value();
        m_connections->draft = storedDrafts(m_drafts);
        if (waits)
            return;
    }
    m_jobs.queue<bool>(
        storageSlot,
        [connections = m_connections](Progress&) -> Result<bool> {
            QByteArray latest;
            {
                const std::lock_guard lock(connections->draftLock);
                latest = std::exchange(connections->draft, std::nullopt).value_or(QByteArray());
            }
            return connections->writer->saveDraft(latest).transform([] { return true; });
        },
        [](const Result<bool>&) {
            // Busy or full: the next keystroke tries again, and the edit itself says what is wrong.
        });
}

} // namespace lacuna
