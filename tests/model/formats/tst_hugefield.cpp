// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatstest.h"

#include <cstring>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// A field of hundreds of megabytes in the middle of a file: it is told of with its line, what stands around it is read, and it is never in memory.
class TestHugeField : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void inTheMiddle_data();
    void inTheMiddle();
    void nothingButOneLine_data();
    void nothingButOneLine();
    void notEvenText();
};

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

/// Some bytes, then one byte (or a few) over and over, then some bytes; made as they are asked for.
class GeneratedDevice : public QIODevice {
public:
    GeneratedDevice(QByteArray before, const QByteArray& filling, qint64 times, QByteArray after)
        : m_before(std::move(before))
        , m_filling(filling.repeated(16 * 1024))
        , m_after(std::move(after))
        , m_filled(filling.size() * times)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_before.size() + m_filled + m_after.size(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const qint64 count = std::min(most, size() - pos());
        for (qint64 i = 0; i < count;) {
            const QByteArrayView piece = at(pos() + i, count - i);
            std::memcpy(data + i, piece.data(), size_t(piece.size()));
            i += piece.size();
        }
        return std::max<qint64>(count, 0);
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    /// What stands at @p position, at least one byte and at most @p most.
    QByteArrayView at(qint64 position, qint64 most) const
    {
        QByteArrayView part = m_before;
        if (position >= m_before.size() + m_filled) {
            position -= m_before.size() + m_filled;
            part = m_after;
        } else if (position >= m_before.size()) {
            position -= m_before.size();
            most = std::min(most, m_filled - position);
            position %= m_filling.size();
            part = m_filling;
        }
        return part.sliced(position).first(std::min<qint64>(most, part.size() - position));
    }

    QByteArray m_before;
    QByteArray m_filling;
    QByteArray m_after;
    qint64 m_filled;
};

/// The most memory this process had at once since forgetPeak(), in bytes; 0 where the system does not say so.
qint64 peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong() * 1024;
    }
    return 0;
}

bool forgetPeak()
{
    QFile forget(u"/proc/self/clear_refs"_s);
    return forget.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && forget.write("5") == 1;
}

QByteArray megabytes(qint64 bytes)
{
    return QByteArray::number(bytes / mebibyte) + " MB";
}

bool isSanitized()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true; // what is freed is kept for a while
#else
    return false;
#endif
}

} // namespace

void TestHugeField::inTheMiddle_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("line"); ///< of an issue
    QTest::addColumn<int>("records");
    const auto row = [](const char* name, const char* format, const QByteArray& before,
                        const QByteArray& after, int line, int records) {
        QTest::newRow(name) << QString::fromLatin1(format) << before << after << line << records;
    };
    row("ris", "ris", "TY  - JOUR\nTI  - A\nER  - \nTY  - JOUR\nTI  - B\nAB  - ",
        "\nPY  - 2001\nER  - \nTY  - JOUR\nTI  - C\nER  - \n", 6, 3);
    row("nbib", "nbib", "PMID- 1\nTI  - A\n\nPMID- 2\nTI  - B\nAB  - ", "\n\nPMID- 3\nTI  - C\n", 6, 3);
    row("csv", "csv", "title,abstract\nA,x\nB,", "\nC,z\n", 3, 2);
    row("csv quoted", "csv", "title,abstract\nA,x\nB,\"", "\"\r\nC,z\n", 3, 2);
    row("csv first cell", "csv", "title;abstract\nA;x\n", ";y\rC;z\n", 3, 2);
    row("bibtex", "bibtex", "@book{a, title = {A}}\n@book{b,\n title = {B}, abstract = {",
        "}}\n@book{c, title = {C}}\n", 3, 3);
    row("refer", "refer", "%0 Book\n%T A\n\n%0 Book\n%T B\n%X ", "\n\n%0 Book\n%T C\n", 6, 3);
    row("wos", "wos", "FN Clarivate\nVR 1.0\nPT J\nTI A\nER\n\nPT J\nTI B\nAB ",
        "\nER\n\nPT J\nTI C\nER\nEF\n", 9, 3);
    row("ovid", "ovid", "<1>\nTitle\n  A\n<2>\nTitle\n  B\nAbstract\n  ", "\n<3>\nTitle\n  C\n", 8, 3);
    row("json", "json", "[{\"title\":\"A\"},\n{\"title\":\"", "\"},\n{\"title\":\"C\"}]", 2, 2);
    row("csl", "csljson", "[{\"type\":\"book\",\"title\":\"A\"},\n{\"type\":\"book\",\"title\":\"",
        "\"},\n{\"type\":\"book\",\"title\":\"C\"}]", 2, 2);
    row("eppi", "eppi", "{\"References\":[{\"Title\":\"A\"},\n{\"Title\":\"", "\"},\n{\"Title\":\"C\"}]}", 2,
        2);
    row("pubmedxml", "pubmedxml",
        "<PubmedArticleSet><PubmedArticle><ArticleTitle>A</ArticleTitle></PubmedArticle>\n"
        "<PubmedArticle><ArticleTitle>",
        "</ArticleTitle></PubmedArticle>\n<PubmedArticle><ArticleTitle>C</ArticleTitle></PubmedArticle>"
        "</PubmedArticleSet>",
        2, 2);
    row("endnotexml", "endnotexml",
        "<xml><records><record><titles><title>A</title></titles></record>\n<record><titles><title>",
        "</title></titles></record>\n<record><titles><title>C</title></titles></record></records></xml>", 2,
        2);
}

void TestHugeField::inTheMiddle()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(int, line);
    QFETCH(int, records);
    const bool measures = forgetPeak() && !isSanitized();
    const qint64 memory = peak();
    GeneratedDevice device(before, "x", 250 * mebibyte, after);
    const Reading reading = readAll(*standardFormats().byId(format), device);
    QVERIFY2(reading.summary, reading.summary ? "" : qUtf8Printable(reading.summary.error().message));
    QVERIFY2(int(reading.records.size()) == records, issueText(reading.issues));
    QCOMPARE(reading.records.front().study.title, u"A"_s);
    QCOMPARE(reading.records.back().study.title, u"C"_s);
    QVERIFY2(std::ranges::contains(reading.issues, line, &ImportIssue::line), issueText(reading.issues));
    QCOMPARE(reading.summary->rejected, 3 - records);
    if (measures)
        QVERIFY2(peak() - memory < 200 * mebibyte, megabytes(peak() - memory));
}

void TestHugeField::nothingButOneLine_data()
{
    QTest::addColumn<QByteArray>("filling");
    QTest::newRow("text") << "x"_ba;
    QTest::newRow("zeros") << QByteArray(1, '\0');
    QTest::newRow("no utf-8") << "\xFF\xFE\xFD"_ba;
    QTest::newRow("carriage returns") << "\r"_ba;
    QTest::newRow("quotes") << "\""_ba;
    QTest::newRow("separators") << ","_ba;
}

/// Of a file that is nothing like a list of references every reader says so, in bounded memory.
void TestHugeField::nothingButOneLine()
{
    QFETCH(QByteArray, filling);
    const FormatRegistry registry = standardFormats();
    for (const auto& format : registry.formats()) {
        const bool measures = forgetPeak() && !isSanitized();
        const qint64 memory = peak();
        GeneratedDevice device({}, filling, 24 * mebibyte / filling.size(), {});
        const Reading reading = readAll(*format, device);
        QVERIFY2(!reading.summary || reading.records.empty(), qUtf8Printable(format->id()));
        QVERIFY(reading.summary || !reading.summary.error().message.isEmpty());
        if (measures)
            QVERIFY2(peak() - memory < 200 * mebibyte,
                     format->id().toUtf8().append(": ").append(megabytes(peak() - memory)));
    }
}

/// What is wrong in every byte of a long line is said once.
void TestHugeField::notEvenText()
{
    const bool measures = forgetPeak() && !isSanitized();
    const qint64 memory = peak();
    GeneratedDevice device("TY  - JOUR\nTI  - é\nAB  - ", "\xC3\xA9\xFF", 50 * mebibyte,
                           "\nER  - \nTY  - JOUR\nTI  - C\nER  - \n");
    const Reading reading = readAll(*standardFormats().byId(u"ris"), device);
    QVERIFY(reading.summary);
    QCOMPARE(reading.records.size(), 2u);
    QVERIFY(reading.issues.size() < 5);
    if (measures)
        QVERIFY2(peak() - memory < 200 * mebibyte, megabytes(peak() - memory));
}

QTEST_GUILESS_MAIN(TestHugeField)
#include "tst_hugefield.moc"
