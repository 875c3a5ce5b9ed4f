// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/commandpalette.h"

#include "common/actionregistry.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/themecolors.h"
#include "palette/commanddelegate.h"
#include "palette/commandmodel.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

CommandPalette::CommandPalette(const ActionRegistry &registry, QWidget &window)
    : QFrame(&window)
    , m_registry(registry)
    , m_window(window)
    , m_model(new CommandModel(registry, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("No command fits these words."), this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    m_field->setObjectName(u"commandFilter"_s);
    m_field->setPlaceholderText(tr("What would you like to do?"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->addAction(icon(Icon::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps the keyboard
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(this), grid(this), grid(this), grid(this));
    layout->setSpacing(grid(this));
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    m_field->installEventFilter(this);
    m_window.installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::triggerCurrent);
    // Many actions change at once.
    m_changed.setSingleShot(true);
    m_changed.setInterval(0);
    connect(&m_changed, &QTimer::timeout, this, &CommandPalette::layOut);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { handleFocus(now); });
    hide();
}

void CommandPalette::open()
{
    if (isVisible()) {
        m_field->selectAll();
        m_field->setFocus(Qt::PopupFocusReason);
        return;
    }
    m_focusBefore = m_window.focusWidget();
    for (const QAction *action : m_registry.actions())
        connect(action, &QAction::changed, &m_changed, qOverload<>(&QTimer::start),
                Qt::UniqueConnection);
    m_field->clear();
    filter({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

// A command that cannot act any more has a second line, with its reason.
void CommandPalette::layOut()
{
    if (!isVisible())
        return;
    m_list->doItemsLayout();
    place();
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent *>(event)->key());
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::handleKey(int key)
{
    const int page = std::max(1, m_list->height() / (2 * em(this)));
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        triggerCurrent();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    default:
        return false;
    }
}

void CommandPalette::filter(const QString &text)
{
    m_model->setFilter(text);
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_model->index(0));
    place();
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = m_list->currentIndex().row();
    // One step goes round, a page stops at the end.
    const int next
        = std::abs(rows) == 1 ? (row + rows + count) % count : std::clamp(row + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(next));
}

void CommandPalette::triggerCurrent()
{
    QAction *action = m_model->action(m_list->currentIndex().row());
    // One that cannot act now stays in sight, with its reason.
    if (!action || !action->isEnabled())
        return;
    dismiss();
    m_model->noteUsed(action);
    action->trigger();
}

void CommandPalette::handleFocus(QWidget *now)
{
    // The focus went elsewhere in the window, by mouse or by a shortcut: it stays there.
    if (isVisible() && now && now != m_field && m_window.isAncestorOf(now))
        hide();
}

void CommandPalette::place()
{
    const int width = std::min(em(this, 34), m_window.width() - grid(this, 4));
    const int most = std::min(em(this, 24), m_window.height() * 3 / 4);
    setGeometry((m_window.width() - width) / 2, em(this, 3), width, std::min(most, wantedHeight()));
}

// No higher than what fits the words: an empty row would look like a command without a name.
int CommandPalette::wantedHeight() const
{
    const int frame = 3 * grid(this) + m_field->sizeHint().height();
    int rows = m_model->rowCount() == 0 ? m_nothing->sizeHint().height() : 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    return frame + rows;
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = ThemeColors::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.setPen(colors.edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace gantry
