// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "common/actionregistry.h"
#include "common/actionshortcuts.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "settings/connectionpage.h"
#include "settings/editorpage.h"
#include "settings/generalpage.h"
#include "settings/jogpage.h"
#include "settings/presetspage.h"
#include "settings/protocolpage.h"
#include "settings/safetypage.h"
#include "settings/shortcutspage.h"
#include "settings/terminalpage.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

SettingsDialog::SettingsDialog(Settings &settings, const ProfileSelection &profiles,
                               ActionShortcuts &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new QLabel(tr("No setting fits these words."), this))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages"));
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    auto *side = new QVBoxLayout;
    side->setSpacing(grid(this));
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    side->addWidget(m_nothing);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(grid(this, 2), grid(this, 2), grid(this, 2), grid(this, 1.5));
    layout->setSpacing(grid(this, 1.5));
    layout->addLayout(side, 0, 0);
    layout->addWidget(m_stack, 0, 1);
    layout->addWidget(buttons, 1, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    addPage(Page::General, new GeneralPage(settings));
    addPage(Page::Connection, new ConnectionPage(settings, profiles));
    addPage(Page::Presets, new PresetsPage(settings));
    addPage(Page::Jog, new JogPage(settings));
    addPage(Page::Terminal, new TerminalPage(settings));
    addEditorPages(shortcuts.registry());
    addPage(Page::Safety, new SafetyPage(settings));
    addPage(Page::Shortcuts, new ShortcutsPage(shortcuts));
    addPage(Page::Protocol, new ProtocolPage(settings));
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + em(this, 2));
    m_search->setFixedWidth(m_list->width());
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showPage(Page::General);
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    resize(QSize(em(this, 46), em(this, 38)).boundedTo(screen * 0.92));
}

void SettingsDialog::addPage(Page id, SettingsPage *page)
{
    m_rows.insert(id, int(m_pages.size()));
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(page->title());
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    // Never narrower than its content: what would be cut off cannot be scrolled to.
    scroll->setMinimumWidth(page->minimumSizeHint().width() + em(this));
    m_stack->addWidget(scroll);
    m_list->addItem(new QListWidgetItem(icon(page->pageIcon()), page->title()));
    m_pages << page;
}

void SettingsDialog::addEditorPages(const ActionRegistry &actions)
{
    if (actions.contains(ActionId::EditMacros)) {
        addPage(Page::Macros,
                new EditorPage({tr("Macros"),
                                tr("Buttons of your own in the panel Macros: lines of G-code or a "
                                   "script, with values that are asked for. Each can have a "
                                   "shortcut, too."),
                                tr("Edit the macros…")},
                               Icon::Play, actions.action(ActionId::EditMacros)));
    }
    if (actions.contains(ActionId::EditScripts)
        && actions.action(ActionId::EditScripts)->isVisible()) {
        addPage(Page::Scripts,
                new EditorPage({tr("Scripts"),
                                tr("G-code that is sent at certain moments: on connecting, before "
                                   "and after a print, when it is paused, resumed or cancelled, "
                                   "and around a change of the tool."),
                                tr("Edit the scripts…")},
                               Icon::File, actions.action(ActionId::EditScripts)));
    }
}

void SettingsDialog::showPage(Page page)
{
    m_list->setCurrentRow(m_rows.value(page));
}

QWidget *SettingsDialog::currentPage() const
{
    return m_pages.value(m_stack->currentIndex());
}

void SettingsDialog::search(const QString &text)
{
    const QString words = text.trimmed();
    int first = -1;
    for (int i = 0; i < int(m_pages.size()); ++i) {
        const bool fits = m_pages.at(i)->matches(words);
        m_list->item(i)->setHidden(!fits);
        m_pages.at(i)->highlight(words);
        if (fits && first < 0)
            first = i;
    }
    m_nothing->setVisible(first < 0);
    const QListWidgetItem *current = m_list->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_list->setCurrentRow(first);
}

// The keyboard need not leave the field to look through what was found.
bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SettingsDialog::step(int direction)
{
    int row = m_list->currentRow() + direction;
    while (row >= 0 && row < m_list->count() && m_list->item(row)->isHidden())
        row += direction;
    if (row >= 0 && row < m_list->count())
        m_list->setCurrentRow(row);
}

void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter ends the typing in a field; it must not close everything.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

} // namespace gantry
