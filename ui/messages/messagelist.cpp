// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/messagelist.h"

#include "common/format.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/timedlist.h"
#include "messages/messagejournal.h"
#include "settings/settings.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

QIcon iconOf(Message::Severity severity)
{
    switch (severity) {
    case Message::Severity::Error:
        return icon(Icon::Error, IconTone::Error);
    case Message::Severity::Warning:
        return icon(Icon::Warning, IconTone::Attention);
    case Message::Severity::Notice:
        break;
    }
    return icon(Icon::Info, IconTone::Muted);
}

} // namespace

MessageList::MessageList(MessageJournal &journal, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_journal(journal)
    , m_settings(settings)
{
    setObjectName(u"messageList"_s);
    setWindowTitle(tr("Messages"));
    setModal(false);
    build();
    connect(&journal, &MessageJournal::changed, this, [this] {
        if (isVisible())
            render();
    });
}

void MessageList::build()
{
    m_title = new QLabel(this);
    m_title->setObjectName(u"messageListTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_list = new TimedList(this);
    m_list->setObjectName(u"messageListEntries"_s);
    m_list->setAccessibleName(tr("Messages, the newest first"));
    m_desktop = new QCheckBox(tr("&Notify on the desktop while the window is not in front"), this);
    m_desktop->setObjectName(u"notifyDesktop"_s);
    m_sound = new QCheckBox(tr("With a &sound"), this);
    m_sound->setObjectName(u"notifySound"_s);
    m_copy = new QPushButton(icon(Icon::Copy), tr("Co&py all"), this);
    m_copy->setObjectName(u"copyMessages"_s);
    m_clear = new QPushButton(icon(Icon::Trash), tr("C&lear"), this);
    m_clear->setObjectName(u"clearMessages"_s);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"closeMessages"_s);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(this));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_clear);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this, 2), grid(this, 2), grid(this, 2));
    column->setSpacing(grid(this, 1.25));
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    column->addWidget(m_desktop);
    column->addWidget(m_sound);
    column->addLayout(buttons);
    resize(em(this, 34), em(this, 26));
    connect(m_desktop, &QCheckBox::clicked, &m_settings, &Settings::setNotifiesDesktop);
    connect(m_sound, &QCheckBox::clicked, &m_settings, &Settings::setSoundsNotifications);
    connect(m_copy, &QPushButton::clicked, this, &MessageList::copy);
    connect(m_clear, &QPushButton::clicked, &m_journal, &MessageJournal::clear);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void MessageList::open()
{
    render();
    show();
    raise();
    activateWindow();
    m_list->setFocus(Qt::OtherFocusReason);
}

void MessageList::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    m_journal.markRead();
}

void MessageList::render()
{
    // The settings dialog offers these, too.
    m_desktop->setChecked(m_settings.notifiesDesktop());
    m_sound->setChecked(m_settings.soundsNotifications());
    const QList<MessageJournal::Entry> &entries = m_journal.entries();
    const int unread = m_journal.unreadCount();
    m_title->setText(entries.isEmpty() ? tr("Nothing has happened yet.")
                     : unread > 0 ? tr("While you were away: %n new message(s)", nullptr, unread)
                                  : tr("What happened since Gantry was started"));
    m_list->clear();
    const QDateTime now = QDateTime::currentDateTime();
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        QListWidgetItem *item = m_list->addRow(Format::clockTime(entry->time, now), entry->text,
                                               iconOf(entry->severity));
        item->setToolTip(QLocale().toString(entry->time, QLocale::LongFormat));
        QFont font = m_list->font();
        font.setBold(entry->away);
        item->setFont(font);
    }
    m_copy->setEnabled(!entries.isEmpty());
    m_clear->setEnabled(!entries.isEmpty());
    m_copy->setToolTip(entries.isEmpty() ? tr("There are no messages.")
                                         : tr("Copy all messages to the clipboard"));
    m_clear->setToolTip(entries.isEmpty() ? tr("There are no messages.") : tr("Empty this list"));
}

void MessageList::copy()
{
    QString text;
    for (const MessageJournal::Entry &entry : m_journal.entries())
        text += entry.time.toString(Qt::ISODate) + u"  "_s + entry.text + u'\n';
    QGuiApplication::clipboard()->setText(text);
}

} // namespace gantry
