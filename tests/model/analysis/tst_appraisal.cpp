// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/appraisal.h"
#include "model/catalogue/builtincodebook.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTranslator>
#include <QtTest/QTest>

using namespace lacuna;
using namespace Qt::StringLiterals;

/// Ratings against values worked out by hand from the rule of Shea et al. 2017; checklists from strangers.
class TestAppraisal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAmstar2();
    void rates_data();
    void rates();
    void countsWeaknesses_data();
    void countsWeaknesses();
    void partialCanBeAWeakness();
    void oneAnswerMissing();
    void takesNoOddAnswers();
    void keepsAnswersAndNotes();
    void explains();
    void speaksOneLanguage();
    void checklistsRoundTrip();
    void refusesOddChecklists_data();
    void refusesOddChecklists();
    void readsCutChecklists();
    void newItemsHaveKeysOfTheirOwn();
    void ratesInTermsOfTheCodebook();
    void knowsReviews();

private:
    /// Every item of AMSTAR 2 answered: yes but for these.
    static QJsonObject answers(const QList<int>& no, const QList<int>& partial = {},
                               const QList<int>& na = {})
    {
        QJsonObject all;
        for (int item = 1; item <= 16; ++item) {
            all.insert(QString::number(item),
                       no.contains(item)            ? u"no"_s
                           : partial.contains(item) ? u"partial"_s
                           : na.contains(item)      ? u"na"_s
                                                    : u"yes"_s);
        }
        return all;
    }
    static Checklist fromJson(const QByteArray& json)
    {
        return {7, u"Ours"_s, QJsonDocument::fromJson(json).object()};
    }
};

void TestAppraisal::isAmstar2()
{
    const ChecklistForm form = amstar2();
    QCOMPARE(form.items.size(), 16u);
    QList<int> critical;
    QList<int> partial;
    QList<int> notApplicable;
    for (int number = 1; number <= 16; ++number) {
        const ChecklistItem& item = form.items[size_t(number - 1)];
        QCOMPARE(item.key, QString::number(number));
        QVERIFY(!item.topic.isEmpty() && item.text.endsWith(u'?') && !item.help.isEmpty());
        if (item.critical)
            critical << number;
        if (item.partial)
            partial << number;
        if (item.notApplicable)
            notApplicable << number;
    }
    QCOMPARE(critical, (QList<int>{2, 4, 7, 9, 11, 13, 15}));
    QCOMPARE(partial, (QList<int>{2, 4, 7, 8, 9}));
    QCOMPARE(notApplicable, (QList<int>{11, 12, 15}));
}

void TestAppraisal::rates_data()
{
    QTest::addColumn<QJsonObject>("answers");
    QTest::addColumn<Confidence>("rating");
    const QList<int> pooled{11, 12, 15};
    QTest::newRow("all yes") << answers({}) << Confidence::High;
    QTest::newRow("nothing pooled") << answers({}, {}, pooled) << Confidence::High;
    QTest::newRow("one weakness") << answers({10}) << Confidence::High;
    QTest::newRow("one weakness, nothing pooled") << answers({1}, {}, pooled) << Confidence::High;
    QTest::newRow("every partial yes") << answers({}, {2, 4, 7, 8, 9}) << Confidence::High;
    QTest::newRow("two weaknesses") << answers({1, 16}) << Confidence::Moderate;
    QTest::newRow("all nine weaknesses") << answers({1, 3, 5, 6, 8, 10, 12, 14, 16}) << Confidence::Moderate;
    QTest::newRow("one weakness, partial yes in critical items") << answers({3}, {2, 4}) << Confidence::High;
    for (const int critical : {2, 4, 7, 9, 11, 13, 15}) {
        QTest::addRow("flaw in %d", critical) << answers({critical}) << Confidence::Low;
        QTest::addRow("flaw in %d and all weaknesses", critical)
            << answers({critical, 1, 3, 5, 6, 8, 10, 12, 14, 16}) << Confidence::Low;
    }
    QTest::newRow("two flaws") << answers({2, 15}) << Confidence::CriticallyLow;
    QTest::newRow("two flaws and weaknesses") << answers({7, 9, 1, 3}) << Confidence::CriticallyLow;
    QTest::newRow("all no") << answers({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
                            << Confidence::CriticallyLow;
}

void TestAppraisal::rates()
{
    QFETCH(QJsonObject, answers);
    QFETCH(Confidence, rating);
    const AppraisalResult result = appraise(amstar2(), answers);
    QCOMPARE(result.answered, 16);
    QVERIFY(result.rating);
    QCOMPARE(*result.rating, rating);
}

void TestAppraisal::countsWeaknesses_data()
{
    QTest::addColumn<int>("no");
    QTest::addColumn<Confidence>("rating");
    QTest::newRow("0") << 0 << Confidence::High;
    QTest::newRow("1") << 1 << Confidence::High;
    QTest::newRow("2") << 2 << Confidence::Moderate;
    QTest::newRow("3") << 3 << Confidence::Low; // moderate and low have the same limit but for one
    QTest::newRow("4") << 4 << Confidence::CriticallyLow;
    QTest::newRow("5") << 5 << Confidence::CriticallyLow;
}

void TestAppraisal::countsWeaknesses()
{
    QFETCH(int, no);
    QFETCH(Confidence, rating);
    ChecklistForm form;
    form.rule.kind = RatingRule::Kind::Count;
    form.rule.most = {1, 2, 3};
    QJsonObject answers;
    for (int item = 0; item < 5; ++item) {
        form.items.push_back({QString::number(item), {}, u"?"_s, {}, true});
        answers = withAnswer(answers, QString::number(item), item < no ? Answer::No : Answer::Yes, {});
    }
    const AppraisalResult result = appraise(form, answers);
    QVERIFY(result.flaws.empty()); // which items are critical says nothing here
    QCOMPARE(int(result.weaknesses.size()), no);
    QCOMPARE(*result.rating, rating);
}

void TestAppraisal::partialCanBeAWeakness()
{
    ChecklistForm strict = amstar2();
    strict.rule.partialIsWeakness = true;
    QCOMPARE(*appraise(strict, answers({}, {8})).rating, Confidence::High);
    QCOMPARE(*appraise(strict, answers({}, {9})).rating, Confidence::Low);
    QCOMPARE(*appraise(strict, answers({2}, {9})).rating, Confidence::CriticallyLow);
    // A team may take other items for critical.
    ChecklistForm own = amstar2();
    own.items[14].critical = false;
    QCOMPARE(*appraise(own, answers({15})).rating, Confidence::High);
}

void TestAppraisal::oneAnswerMissing()
{
    for (int item = 1; item <= 16; ++item) {
        QJsonObject almost = answers({2, 4});
        almost.remove(QString::number(item));
        const AppraisalResult result = appraise(amstar2(), almost);
        QCOMPARE(result.answered, 15);
        QVERIFY(!result.rating);
    }
    QVERIFY(!appraise(amstar2(), {}).rating);
    QVERIFY(!appraise(ChecklistForm{}, {}).rating); // no item, no rating
}

void TestAppraisal::takesNoOddAnswers()
{
    for (const QJsonValue& odd :
         {QJsonValue(u"maybe"_s), QJsonValue(1), QJsonValue(true), QJsonValue(QJsonValue::Null),
          QJsonValue(QJsonArray{u"yes"_s}), QJsonValue(QJsonObject{{u"answer"_s, 3}}),
          QJsonValue(u"partial"_s), QJsonValue(u"na"_s), QJsonValue(u""_s)}) {
        QJsonObject all = answers({});
        all.insert(u"1"_s, odd); // item 1 takes yes and no only
        const AppraisalResult result = appraise(amstar2(), all);
        QCOMPARE(result.answered, 15);
        QVERIFY(!result.rating);
    }
    QJsonObject more = answers({});
    more.insert(u"17"_s, u"no"_s);
    QCOMPARE(*appraise(amstar2(), more).rating, Confidence::High);
}

void TestAppraisal::keepsAnswersAndNotes()
{
    QJsonObject answers = withAnswer({}, u"7"_s, Answer::No, {});
    QCOMPARE(answers, (QJsonObject{{u"7"_s, u"no"_s}}));
    answers = withAnswer(answers, u"7"_s, Answer::No, u"page 3"_s);
    QCOMPARE(answerTo(u"7"_s, answers), Answer::No);
    QCOMPARE(noteOn(u"7"_s, answers), u"page 3"_s);
    answers = withAnswer(answers, u"7"_s, Answer::None, u"page 3"_s);
    QCOMPARE(answerTo(u"7"_s, answers), Answer::None);
    QCOMPARE(noteOn(u"7"_s, answers), u"page 3"_s);
    QCOMPARE(withAnswer(answers, u"7"_s, Answer::None, {}), QJsonObject());
    for (const Answer answer : {Answer::Yes, Answer::PartialYes, Answer::No, Answer::NotApplicable})
        QCOMPARE(answerTo(u"1"_s, withAnswer({}, u"1"_s, answer, {})), answer);
}

void TestAppraisal::explains()
{
    const auto reason = [](const QList<int>& no) { return reasonText(appraise(amstar2(), answers(no))); };
    QCOMPARE(reason({}), u"no weakness"_s);
    QVERIFY(reason({7}).contains(u"1 critical flaw"_s) && reason({7}).endsWith(u"item 7"_s));
    QVERIFY(reason({2, 7, 10}).contains(u"2, 7"_s));
    QVERIFY(reason({2, 7, 10}).endsWith(u"item 10"_s));
}

void TestAppraisal::speaksOneLanguage()
{
    class French : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char*, const char* text, const char*, int) const override
        {
            const QLatin1StringView source(text);
            return source == "%1: %2"_L1 ? u"%1\u00a0: %2"_s : source == "Low"_L1 ? u"Faible"_s : QString();
        }
    } french;
    Result<Codebook> builtin = builtinCodebook();
    QVERIFY(builtin);
    const Term* low = confidenceTerm(*builtin, Confidence::Low);
    QVERIFY(low);
    QCOMPARE(confidenceLabel(*builtin, *low), u"Low"_s);
    QCoreApplication::installTranslator(&french);
    QCOMPARE(confidenceLabel(*builtin, *low), u"Faible"_s);
    Term renamed = *low;
    renamed.label = u"Shaky"_s; // the team's own word
    QCOMPARE(confidenceLabel(*builtin, renamed), u"Shaky"_s);
    QVERIFY(reasonText(appraise(amstar2(), answers({7}))).contains(u"\u00a0: "_s));
    QCoreApplication::removeTranslator(&french);
}

void TestAppraisal::checklistsRoundTrip()
{
    ChecklistForm form = newChecklistForm();
    QCOMPARE(form.items.size(), 3u);
    form.items[0] = {u"a"_s, {}, u"“Größe” ไทย?"_s, u"two\nlines"_s, true, true, true};
    form.rule = {RatingRule::Kind::Count, {1, 1, 9}, true};
    form.id = u"7"_s;
    form.name = u"Ours"_s;
    const QJsonObject items = checklistItems(form);
    const QByteArray text = QJsonDocument(items).toJson(QJsonDocument::Compact);
    const auto read = checklistForm(fromJson(text));
    QVERIFY(read);
    QCOMPARE(*read, form);
    // AMSTAR 2 itself, but for its topics, could be one.
    ChecklistForm amstar = amstar2();
    const auto again = checklistForm({1, u"x"_s, checklistItems(amstar)});
    QVERIFY(again);
    QCOMPARE(*appraise(*again, answers({7})).rating, Confidence::Low);
}

void TestAppraisal::refusesOddChecklists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no items") << QByteArray(R"({"rule":{"kind":"critical"}})");
    QTest::newRow("items are a number") << QByteArray(R"({"items":3})");
    QTest::newRow("item is a word") << QByteArray(R"({"items":["a"]})");
    QTest::newRow("no key") << QByteArray(R"({"items":[{"text":"a?"}]})");
    QTest::newRow("key is a number") << QByteArray(R"({"items":[{"key":1,"text":"a?"}]})");
    QTest::newRow("no text") << QByteArray(R"({"items":[{"key":"1"}]})");
    QTest::newRow("help is a list") << QByteArray(R"({"items":[{"key":"1","text":"a?","help":[]}]})");
    QTest::newRow("answers are a word")
        << QByteArray(R"({"items":[{"key":"1","text":"a?","answers":"na"}]})");
    QTest::newRow("same key twice") << QByteArray(
        R"({"items":[{"key":"1","text":"a?"},{"key":"1","text":"b?"}]})");
    QTest::newRow("unknown rule") << QByteArray(R"({"rule":{"kind":"mean"},"items":[]})");
    QTest::newRow("rule is a word") << QByteArray(R"({"rule":"count","items":[]})");
    QTest::newRow("two limits") << QByteArray(R"({"rule":{"kind":"count","most":[1,2]},"items":[]})");
    QTest::newRow("limits fall") << QByteArray(R"({"rule":{"kind":"count","most":[3,2,4]},"items":[]})");
    QTest::newRow("limits are words")
        << QByteArray(R"({"rule":{"kind":"count","most":["a","b","c"]},"items":[]})");
    QTest::newRow("negative limit") << QByteArray(R"({"rule":{"kind":"count","most":[-1,2,4]},"items":[]})");
    QTest::newRow("huge limit") << QByteArray(R"({"rule":{"kind":"count","most":[1,2,1e18]},"items":[]})");
    QTest::newRow("long text") << QByteArray(R"({"items":[{"key":"1","text":")" + QByteArray(5000, 'x')
                                             + R"("}]})");
    QTest::newRow("long key") << QByteArray(R"({"items":[{"key":")" + QByteArray(65, 'x')
                                            + R"(","text":"a"}]})");
    QByteArray many = R"({"items":[)";
    for (int item = 0; item < 101; ++item)
        many +=
            (item ? "," : "") + QByteArray(R"({"key":"k)") + QByteArray::number(item) + R"(","text":"a?"})";
    QTest::newRow("too many items") << QByteArray(many + "]}");
}

void TestAppraisal::refusesOddChecklists()
{
    QFETCH(QByteArray, json);
    const auto read = checklistForm(fromJson(json));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::BadInput);
    QVERIFY(!read.error().message.isEmpty());
}

void TestAppraisal::readsCutChecklists()
{
    const QByteArray whole = QJsonDocument(checklistItems(newChecklistForm())).toJson();
    for (qsizetype length = 0; length < whole.trimmed().size(); ++length)
        QVERIFY(!checklistForm(fromJson(whole.first(length))));
    QVERIFY(checklistForm(fromJson(R"({"items":[]})"))); // none yet
}

void TestAppraisal::newItemsHaveKeysOfTheirOwn()
{
    ChecklistForm form = newChecklistForm();
    const QString gone = form.items.back().key;
    form.items.pop_back();
    for (int item = 0; item < 50; ++item) {
        form.items.push_back(newChecklistItem(form));
        QVERIFY(form.items.back().key != gone);
    }
    QVERIFY(checklistForm({1, u"x"_s, checklistItems(form)}));
}

void TestAppraisal::ratesInTermsOfTheCodebook()
{
    const auto built = builtinCodebook();
    QVERIFY(built);
    const Codebook& book = *built;
    const std::pair<Confidence, QString> codes[] = {{Confidence::High, u"HIG"_s},
                                                    {Confidence::Moderate, u"MOD"_s},
                                                    {Confidence::Low, u"LOW"_s},
                                                    {Confidence::CriticallyLow, u"CRI"_s}};
    for (const auto& [confidence, code] : codes) {
        QCOMPARE(ratingCode(book, confidence), code);
        QCOMPARE(confidenceOf(book, code), std::optional(confidence));
        QCOMPARE(confidenceOf(Codebook(), code), std::optional(confidence));
        QCOMPARE(ratingCode(Codebook(), confidence), code);
    }
    QVERIFY(!confidenceOf(book, {}) && !confidenceOf(book, u"XYZ"_s));
    // Three steps under codes of its own, known by their names.
    std::vector<Term> terms;
    for (const QString& label : {u"High"_s, u"Moderate"_s, u"Low"_s})
        terms.push_back({Id(terms.size() + 2), 1, 0, label.first(1), label, {}, {}});
    const Codebook three({{1, u"confidence"_s, u"Confidence"_s, {}}}, terms);
    QCOMPARE(ratingCode(three, Confidence::Moderate), u"M"_s);
    QCOMPARE(ratingCode(three, Confidence::CriticallyLow), u"L"_s);
    QCOMPARE(confidenceOf(three, u"L"_s), std::optional(Confidence::Low));
}

void TestAppraisal::knowsReviews()
{
    const auto built = builtinCodebook();
    const Dimension* type = built->dimension(u"evidence-type");
    const auto coded = [&](const QStringList& codes) {
        std::vector<Coding> codings;
        for (const QString& code : codes) {
            Coding coding;
            coding.dimension = type->id;
            coding.term = built->resolve(type->id, code)->id;
            codings.push_back(coding);
        }
        return evidenceOf(codings, *built);
    };
    QCOMPARE(coded({}), Evidence::Unknown);
    QCOMPARE(coded({u"SYR"_s}), Evidence::SystematicReview);
    QCOMPARE(coded({u"PRI"_s, u"SYR"_s}), Evidence::SystematicReview);
    QCOMPARE(coded({u"PRI"_s}), Evidence::Other);
    QCOMPARE(coded({u"OTH"_s}), Evidence::Other);
    QCOMPARE(evidenceOf({}, Codebook()), Evidence::Unknown);
}

QTEST_GUILESS_MAIN(TestAppraisal)
#include "tst_appraisal.moc"
