// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/catalogue/codebook.h"
#include "model/catalogue/record.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>

#include <memory>
#include <span>

namespace lacuna {

/// The member of code sets, attributes and references that holds what EPPI-Reviewer has no member for; other programs skip it.
inline constexpr QLatin1StringView eppiOwnMember("Lacuna");

/// Ids that we had to make, because a catalogue has none that EPPI-Reviewer knows, are this large (and below 2^53, so that JavaScript counts
/// them exactly); EPPI-Reviewer's own are far smaller. So ours are recognized and never kept as if they meant something.
inline constexpr qint64 firstOwnEppiId = qint64(1) << 52;

/// The code sets of an EPPI-Reviewer file as a codebook: a dimension each, attributes are its terms. One per reading, on the reader's thread.
class EppiCodeSets {
    Q_DECLARE_TR_FUNCTIONS(lacuna::EppiCodeSets)
public:
    /// Adds one element of "CodeSets", which starts at @p line.
    void add(const QJsonObject& set, qint64 line, std::vector<ImportIssue>& issues);
    /// After the last.
    std::shared_ptr<const Codebook> codebook() const;

    struct Attribute {
        QString dimension; ///< key
        QString term; ///< code
    };
    /// What a code with this AttributeId says; null if no set has it.
    const Attribute* attribute(qint64 id) const;

private:
    struct Branch;
    QString newKey(const QJsonObject& set);
    void addAttributes(const QJsonObject& set, size_t dimension, qint64 line,
                       std::vector<ImportIssue>& issues);
    void addTerm(const QJsonObject& json, size_t dimension, const Branch& branch, Id id);
    void nameTerms(size_t firstTerm, std::span<const qint64> attributes,
                   const std::vector<QJsonObject>& json);
    QString newCode(const QString& wanted, qint64 attribute);

    std::vector<Dimension> m_dimensions;
    QHash<QString, Id> m_keys; ///< of dimensions
    std::vector<Term> m_terms;
    QHash<QString, int> m_codes; ///< of the set being read, folded; how often each was wanted
    QHash<qint64, Attribute> m_attributes;
    QHash<Id, int> m_siblings;
};

/// The code sets that the dimensions in use make, for writing. @p codebook must outlive it.
class EppiCodeSetWriter {
public:
    /// @p studies decide which dimensions are written: those in use, and those whose terms they borrow.
    EppiCodeSetWriter(const Codebook& codebook, const std::vector<CodedStudy>& studies);

    /// One JSON object a code set, in codebook order.
    std::vector<QByteArray> sets() const;
    /// AttributeId of a term in a dimension, both as named codings name them; 0 if it is not written.
    qint64 attributeId(const QString& dimension, const QString& term) const;
    /// The same terms as reading them would find them.
    const QHash<qint64, EppiCodeSets::Attribute>& attributes() const { return m_attributes; }

private:
    void nameAttributes(const Dimension& dimension);
    QByteArray set(const Dimension& dimension) const;
    void appendAttribute(QByteArray& json, const Dimension& dimension, const Term& term) const;

    const Codebook& m_codebook;
    QSet<Id> m_dimensions; ///< to be written
    QSet<Id> m_usedTerms; ///< and what is above them
    QHash<std::pair<QString, QString>, qint64> m_ids;
    QHash<qint64, EppiCodeSets::Attribute> m_attributes;
};

/// A positive id that JavaScript counts exactly, the same for the same numbers; @p taken gets it.
qint64 ownEppiId(quint64 a, quint64 b, QSet<qint64>& taken);

} // namespace lacuna
