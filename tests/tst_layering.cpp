// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QLibraryInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

// What one folder may include: the table of the architecture, as far as an #include can break it. The link
// list of the folder's target says the same, but Debian keeps every library's headers under one root, so that
// a header of a library that is not linked still compiles.
struct Layer {
    QString folder;
    QStringList ours; // folders of ours, besides itself
    QStringList qt; // Qt modules
    QStringList others; // beginnings of other libraries' headers
};

const QList<Layer>& layers()
{
    static const QStringList noWidgets{u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s};
    static const QList<Layer> table{
        {u"model/support"_s,
         {},
         {u"QtCore"_s, u"QtConcurrent"_s},
         {u"unicode/"_s, u"KZip"_s, u"KArchive"_s, u"KCompressionDevice"_s, u"sodium.h"_s, u"zlib.h"_s}},
        {u"model/documents"_s, {u"model/support"_s}, {u"QtCore"_s, u"QtGui"_s, u"QtPdf"_s}, {}},
        {u"model/catalogue"_s, {u"model/support"_s}, {u"QtCore"_s}, {u"unicode/"_s}},
        {u"model/storage"_s,
         {u"model/support"_s, u"model/catalogue"_s},
         {u"QtCore"_s},
         {u"unicode/"_s, u"sqlite3.h"_s}},
        {u"model/analysis"_s,
         {u"model/support"_s, u"model/catalogue"_s},
         {u"QtCore"_s, u"QtConcurrent"_s},
         {u"immintrin.h"_s, u"arm_neon.h"_s}},
        {u"model/voting"_s,
         {u"model/support"_s, u"model/catalogue"_s, u"model/analysis"_s},
         {u"QtCore"_s, u"QtNetwork"_s, u"QtHttpServer"_s},
         {u"qrencode.h"_s}},
        {u"model/formats"_s, {u"model/support"_s, u"model/catalogue"_s}, {u"QtCore"_s}, {u"unicode/"_s}},
        {u"model/painting"_s, {u"model/support"_s, u"model/catalogue"_s, u"model/analysis"_s}, noWidgets, {}},
        {u"model/reports"_s,
         {u"model/support"_s, u"model/catalogue"_s, u"model/analysis"_s, u"model/painting"_s},
         noWidgets,
         {u"KZip"_s, u"KArchive"_s, u"xlsxwriter"_s}},
        {u"model/items"_s,
         {u"model/support"_s, u"model/catalogue"_s, u"model/analysis"_s},
         {u"QtCore"_s, u"QtGui"_s},
         {}},
        {u"views"_s,
         {u"model/support"_s, u"model/catalogue"_s, u"model/analysis"_s, u"model/painting"_s,
          u"model/items"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s, u"QtSvgWidgets"_s, u"QtWidgets"_s, u"QtCharts"_s},
         {}},
        {u"app"_s,
         {u"model/support"_s, u"model/documents"_s, u"model/catalogue"_s, u"model/storage"_s,
          u"model/analysis"_s, u"model/voting"_s, u"model/formats"_s, u"model/painting"_s, u"model/reports"_s,
          u"model/items"_s, u"views"_s},
         {u"QtCore"_s, u"QtGui"_s, u"QtSvg"_s, u"QtWidgets"_s, u"QtCharts"_s, u"QtNetwork"_s,
          u"QtConcurrent"_s},
         {u"fcntl.h"_s, u"io.h"_s}},
    };
    return table;
}

QString projectPath(const QString& relative)
{
    return QStringLiteral(LACUNA_SOURCE_DIR) + u'/' + relative;
}

// Which Qt module a header such as <QLabel> or <QtWidgets/QLabel> belongs to; empty if it is none of Qt's.
QString qtModule(const QString& header)
{
    static QHash<QString, QString> known;
    if (header.startsWith(u"Qt"_s) && header.contains(u'/'))
        return header.section(u'/', 0, 0);
    if (known.isEmpty()) {
        const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        const QStringList modules = root.entryList({u"Qt*"_s}, QDir::Dirs);
        for (const QString& module : modules) {
            const QStringList headers = QDir(root.filePath(module)).entryList(QDir::Files);
            for (const QString& name : headers)
                known.insert(name, module);
        }
    }
    return known.value(header);
}

// Headers with neither a folder nor an ending, or of C: the language's own.
bool isStandard(const QString& header)
{
    static const QRegularExpression form(u"^([a-z_0-9]+|sys/[a-z]+\\.h|unistd\\.h)$"_s);
    return form.match(header).hasMatch();
}

const Layer* layerOf(const QString& path)
{
    for (const Layer& layer : layers()) {
        if (path.startsWith(layer.folder + u'/'))
            return &layer;
    }
    return nullptr;
}

// Why a file of this layer must not include this header; empty where it may.
QString objection(const Layer& layer, const QString& header, bool quoted)
{
    if (quoted) {
        const Layer* other = layerOf(header);
        if (other == nullptr)
            return u"is not named from the project's root"_s;
        const bool allowed = other->folder == layer.folder || layer.ours.contains(other->folder);
        return allowed ? QString() : u"is of a folder it must not see"_s;
    }
    const QString module = qtModule(header);
    if (!module.isEmpty())
        return layer.qt.contains(module) ? QString() : u"is of %1, which it must not see"_s.arg(module);
    if (isStandard(header))
        return {};
    for (const QString& start : layer.others) {
        if (header.startsWith(start))
            return {};
    }
    return u"is of a library it must not see"_s;
}

QStringList violations(const Layer& layer, const QString& path, const QString& text)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString why = objection(layer, match.captured(2), match.captured(1) == u"\"");
        if (!why.isEmpty())
            found.append(u"%1: %2 %3"_s.arg(path, match.captured(2), why));
    }
    return found;
}

QStringList sources(const QString& folder)
{
    QStringList found;
    QDirIterator files(projectPath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(QDir(projectPath(QString())).relativeFilePath(files.next()));
    return found;
}

QString contents(const QString& path)
{
    QFile file(projectPath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class LayeringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sees_data();
    void sees();
    void folderKeepsToItsLayer_data();
    void folderKeepsToItsLayer();
    void everyFolderIsInTheTable();
    void zipIsOpenedInOnePlaceATarget();
};

// The checker itself: what it must object to, and what it must let pass.
void LayeringTest::sees_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");

    const auto row = [](const char* name, const QString& folder, const QString& include, bool allowed) {
        QTest::newRow(name) << folder << u"#include %1\n"_s.arg(include) << allowed;
    };
    row("support, Core", u"model/support"_s, u"<QtCore/QString>"_s, true);
    row("support, Core by class", u"model/support"_s, u"<QString>"_s, true);
    row("support, Gui", u"model/support"_s, u"<QtGui/QColor>"_s, false);
    row("support, catalogue", u"model/support"_s, u"\"model/catalogue/study.h\""_s, false);
    row("catalogue, SQLite", u"model/catalogue"_s, u"<sqlite3.h>"_s, false);
    row("storage, SQLite", u"model/storage"_s, u"<sqlite3.h>"_s, true);
    row("storage, formats", u"model/storage"_s, u"\"model/formats/format.h\""_s, false);
    row("analysis, SQL module", u"model/analysis"_s, u"<QSqlQuery>"_s, false);
    row("analysis, ICU", u"model/analysis"_s, u"<unicode/coll.h>"_s, false);
    row("painting, widget by class", u"model/painting"_s, u"<QWidget>"_s, false);
    row("painting, widget by header", u"model/painting"_s, u"<qwidget.h>"_s, false);
    row("painting, Gui", u"model/painting"_s, u"<QPainter>"_s, true);
    row("reports, storage", u"model/reports"_s, u"\"model/storage/cataloguestore.h\""_s, false);
    row("reports, zip", u"model/reports"_s, u"<KZip>"_s, true);
    row("items, storage", u"model/items"_s, u"\"model/storage/cataloguestore.h\""_s, false);
    row("views, Widgets", u"views"_s, u"<QtWidgets/QWidget>"_s, true);
    row("views, storage", u"views"_s, u"\"model/storage/cataloguestore.h\""_s, false);
    row("views, zip", u"views"_s, u"<KZip>"_s, false);
    row("app, storage", u"app"_s, u"\"model/storage/cataloguestore.h\""_s, true);
    row("app, SQLite", u"app"_s, u"<sqlite3.h>"_s, false);
    row("own folder, not from the root", u"views"_s, u"\"gapsplace.h\""_s, false);
    row("standard", u"model/support"_s, u"<vector>"_s, true);
    row("indented", u"model/support"_s, u" <QtWidgets/QWidget>"_s, false);
}

void LayeringTest::sees()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, include);
    QFETCH(const bool, allowed);
    const Layer* layer = layerOf(folder + u"/x.cpp"_s);
    QVERIFY(layer != nullptr);
    QCOMPARE(violations(*layer, u"x.cpp"_s, include).isEmpty(), allowed);
}

void LayeringTest::folderKeepsToItsLayer_data()
{
    QTest::addColumn<int>("layer");
    for (int i = 0; i < layers().size(); ++i)
        QTest::newRow(qPrintable(layers().at(i).folder)) << i;
}

void LayeringTest::folderKeepsToItsLayer()
{
    QFETCH(const int, layer);
    QStringList found;
    const QStringList files = sources(layers().at(layer).folder);
    QVERIFY2(!files.isEmpty(), "the folder has no sources, or the test looks in the wrong place");
    for (const QString& path : files)
        found += violations(layers().at(layer), path, contents(path));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void LayeringTest::everyFolderIsInTheTable()
{
    const QStringList folders = QDir(projectPath(u"model"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!folders.isEmpty());
    for (const QString& folder : folders)
        QVERIFY2(layerOf(u"model/%1/x.h"_s.arg(folder)) != nullptr, qPrintable(folder));
    for (const QString& top : {u"model"_s, u"views"_s, u"app"_s}) {
        for (const QString& path : sources(top))
            QVERIFY2(layerOf(path) != nullptr, qPrintable(path));
    }
}

void LayeringTest::zipIsOpenedInOnePlaceATarget()
{
    static const QRegularExpression zip(u"#\\s*include\\s*<(KF6/)?(KArchive/)?(KZip|kzip\\.h)>"_s);
    for (const Layer& layer : layers()) {
        QSet<QString> units; // a header and its source are one place
        for (const QString& path : sources(layer.folder)) {
            if (contents(path).contains(zip))
                units.insert(path.section(u'.', 0, 0));
        }
        const QStringList names(units.cbegin(), units.cend());
        // Office files and packs are different containers, with bounds of their own.
        const qsizetype most = layer.folder == u"model/support" ? 2 : 1;
        QVERIFY2(units.size() <= most, qPrintable(names.join(u", "_s)));
    }
}

QTEST_APPLESS_MAIN(LayeringTest)
#include "tst_layering.moc"
