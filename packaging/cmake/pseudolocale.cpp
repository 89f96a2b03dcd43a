// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// pseudolocale IN.ts OUT.ts: "translates" every text into a pseudo-language that can still be read: accented,
// a third longer, and in brackets. In a window run in it (lacuna --language qps), text without accents is not
// translated, a missing closing bracket is clipped text, and two pairs of brackets are a sentence glued together.

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSaveFile>
#include <QtCore/QString>
#include <QtCore/QXmlStreamReader>
#include <QtCore/QXmlStreamWriter>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"AaBbCcDdEeGgHhIiJjKkLlMmNnOoPpRrSsTtUuWwYyZz"_s;
    static const QString other = u"ÅåƁƀÇçÐðÉéĜĝĤĥÎîĴĵĶķĻļṀṁÑñÖöÞþŔŕŠšŢţÛûŴŵÝýŽž"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : other.at(at);
}

// What must come through as it is: placeholders, markup, entities, file patterns, accelerators, line ends.
const QRegularExpression& keptParts()
{
    static const QRegularExpression parts(
        u"%L?\\d+|%n|%L?n|%[%a-z]|<[^<>]*>|&[a-z]+;|&&|&(?=\\w)|\\*?\\.[a-z0-9]+|\\\\[a-z]|\\n|\\{[a-z]*\\}"_s);
    return parts;
}

QString pseudo(const QString& text)
{
    if (text.trimmed().isEmpty())
        return text;
    QString result;
    qsizetype done = 0;
    qsizetype letters = 0;
    const auto translate = [&](qsizetype end) {
        for (; done < end; ++done) {
            letters += text.at(done).isLetter() ? 1 : 0;
            result += accented(text.at(done));
        }
    };
    auto parts = keptParts().globalMatch(text);
    while (parts.hasNext()) {
        const QRegularExpressionMatch part = parts.next();
        translate(part.capturedStart());
        result += part.captured();
        done = part.capturedEnd();
    }
    translate(text.size());
    const qsizetype longer = (letters * 35 + 99) / 100;
    return u"⟦"_s + result + QString(longer, u'·') + u"⟧"_s;
}

// Copies a .ts file, giving each message its pseudo translation.
bool convert(QXmlStreamReader& in, QXmlStreamWriter& out)
{
    QString source;
    bool numerus = false;
    out.setAutoFormatting(true);
    out.writeStartDocument();
    out.writeDTD(u"<!DOCTYPE TS>"_s);
    while (!in.atEnd()) {
        const auto token = in.readNext();
        if (token == QXmlStreamReader::StartElement && in.name() == "source"_L1) {
            source = in.readElementText();
            out.writeTextElement("source"_L1, source);
        } else if (token == QXmlStreamReader::StartElement && in.name() == "translation"_L1) {
            in.skipCurrentElement();
            out.writeStartElement("translation"_L1);
            if (numerus) {
                out.writeTextElement("numerusform"_L1, pseudo(source));
                out.writeTextElement("numerusform"_L1, pseudo(source));
            } else {
                out.writeCharacters(pseudo(source));
            }
            out.writeEndElement();
        } else if (token == QXmlStreamReader::StartElement) {
            if (in.name() == "message"_L1)
                numerus = in.attributes().value("numerus"_L1) == "yes"_L1;
            out.writeStartElement(in.name());
            out.writeAttributes(in.attributes());
        } else if (token == QXmlStreamReader::EndElement) {
            out.writeEndElement();
        } else if (token == QXmlStreamReader::Characters && !in.isWhitespace()) {
            out.writeCharacters(in.text());
        }
    }
    out.writeEndDocument();
    return !in.hasError();
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fputs("usage: pseudolocale IN.ts OUT.ts\n", stderr);
        return 2;
    }
    QFile from(QString::fromLocal8Bit(argv[1]));
    QSaveFile to(QString::fromLocal8Bit(argv[2]));
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
        std::fprintf(stderr, "pseudolocale: cannot open %s or %s\n", argv[1], argv[2]);
        return 1;
    }
    QXmlStreamReader in(&from);
    QXmlStreamWriter out(&to);
    if (!convert(in, out) || !to.commit()) {
        std::fprintf(stderr, "pseudolocale: %s could not be converted\n", argv[1]);
        return 1;
    }
    return 0;
}
