// SPDX-FileCopyrightText: 2026 The Lacuna authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/studies/studyform.h"

#include "model/catalogue/referencetypes.h"
#include "views/common/confidentialmark.h"
#include "views/common/icons.h"
#include "views/common/matchmarks.h"
#include "views/common/theme.h"
#include "views/common/workspace.h"
#include "views/studies/codingsection.h"
#include "views/studies/codingview.h"
#include "views/studies/growingtextedit.h"
#include "views/studies/practicecapture.h"
#include "views/studies/quotepopup.h"
#include "views/studies/studyfields.h"
#include "views/studies/studyparts.h"
#include "views/studies/termfield.h"

#include <QtCore/QLocale>
#include <QtCore/QPointer>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QKeyEvent>
#include <QtGui/QRegularExpressionValidator>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace lacuna {

namespace {

constexpr auto idleCommit = 4s;
constexpr int labelWidth = 96;

/// Equal but for what the store fills in: ids of codings and times.
bool sameContent(const CodedStudy& a, const CodedStudy& b)
{
    Study left = a.study;
    left.created = b.study.created;
    left.modified = b.study.modified;
    return left == b.study && sameCodings(a.codings, b.codings);
}

bool isBlank(const CodedStudy& study)
{
    Study blank;
    blank.type = study.study.type;
    blank.notesConfidential = study.study.notesConfidential; // of notes that are not there
    return study.codings.empty() && study.study == blank;
}

} // namespace

StudyForm::StudyForm(Workspace* workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"studyForm"_s);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroller = new QScrollArea(this);
    scroller->setObjectName(u"studyFormScroller"_s);
    scroller->setFocusPolicy(Qt::NoFocus);
    scroller->setFrameShape(QFrame::NoFrame);
    scroller->setWidgetResizable(true);
    scroller->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget(scroller);
    setLook(inside, "scrolled");
    // As wide as the panel, whatever a text in it would like: nothing here scrolls sideways.
    inside->setMinimumWidth(1);
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(20, space::small, space::large, space::huge);
    layout->setSpacing(space::small);
    buildHead(layout);
    buildFields(layout);
    buildCoding(layout);
    m_parts = new StudyParts(workspace, inside);
    layout->addWidget(m_parts);
    m_provenance = new QLabel(inside);
    m_provenance->setObjectName(u"studyProvenance"_s);
    m_provenance->setWordWrap(true);
    setLook(m_provenance, "small");
    layout->addSpacing(space::small);
    layout->addWidget(m_provenance);
    layout->addStretch();
    scroller->setWidget(inside);
    outer->addWidget(scroller);
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleCommit);
    connect(&m_idle, &QTimer::timeout, this, &StudyForm::commit);
    connect(workspace, &Workspace::snapshotChanged, this, &StudyForm::refresh);
    connect(workspace, &Workspace::matchesChanged, this, &StudyForm::markMatches);
    connect(workspace, &Workspace::coderChanged, this, &StudyForm::showCodings);
}

void StudyForm::buildHead(QVBoxLayout* layout)
{
    m_type = new QComboBox(this);
    m_type->setObjectName(u"study-type"_s);
    m_type->setAccessibleName(tr("Reference type"));
    for (const QString& type : referenceTypes())
        m_type->addItem(referenceTypeLabel(type), type);
    m_title = new GrowingTextEdit(1, 6, this);
    m_title->setObjectName(u"study-title"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setPlaceholderText(tr("Title"));
    m_title->installEventFilter(this);
    setLook(m_title, "paperTitle");
    layout->addWidget(m_type, 0, Qt::AlignLeft);
    layout->addWidget(m_title);
    connect(m_title, &QPlainTextEdit::textChanged, this, &StudyForm::edited);
    connect(m_type, &QComboBox::activated, this, [this] {
        edited();
        commit();
    });
}

void StudyForm::buildFields(QVBoxLayout* layout)
{
    auto* essentials = new QGridLayout;
    essentials->setSpacing(space::small);
    essentials->setColumnMinimumWidth(0, labelWidth);
    m_moreFields = new QWidget(this);
    m_moreFields->setObjectName(u"moreStudyFields"_s);
    auto* others = new QGridLayout(m_moreFields);
    others->setContentsMargins(0, 0, 0, 0);
    others->setSpacing(space::small);
    others->setColumnMinimumWidth(0, labelWidth);
    for (const StudyField& field : StudyFields::all())
        addRow(field.essential ? essentials : others, field);
    m_moreButton = new QPushButton(tr("More fields"), this);
    m_moreButton->setObjectName(u"moreStudyFieldsButton"_s);
    setLook(m_moreButton, "link");
    layout->addLayout(essentials);
    layout->addWidget(m_moreButton, 0, Qt::AlignLeft);
    layout->addWidget(m_moreFields);
    m_moreFields->hide();
    connect(m_moreButton, &QPushButton::clicked, this, [this] {
        m_moreFields->setVisible(m_moreFields->isHidden());
        m_moreButton->setText(m_moreFields->isHidden() ? tr("More fields") : tr("Fewer fields"));
    });
}

void StudyForm::addRow(QGridLayout* grid, const StudyField& field)
{
    auto* label = new QLabel(StudyFields::label(field), this);
    setLook(label, "muted");
    label->setMinimumHeight(30);
    QWidget* editor = makeEditor(field);
    editor->setObjectName(u"study-%1"_s.arg(QLatin1StringView(field.name)));
    editor->setAccessibleName(StudyFields::label(field));
    editor->installEventFilter(this);
    m_editors.insert(QLatin1StringView(field.name), editor);
    label->setBuddy(editor);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    QWidget* placed = field.kind == FieldKind::Link      ? withOpener(editor, field)
        : QLatin1StringView(field.name) == "abstract"_L1 ? withQuote(editor)
        : QLatin1StringView(field.name) == "notes"_L1    ? withMark(editor)
                                                         : editor;
    grid->addWidget(placed, row, 1, field.kind == FieldKind::Year ? Qt::AlignLeft : Qt::Alignment());
}

QWidget* StudyForm::makeEditor(const StudyField& field)
{
    if (field.kind == FieldKind::Lines || field.kind == FieldKind::Text) {
        auto* text = field.kind == FieldKind::Lines ? new GrowingTextEdit(1, 8, this)
                                                    : new GrowingTextEdit(3, 16, this);
        if (field.kind == FieldKind::Lines)
            text->setToolTip(tr("One a line"));
        connect(text, &QPlainTextEdit::textChanged, this, &StudyForm::edited);
        return text;
    }
    auto* line = new QLineEdit(this);
    if (field.kind == FieldKind::Year) {
        // Four digits: a slip that leaves fewer is no other year.
        line->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[1-9][0-9]{3}"_s), line));
        line->setFixedWidth(72);
    }
    connect(line, &QLineEdit::textChanged, this, &StudyForm::edited);
    return line;
}

QWidget* StudyForm::withOpener(QWidget* editor, const StudyField& field)
{
    auto* both = new QWidget(this);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    auto* open = new QToolButton(both);
    open->setObjectName(u"open-%1"_s.arg(QLatin1StringView(field.name)));
    open->setIcon(lineIcon(u"open"_s));
    open->setToolTip(tr("Open in the browser"));
    open->setAccessibleName(tr("Open %1 in the browser").arg(StudyFields::label(field)));
    layout->addWidget(editor, 1);
    layout->addWidget(open);
    const bool isDoi = QLatin1StringView(field.name) == "doi"_L1;
    connect(open, &QToolButton::clicked, this, [this, isDoi, read = field.read] {
        // Only web addresses: a catalogue from a stranger must not start anything else.
        const QUrl url(isDoi ? StudyFields::doiAddress(m_draft.study) : read(m_draft.study).trimmed());
        if (url.scheme() == u"https"_s || url.scheme() == u"http"_s)
            QDesktopServices::openUrl(url);
    });
    return both;
}

/// The abstract, and below it what makes words in it a quote, or a practice.
QWidget* StudyForm::withQuote(QWidget* editor)
{
    auto* both = new QWidget(this);
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    auto* quote = new QPushButton(tr("Quote the marked words (Alt+Q)"), both);
    quote->setObjectName(u"quoteMarked"_s);
    quote->setToolTip(tr("Makes the marked words the quote of the term coded last"));
    setLook(quote, "link");
    auto* capture = new PracticeCapture(m_workspace, static_cast<GrowingTextEdit*>(editor),
                                        [this] { return PracticeSource{m_draft.study.id, {}, {}}; });
    layout->addWidget(editor);
    layout->addWidget(quote, 0, Qt::AlignLeft);
    layout->addWidget(capture->makeButton(u"captureMarked"_s, both), 0, Qt::AlignLeft);
    auto* captureKey = new QShortcut(QKeySequence(u"Ctrl+Shift+P"_s), this);
    captureKey->setContext(Qt::WidgetWithChildrenShortcut);
    captureKey->setWhatsThis(tr("Make a practice of the marked words")); // for the list of keys
    connect(captureKey, &QShortcut::activated, capture, &PracticeCapture::capture);
    connect(quote, &QPushButton::clicked, this, &StudyForm::quoteMarked);
    // From wherever in the form, because one codes first and then quotes what is still marked.
    auto* key = new QShortcut(QKeySequence(u"Alt+Q"_s), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    key->setWhatsThis(tr("Quote the marked words")); // for the list of keys
    connect(key, &QShortcut::activated, this, &StudyForm::quoteMarked);
    return both;
}

/// The notes, and whether they are confidential.
QWidget* StudyForm::withMark(QWidget* editor)
{
    auto* both = new QWidget(this);
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tiny);
    m_notesMark =
        new ConfidentialBox(u"study-notesConfidential"_s,
                            tr("The notes stay in the catalogue: no export, copy or presentation has "
                               "them unless that is ticked"),
                            both);
    layout->addWidget(editor);
    layout->addWidget(m_notesMark, 0, Qt::AlignLeft);
    connect(m_notesMark, &QCheckBox::clicked, this, [this] {
        edited();
        commit();
    });
    return both;
}

void StudyForm::quoteMarked()
{
    const auto* abstract = static_cast<GrowingTextEdit*>(m_editors.value(u"abstract"_s));
    quoteSelection(abstract->textCursor().selectedText().simplified());
}

void StudyForm::buildCoding(QVBoxLayout* layout)
{
    auto* line = new QFrame(this);
    setLook(line, "line");
    auto* title = new QLabel(tr("Coding"), this);
    setLook(title, "section");
    m_coding = new CodingSection(m_workspace, u"coding"_s, this);
    layout->addSpacing(space::tiny);
    layout->addWidget(line);
    layout->addWidget(title);
    layout->addWidget(m_coding);
    connect(m_coding, &CodingSection::addRequested, this,
            [this](Id dimension, Id term) { changeCoding(dimension, term, true); });
    connect(m_coding, &CodingSection::removeRequested, this,
            [this](Id dimension, Id term) { changeCoding(dimension, term, false); });
    connect(m_coding, &CodingSection::chipClicked, this, &StudyForm::editQuote);
}

QString StudyForm::textOf(const QWidget* editor)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(editor))
        return line->text();
    return static_cast<const GrowingTextEdit*>(editor)->toPlainText();
}

void StudyForm::setTextOf(QWidget* editor, const QString& text)
{
    if (textOf(editor) == text)
        return; // the cursor stays where it is
    if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else {
        static_cast<GrowingTextEdit*>(editor)->setPlainText(text);
    }
}

void StudyForm::showStudy(Id study)
{
    if (study == m_draft.study.id && study != 0)
        return;
    commit();
    m_coding->clearTyped(); // it was meant for the study that goes
    CodedStudy waiting;
    waiting.study.id = study;
    const bool blind = m_workspace->isBlind();
    take(waiting, blind);
    const QPointer<QWidget> focused = fieldWithFocus();
    m_entering = false;
    setEnabled(false); // until it is here: what is typed now would belong to another study
    m_workspace->loadStudy(study,
                           [guard = QPointer(this), study, focused, blind](const Result<CodedStudy>& result) {
                               if (!guard || guard->m_draft.study.id != study)
                                   return;
                               guard->setEnabled(true);
                               if (focused)
                                   focused->setFocus();
                               else if (std::exchange(guard->m_entering, false))
                                   guard->m_title->setFocus(Qt::ShortcutFocusReason);
                               if (result)
                                   guard->take(*result, blind);
                               else
                                   Q_EMIT guard->m_workspace->failed(result.error());
                           });
}

/// What has the focus here and will be there for the next study: not a chip, but its field.
QWidget* StudyForm::fieldWithFocus() const
{
    QWidget* focused = QApplication::focusWidget();
    if (!focused || !isAncestorOf(focused))
        return nullptr;
    for (QWidget* widget = focused; widget != this; widget = widget->parentWidget()) {
        if (qobject_cast<TermField*>(widget))
            return widget;
    }
    return focused;
}

/// What is marked in the abstract becomes the quote of the coding added last.
void StudyForm::quoteSelection(const QString& words)
{
    const Id coder = m_workspace->coder();
    const auto coding = std::ranges::find_if(m_draft.codings, [&](const Coding& candidate) {
        return candidate.dimension == m_lastCoded.dimension && candidate.term == m_lastCoded.term
            && isOwn(candidate, coder);
    });
    const auto codebook = m_workspace->snapshot()->codebook;
    const Term* term = codebook ? codebook->term(m_lastCoded.term) : nullptr;
    if (coding == m_draft.codings.end() || !term) {
        Q_EMIT m_workspace->noticed(tr("Code a term first; then the words become its quote"), false);
    } else if (words.isEmpty()) {
        Q_EMIT m_workspace->noticed(tr("Mark the words in the abstract that “%1” rests on").arg(term->label),
                                    false);
    } else if (!m_workspace->isReadOnly()) {
        coding->quote = words;
        showCodings();
        commit();
        Q_EMIT m_workspace->noticed(tr("Quoted for “%1”").arg(term->label), false);
    }
}

void StudyForm::enter()
{
    m_entering = !isEnabled();
    if (isEnabled())
        m_title->setFocus(Qt::ShortcutFocusReason);
}

void StudyForm::startNewStudy()
{
    m_entering = false;
    commit();
    m_coding->clearTyped();
    CodedStudy fresh;
    fresh.study.type = u"JOUR"_s;
    setEnabled(true);
    take(fresh, m_workspace->isBlind());
    m_title->setFocus();
}

void StudyForm::take(const CodedStudy& stored, bool withoutAgreed)
{
    m_withoutAgreed = withoutAgreed;
    if (stored.study.id != m_draft.study.id)
        m_lastCoded = {};
    m_stored = stored;
    m_draft = stored;
    m_parts->showStudy(stored.study.id);
    showDraft();
}

void StudyForm::showDraft()
{
    m_filling = true;
    const Study& study = m_draft.study;
    if (m_title->toPlainText().simplified() != study.title)
        setTextOf(m_title, study.title);
    int type = m_type->findData(study.type);
    if (type < 0) {
        m_type->addItem(referenceTypeLabel(study.type), study.type);
        type = m_type->count() - 1;
    }
    m_type->setCurrentIndex(type);
    for (const StudyField& field : StudyFields::all()) {
        QWidget* editor = m_editors.value(QLatin1StringView(field.name));
        // Lists are compared as lists: a line just begun is not taken away.
        Study typed = study;
        field.write(typed, textOf(editor));
        if (!(typed == study))
            setTextOf(editor, field.read(study));
    }
    m_notesMark->setChecked(study.notesConfidential);
    m_notesMark->setEnabled(!m_workspace->isReadOnly());
    markUnfinished();
    showCodings();
    m_coding->setReadOnly(m_workspace->isReadOnly());
    QStringList provenance;
    if (study.created.isValid())
        provenance
            << tr("Added %1").arg(QLocale().toString(study.created.toLocalTime(), QLocale::ShortFormat));
    if (study.modified.isValid() && study.modified != study.created)
        provenance
            << tr("changed %1").arg(QLocale().toString(study.modified.toLocalTime(), QLocale::ShortFormat));
    for (const ExtraField& extra : study.extra)
        provenance << u"%1: %2"_s.arg(extra.tag, extra.text);
    m_provenance->setText(provenance.join(u'\n'));
    m_filling = false;
    markMatches();
}

void StudyForm::showCodings()
{
    const CodingView view = codingView(m_draft.codings, *m_workspace, m_withoutAgreed);
    m_coding->setCodings(view.own, view.others);
}

/// What is typed is not (yet) what the field takes; it is neither applied nor overwritten.
bool StudyForm::isUnfinished(const StudyField& field) const
{
    const auto* line = qobject_cast<const QLineEdit*>(m_editors.value(QLatin1StringView(field.name)));
    return line && !line->text().isEmpty() && !line->hasAcceptableInput()
        && line->text() != field.read(m_draft.study); // what was imported may be odd
}

void StudyForm::markUnfinished()
{
    for (const StudyField& field : StudyFields::all()) {
        if (field.kind != FieldKind::Year)
            continue;
        QWidget* editor = m_editors.value(QLatin1StringView(field.name));
        const bool wrong = isUnfinished(field);
        setLook(editor, wrong ? "wrong" : "");
        editor->setToolTip(wrong ? tr("Not saved: a year has four digits") : QString());
        editor->setAccessibleDescription(editor->toolTip());
    }
}

/// What the search has found, in the fields that are more than a line.
void StudyForm::markMatches()
{
    const SearchQuery query = SearchQuery::parse(m_workspace->matches()->filter.search);
    static constexpr std::pair<QLatin1StringView, SearchField> fields[] = {
        {"authors"_L1, SearchField::Authors},
        {"keywords"_L1, SearchField::Keywords},
        {"abstract"_L1, SearchField::Abstract},
        {"notes"_L1, SearchField::Notes}};
    m_title->setExtraSelections(markedMatches(*m_title, query, SearchField::Title));
    for (const auto& [name, field] : fields) {
        if (auto* text = qobject_cast<QPlainTextEdit*>(m_editors.value(name)))
            text->setExtraSelections(markedMatches(*text, query, field));
    }
}

void StudyForm::edited()
{
    if (m_filling)
        return;
    m_draft.study.title = m_title->toPlainText().simplified();
    m_draft.study.type = m_type->currentData().toString();
    m_draft.study.notesConfidential = m_notesMark->isChecked();
    for (const StudyField& field : StudyFields::all()) {
        if (!isUnfinished(field))
            field.write(m_draft.study, textOf(m_editors.value(QLatin1StringView(field.name))));
    }
    markUnfinished();
    markMatches();
    m_idle.start();
    // It becomes an edit when the typing pauses; until then it is kept, whatever happens to the program.
    if (isDirty() && !m_workspace->isReadOnly())
        m_workspace->keepDraft(m_draft.study);
    else
        m_workspace->dropDraft();
}

bool StudyForm::mayFollowStore() const
{
    const auto fields = StudyFields::all();
    return m_pending == 0 && !isDirty()
        && std::none_of(fields.begin(), fields.end(),
                        [this](const StudyField& field) { return isUnfinished(field); });
}

bool StudyForm::isDirty() const
{
    return !sameContent(m_draft, m_stored);
}

void StudyForm::commit()
{
    m_idle.stop();
    m_parts->commit();
    if (!isDirty() || m_adding || m_workspace->isReadOnly())
        return;
    const bool adds = m_draft.study.id == 0;
    if (adds && isBlank(m_draft))
        return;
    const CodedStudy before = m_stored;
    m_stored = m_draft;
    m_adding = adds;
    std::vector<Edit> edits;
    if (adds)
        edits.emplace_back(AddStudy{m_draft});
    else if (m_workspace->coder() == 0 && !m_withoutAgreed)
        edits.emplace_back(UpdateStudy{m_draft});
    else // a coder changes what is the coder's and nothing else, and nobody takes away what is not here
        edits = studyEdits(before, m_draft);
    m_pending += int(edits.size());
    const auto done = [guard = QPointer(this), before, adds](const Result<EditOutcome>& result) {
        if (guard)
            guard->applied(result, before, adds);
    };
    for (Edit& edit : edits)
        m_workspace->apply(std::move(edit), done);
}

void StudyForm::applied(const Result<EditOutcome>& result, const CodedStudy& before, bool added)
{
    --m_pending;
    if (added)
        m_adding = false;
    if (!result) {
        // Still in the form, so that it can be applied again.
        if (m_draft.study.id == before.study.id)
            m_stored = before;
        Q_EMIT m_workspace->failed(result.error());
        return;
    }
    if (added && m_draft.study.id == 0) {
        m_draft.study.id = result->id;
        m_stored.study.id = result->id;
        Q_EMIT studyAdded(result->id);
    }
    if (!isDirty())
        m_workspace->dropDraft();
    refresh();
}

/// Follows the store, unless something unapplied or on its way stands in the form.
void StudyForm::refresh()
{
    const Id study = m_draft.study.id;
    if (study == 0 || !mayFollowStore())
        return;
    const bool blind = m_workspace->isBlind();
    m_workspace->loadStudy(study, [guard = QPointer(this), study, blind](const Result<CodedStudy>& result) {
        if (guard && result && guard->m_draft.study.id == study && guard->mayFollowStore())
            guard->take(*result, blind);
    });
}

void StudyForm::changeCoding(Id dimension, Id term, bool add)
{
    auto& codings = m_draft.codings;
    const Id coder = m_workspace->coder();
    const auto same = [&](const Coding& coding) {
        return coding.dimension == dimension && coding.term == term && isOwn(coding, coder);
    };
    const bool has = std::any_of(codings.begin(), codings.end(), same);
    if (add && !has) {
        const auto codebook = m_workspace->snapshot()->codebook;
        const Dimension* of = codebook ? codebook->dimension(dimension) : nullptr;
        if (of && of->single) { // the new answer is instead of the old one
            std::erase_if(codings, [&](const Coding& coding) {
                return coding.dimension == dimension && isOwn(coding, coder);
            });
        }
        Coding coding;
        coding.coder = coder;
        coding.study = m_draft.study.id;
        coding.dimension = dimension;
        coding.term = term;
        codings.push_back(coding);
        m_lastCoded = coding;
    } else if (!add) {
        std::erase_if(codings, same);
    }
    showCodings();
    commit();
}

void StudyForm::editQuote(Id dimension, Id term, QWidget* chip)
{
    const auto at = std::find_if(m_draft.codings.begin(), m_draft.codings.end(), [&](const Coding& coding) {
        return coding.dimension == dimension && coding.term == term && isOwn(coding, m_workspace->coder());
    });
    if (at == m_draft.codings.end())
        return;
    const auto codebook = m_workspace->snapshot()->codebook;
    auto* popup = new QuotePopup(codebook ? codebook->path(term) : QString(), at->quote, at->page, this);
    connect(popup, &QuotePopup::changed, this,
            [this, dimension, term](const QString& quote, const QString& page) {
                for (Coding& coding : m_draft.codings) {
                    if (coding.dimension == dimension && coding.term == term
                        && isOwn(coding, m_workspace->coder())) {
                        coding.quote = quote;
                        coding.page = page;
                    }
                }
                showCodings();
                commit();
            });
    connect(popup, &QuotePopup::removeRequested, this,
            [this, dimension, term] { changeCoding(dimension, term, false); });
    popup->openBelow(chip);
}

bool StudyForm::eventFilter(QObject* watched, QEvent* event)
{
    // A popup menu or another window takes the focus for a moment; commit() does nothing then if nothing changed.
    if (event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

void StudyForm::hideEvent(QHideEvent* event)
{
    commit();
    QWidget::hideEvent(event);
}

} // namespace lacuna
