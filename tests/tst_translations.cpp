// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QMap>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList forms; // one, or as many as the language has numbers
    bool numerus = false;
    bool finished = true;

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
    QString shown() const { return context + u": "_s + source; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = !xml.attributes().hasAttribute("type"_L1);
            if (message.numerus) {
                while (xml.readNextStartElement())
                    message.forms.append(xml.readElementText());
            } else {
                message.forms.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.append(readMessage(xml, context));
    }
    return xml.hasError() ? QList<Message>() : messages;
}

// The parts that stand for something else: %1, %L2, %n, %Ln; as a set, for a language may say one twice.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression form(u"%L?(\\d+|n)"_s);
    QStringList found;
    auto matches = form.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

qsizetype accelerators(const QString& text)
{
    static const QRegularExpression form(u"&(?=\\w)(?![a-z]+;)"_s);
    return text.count(form);
}

// What is wrong with one translated message; empty if nothing is.
QString fault(const Message& message)
{
    if (!message.finished)
        return u"unfinished"_s;
    if (message.numerus && message.forms.size() != 2)
        return u"needs a form for one and one for many"_s;
    for (const QString& text : message.forms) {
        if (text.trimmed().isEmpty() != message.source.trimmed().isEmpty())
            return u"empty"_s;
        QStringList wanted = placeholders(message.source);
        // "The country studied most": one needs no number.
        if (message.numerus && &text == &message.forms.first() && !text.contains(u"%n"_s)
            && !text.contains(u"%Ln"_s))
            wanted.removeIf([](const QString& part) { return part.endsWith(u'n'); });
        if (placeholders(text) != wanted)
            return u"other placeholders: "_s + text;
        if ((accelerators(text) == 0) != (accelerators(message.source) == 0))
            return u"an accelerator too few or too many: "_s + text;
        if (text.startsWith(u' ') != message.source.startsWith(u' ')
            || text.endsWith(u' ') != message.source.endsWith(u' '))
            return u"other spaces around it: "_s + text;
    }
    return {};
}

} // namespace

// The .ts files against all texts that the sources have now. Where this fails:
//   cmake --build build/dev --target update_translations
// and translate what is unfinished in the .ts file.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languageIsComplete_data();
    void languageIsComplete();
    void pseudoLanguageIsLongerAndBracketed();
};

void TranslationsTest::languageIsComplete_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(LACUNA_SOURCE_DIR "/translations"));
    const QStringList files = folder.entryList({u"lacuna_*.ts"_s}, QDir::Files);
    QVERIFY(files.contains(u"lacuna_fr.ts"_s) && files.contains(u"lacuna_en.ts"_s));
    for (const QString& name : files)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TranslationsTest::languageIsComplete()
{
    QFETCH(const QString, path);
    const QList<Message> texts = readMessages(QStringLiteral(LACUNA_TEXTS_DIR "/lacuna_source.ts"));
    QVERIFY2(texts.size() > 100, "the texts of the sources were not collected");
    QMap<QString, Message> translated;
    for (const Message& message : readMessages(path))
        translated.insert(message.key(), message);

    const bool english = path.endsWith(u"lacuna_en.ts"_s); // the sources' own language: only its plurals
    QStringList faults;
    for (const Message& text : texts) {
        if (english && !text.numerus)
            continue;
        const auto found = translated.constFind(text.key());
        const QString why = found == translated.cend() ? u"missing"_s : fault(*found);
        if (!why.isEmpty())
            faults.append(text.shown() + u" – "_s + why);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TranslationsTest::pseudoLanguageIsLongerAndBracketed()
{
    const QList<Message> pseudo = readMessages(QStringLiteral(LACUNA_TEXTS_DIR "/lacuna_qps.ts"));
    QVERIFY(pseudo.size() > 100);
    for (const Message& message : pseudo) {
        if (message.source.trimmed().isEmpty())
            continue;
        for (const QString& text : message.forms) {
            QVERIFY2(text.startsWith(u'⟦') && text.endsWith(u'⟧'), qPrintable(text));
            QCOMPARE(placeholders(text), placeholders(message.source));
            const auto letters = std::ranges::count_if(message.source, [](QChar c) { return c.isLetter(); });
            QVERIFY2(text.size() >= message.source.size() + letters / 5, qPrintable(text));
        }
    }
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
