// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elsewhere.h"
#include "reportfixture.h"
#include "support/contentfixture.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace lacuna;
using namespace lacuna::test;
using namespace Qt::StringLiterals;

/// Other programs judge workbooks and documents: Microsoft's Open XML SDK validator, LibreOffice.
class TestOfficeElsewhere : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void validatorAccepts_data();
    void validatorAccepts();
    void libreOfficeOpens_data();
    void libreOfficeOpens();

private:
    QString save(const QByteArray& data, const QString& name) const;
    QTemporaryDir m_folder;
};

static QByteArray fileOf(const QString& kind, const ReportContent& content,
                         ReportOptions options = reportOptions())
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    Progress progress;
    return reportFor(kind)->write(content, options, buffer, progress) ? buffer.data() : QByteArray();
}

static std::shared_ptr<GapMap> hostileMap()
{
    auto map = reportMap({.rowGroups = 3, .rowsEach = 2, .columnGroups = 3, .columnsEach = 2});
    map->rows[0].label = u"<script>&\u0001\a"_s + QChar(0xD800);
    map->rows[1].label = QString(300, u'W');
    map->rows[2].label = u"بنگلہ دیش 👩‍🏭"_s;
    map->rows[3].label = u"ประเทศไทยและเพื่อนบ้าน"_s;
    map->rows[4].label = u"_x0041_ =1+1"_s;
    map->columns[0].label = u"</w:t><evil/>"_s;
    map->columns[1].label = u"ᠮᠣᠩᠭᠣᠯ"_s;
    map->columns[2].label = u"農業、林業"_s;
    map->provenance = {};
    return map;
}

static ReportContent mapContent(const std::shared_ptr<GapMap>& map)
{
    ReportContent content;
    ReportView view;
    view.map = map;
    view.title = u"'Title' [with] *everything* / \\ ?"_s;
    view.drawing = MatrixDrawing().toJson();
    content.views.push_back(view);
    return content;
}

static std::vector<std::pair<QByteArray, QByteArray>> filesOf(const QString& kind)
{
    static const ContentFixture fixture(150);
    static const ContentFixture none(0);
    std::vector<std::pair<QByteArray, QByteArray>> all;
    all.emplace_back("one view", fileOf(kind, fixture.content({fixture.view(u"sector", u"evidence-type")})));
    ReportContent story = fixture.content({fixture.view(u"sector", u"method", u"First"_s, {}, u"confidence"),
                                           fixture.view(u"evidence-type", u"sector")});
    story.title = u"A story"_s;
    ReportOptions options = reportOptions();
    options.confidential = {Confidential::StudyNotes, Confidential::FileNames, Confidential::GapNotes};
    options.paper = Paper::Letter;
    options.theme = Theme::Dark;
    all.emplace_back("story", fileOf(kind, story, options));
    all.emplace_back("hostile labels", fileOf(kind, mapContent(hostileMap())));
    all.emplace_back(
        "60 × 40",
        fileOf(kind,
               mapContent(reportMap({.rowGroups = 6, .rowsEach = 9, .columnGroups = 5, .columnsEach = 7}))));
    all.emplace_back("empty catalogue", fileOf(kind, none.content({none.view(u"sector", u"evidence-type")})));
    return all;
}

QString TestOfficeElsewhere::save(const QByteArray& data, const QString& name) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
        return {};
    return file.fileName();
}

void TestOfficeElsewhere::validatorAccepts_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QByteArray>("file");
    for (const QString& kind : {u"xlsx"_s, u"docx"_s}) {
        for (const auto& [name, file] : filesOf(kind))
            QTest::addRow("%s, %s", qPrintable(kind), name.constData()) << kind << file;
    }
}

void TestOfficeElsewhere::validatorAccepts()
{
    QFETCH(QString, kind);
    QFETCH(QByteArray, file);
    QVERIFY(!file.isEmpty());
    if (ooxmlValidator().isEmpty())
        QSKIP("LACUNA_OOXML_VALIDATOR is not set and ooxml-validator is not installed: packaging/test "
              "provides it");
    const QString path = save(file, u"file."_s + kind);
    QVERIFY(!path.isEmpty());
    const QByteArray report = validatorsReport(path);
    QVERIFY2(report.isEmpty(), report.constData());
}

void TestOfficeElsewhere::libreOfficeOpens_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : {u"xlsx"_s, u"ods"_s, u"docx"_s})
        QTest::addRow("%s", qPrintable(kind)) << kind;
}

/// One call for all files of a kind: LibreOffice takes longer to start than to convert.
void TestOfficeElsewhere::libreOfficeOpens()
{
    QFETCH(QString, kind);
    if (libreOffice().isEmpty() || pdfInfo().isEmpty())
        QSKIP("LibreOffice (nogui) or pdfinfo (poppler-utils) is not installed");
    const auto all = filesOf(kind);
    QStringList files;
    for (size_t i = 0; i < all.size(); ++i)
        files += save(all[i].second, u"%1%2.%1"_s.arg(kind).arg(i));
    QVERIFY(convertedByLibreOffice(files, u"pdf"_s, m_folder.path()));
    for (size_t i = 0; i < all.size(); ++i) {
        const QString report = pdfReport(m_folder.filePath(u"%1%2.pdf"_s.arg(kind).arg(i)));
        const int pages = pagesIn(report);
        QVERIFY2(pages >= 0, all[i].first.constData());
        QVERIFY2(pages >= 2, all[i].first.constData());
    }
}

QTEST_GUILESS_MAIN(TestOfficeElsewhere)
#include "tst_officeelsewhere.moc"
