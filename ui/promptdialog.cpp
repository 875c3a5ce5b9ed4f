// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "promptdialog.h"

#include "common/iconlabel.h"
#include "common/metrics.h"
#include "control/promptcontroller.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr qsizetype MaxButtonText = 60; // characters; the whole text is in the tooltip
constexpr double MaxButtonsEm = 24;     // height of the buttons before they scroll

/// A button shows the firmware's words as they are: an ampersand there is no mnemonic.
QString asButtonText(const QString &words)
{
    const QString text
        = words.size() > MaxButtonText ? words.left(MaxButtonText - 1) + u'…' : words;
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

PromptDialog::PromptDialog(PromptController &prompts, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_column(new QVBoxLayout(this))
    , m_text(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"promptDialog"_s);
    setWindowTitle(tr("The printer asks"));
    setModal(false);
    m_text->setObjectName(u"promptText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(em(this, 18));
    m_hint->setObjectName(u"promptHint"_s);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(tr("The printer waits for the answer. It can also be given at its own "
                       "display."));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 1.5));
    row->addWidget(new IconLabel(Icon::Question, IconTone::Accent, 2, this), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_column->setContentsMargins(grid(this, 2), grid(this, 2), grid(this, 2), grid(this, 2));
    m_column->setSpacing(grid(this, 1.5));
    m_column->addLayout(row);
    m_column->addWidget(m_hint);
    connect(&prompts, &PromptController::promptChanged, this, &PromptDialog::render);
    render();
}

void PromptDialog::reject()
{
    m_prompts.close();
}

void PromptDialog::render()
{
    const std::optional<HostPrompt> prompt = m_prompts.prompt();
    if (!prompt || prompt->isInformation()) { // that is a message
        hide();
        return;
    }
    m_text->setText(prompt->text.isEmpty() ? tr("The printer waits for you.") : prompt->text);
    m_hint->setVisible(!prompt->choices.isEmpty());
    renderButtons(prompt->choices);
    show();
    // Only what is shown knows how high its words are: before, the second line of the hint would be cut.
    m_column->activate();
    adjustSize();
    raise();
    activateWindow();
    // Nothing is preselected: a key that was meant for something else must not answer.
    setFocus(Qt::OtherFocusReason);
}

void PromptDialog::renderButtons(const QStringList &choices)
{
    delete m_scroll;
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QWidget;
    auto *column = new QVBoxLayout(buttons);
    column->setContentsMargins({});
    column->setSpacing(grid(this));
    const auto add = [this, column, buttons](const QString &text) {
        auto *button = new QPushButton(text, buttons);
        button->setAutoDefault(false);
        button->setMinimumHeight(em(this, 2));
        column->addWidget(button);
        return button;
    };
    for (int choice = 0; choice < int(choices.size()); ++choice) {
        const QString words = choices.at(choice);
        QPushButton *button
            = add(words.isEmpty() ? tr("Choice %1").arg(choice + 1) : asButtonText(words));
        if (words.size() > MaxButtonText)
            button->setToolTip(words);
        button->setObjectName(u"promptChoice%1"_s.arg(choice));
        // Queued: the answer takes the button away while it is still handling its click.
        connect(
            button, &QPushButton::clicked, this, [this, choice] { m_prompts.answer(choice); },
            Qt::QueuedConnection);
    }
    if (choices.isEmpty()) {
        QPushButton *close = add(tr("Close"));
        close->setObjectName(u"promptClose"_s);
        connect(close, &QPushButton::clicked, this, &PromptDialog::reject, Qt::QueuedConnection);
    }
    m_scroll->setWidget(buttons);
    const int wanted = buttons->sizeHint().height();
    m_scroll->setFixedHeight(std::min(wanted, em(this, MaxButtonsEm)));
    m_column->addWidget(m_scroll);
}

} // namespace gantry
