// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/reports/studybook.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace lacuna {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(lacuna::StudyBook)
};

QString lineOf(const StudySource::Entry& entry, const ReportOptions& options)
{
    QString text = referenceText(entry.study);
    if (options.confidential.testFlag(Confidential::StudyNotes) && !entry.study.notes.simplified().isEmpty())
        text += u" — "_s + Text::tr("Note: %1").arg(entry.study.notes.simplified());
    if (options.confidential.testFlag(Confidential::FileNames) && !entry.files.isEmpty())
        text += u" — "_s + Text::tr("Files: %1").arg(entry.files.join(u", "_s));
    return text;
}

} // namespace

Result<StudyBook> StudyBook::read(const StudySource& source, std::vector<Id> ids,
                                  const ReportOptions& options, Progress& progress)
{
    std::ranges::sort(ids);
    const auto [first, last] = std::ranges::unique(ids);
    ids.erase(first, last);
    StudyBook book;
    const bool files = options.confidential.testFlag(Confidential::FileNames);
    const Result<> read = source.visit(ids, files, [&](const StudySource::Entry& entry) {
        book.m_lines.insert(entry.study.id, {lineOf(entry, options), studyLink(entry.study)});
        return !progress.isCancelled();
    });
    if (!read)
        return std::unexpected(read.error());
    return book;
}

std::vector<Id> StudyBook::sorted(std::vector<Id> ids) const
{
    std::erase_if(ids, [this](Id id) { return !m_lines.contains(id); });
    std::ranges::sort(ids, [this](Id a, Id b) {
        const int order = QString::localeAwareCompare(of(a)->reference, of(b)->reference);
        return order != 0 ? order < 0 : a < b;
    });
    return ids;
}

} // namespace lacuna
