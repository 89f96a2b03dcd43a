// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elsewhere.h"
#include "pptxreader.h"
#include "reportfixture.h"
#include "support/contentfixture.h"
#include "templatefixture.h"

#include "model/reports/pptxwriter.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

/// Decks in real templates, and those drawn as shapes, judged by the Open XML SDK validator and by LibreOffice. The templates are LibreOffice's own, as
/// it saves them for PowerPoint: bands, pictures behind everything, titles at odd places, no footers.
class TestTemplateElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void othersAccept();

private:
    QString save(const QByteArray& data, const QString& name) const;
    QStringList realTemplates() const;
    QTemporaryDir m_folder;
};

static QByteArray deckOf(const QByteArray& from, CellStyle style)
{
    const ContentFixture fixture(150);
    ReportView view = fixture.view(u"sector", u"method", {}, {}, u"confidence");
    MatrixDrawing drawing;
    drawing.style = style;
    view.drawing = drawing.toJson();
    ReportOptions options = reportOptions();
    options.slideTemplate = from;
    options.parts = ReportPart::Title | ReportPart::Matrix | ReportPart::GapList | ReportPart::Method;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    const auto done = PptxWriter().write(fixture.content({view}), options, buffer, progress);
    if (!done)
        qWarning("%s", qPrintable(done.error().message));
    return buffer.data();
}

QString TestTemplateElsewhere::save(const QByteArray& data, const QString& name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(data) == data.size() ? file.fileName() : QString();
}

/// LibreOffice's, beside the program.
QStringList TestTemplateElsewhere::realTemplates() const
{
    const QDir program = QFileInfo(QFileInfo(libreOffice()).canonicalFilePath()).dir();
    const QDir templates(program.filePath(u"../share/template/common/presnt"_s));
    QStringList files;
    for (const QString& name : {u"Focus.otp"_s, u"Midnightblue.otp"_s, u"Candy.otp"_s}) {
        if (templates.exists(name))
            files += templates.filePath(name);
    }
    return files;
}

void TestTemplateElsewhere::othersAccept()
{
    if (libreOffice().isEmpty() || ooxmlValidator().isEmpty())
        QSKIP("LibreOffice or the Open XML SDK validator is not installed: packaging/test provides both");
    const QStringList otp = realTemplates();
    QVERIFY2(otp.size() >= 3, "LibreOffice's templates are not where they should be");
    QVERIFY(convertedByLibreOffice(otp, u"potx"_s, m_folder.path()));
    std::vector<std::pair<QString, QByteArray>> decks;
    for (const QString& file : otp) {
        QFile potx(m_folder.filePath(QFileInfo(file).baseName() + u".potx"_s));
        QVERIFY(potx.open(QIODevice::ReadOnly));
        decks.emplace_back(QFileInfo(file).baseName(), deckOf(potx.readAll(), CellStyle::Heat));
    }
    decks.emplace_back(u"hostile"_s, deckOf(TemplateFixture().pack(), CellStyle::Heat));
    decks.emplace_back(u"bubble"_s, deckOf({}, CellStyle::Bubble));
    decks.emplace_back(u"mosaic"_s, deckOf({}, CellStyle::Mosaic));
    decks.emplace_back(u"donut"_s, deckOf(TemplateFixture().pack(), CellStyle::Donut));
    QStringList files;
    for (const auto& [name, deck] : decks) {
        QVERIFY2(!deck.isEmpty(), qPrintable(name));
        files += save(deck, name + u".pptx"_s);
        const QByteArray report = validatorsReport(files.back());
        QVERIFY2(report.isEmpty(), qPrintable(name + u": "_s + QString::fromUtf8(report)));
    }
    QVERIFY(convertedByLibreOffice(files, u"pdf"_s, m_folder.path()));
    for (const auto& [name, deck] : decks)
        QCOMPARE(pagesIn(pdfReport(m_folder.filePath(name + u".pdf"_s))), int(readSlides(deck).size()));
}

QTEST_MAIN(TestTemplateElsewhere)
#include "tst_templateelsewhere.moc"
