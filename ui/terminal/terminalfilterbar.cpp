// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/terminalfilterbar.h"

#include "common/icons.h"
#include "common/metrics.h"
#include "common/wraplayout.h"
#include "settings/settings.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// Keys in the settings file. "none" says that the user wants to see everything; an empty list, that nothing was chosen
// yet, and then the noise is hidden.
constexpr auto TemperatureKey = "temperature"_L1;
constexpr auto AcknowledgeKey = "ok"_L1;
constexpr auto BusyKey = "busy"_L1;
constexpr auto PositionKey = "position"_L1;
constexpr auto CardKey = "card"_L1;
constexpr auto PollsKey = "polls"_L1;
constexpr auto NoneKey = "none"_L1;

QStringList hiddenKeys(const Settings &settings)
{
    const QStringList stored = settings.hiddenTerminalKinds();
    return stored.isEmpty() ? QStringList{TemperatureKey, AcknowledgeKey, BusyKey,
                                          PositionKey,    CardKey,        PollsKey}
                            : stored;
}

} // namespace

TerminalFilterBar::TerminalFilterBar(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto *row = new WrapLayout(grid(this, 0.5));
    row->setContentsMargins({});
    setLayout(row);
    auto *label = new QLabel(tr("Show"), this);
    label->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(label);
    addToggle(TemperatureKey, tr("Temperatures"), tr("Temperature reports"));
    addToggle(AcknowledgeKey, tr("ok"), tr("Bare acknowledgements"));
    addToggle(BusyKey, tr("Busy"), tr("Busy and wait messages"));
    addToggle(PositionKey, tr("Positions"), tr("Position reports"));
    addToggle(CardKey, tr("SD card"), tr("Progress of a print from the SD card"));
    addToggle(PollsKey, tr("Polls"), tr("Gantry's own regular questions"));
    addOwnFilters();
}

void TerminalFilterBar::addToggle(const QString &key, const QString &text, const QString &tip)
{
    auto *action = new QAction(tr("Show: %1").arg(tip), this);
    action->setIconText(text);
    action->setCheckable(true);
    action->setChecked(!hiddenKeys(m_settings).contains(key));
    action->setToolTip(
        tr("%1: shown while this is pressed. Nothing is lost while it is not.").arg(tip));
    connect(action, &QAction::toggled, this, [this] {
        emit filterChanged();
        save();
    });
    auto *button = new QToolButton(this);
    button->setObjectName(u"show_%1"_s.arg(key));
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleDescription(action->text());
    layout()->addWidget(button);
    m_toggles << Toggle{key, action};
}

void TerminalFilterBar::addOwnFilters()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"ownFilters"_s);
    button->setIcon(icon(Icon::Filter));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(tr("Own filters: hide lines that fit an expression"));
    button->setAccessibleName(tr("Own filters"));
    m_menu = new QMenu(button);
    button->setMenu(m_menu);
    layout()->addWidget(button);
    rebuildMenu();
    connect(&m_settings, &Settings::terminalExpressionsChanged, this, [this] {
        rebuildMenu();
        emit filterChanged();
    });
}

void TerminalFilterBar::rebuildMenu()
{
    m_menu->clear();
    const QList<TerminalExpression> expressions = m_settings.terminalExpressions();
    for (qsizetype i = 0; i < expressions.size(); ++i) {
        const TerminalExpression &expression = expressions.at(i);
        const QString name = expression.name.isEmpty() ? expression.pattern : expression.name;
        QAction *action
            = m_menu->addAction(tr("Hide: %1").arg(QString(name).replace(u'&', u"&&"_s)));
        action->setCheckable(true);
        action->setChecked(expression.hidden);
        // Not at once: it would delete this entry while it is being handled.
        connect(
            action, &QAction::toggled, this,
            [this, i](bool hidden) { setExpressionHidden(int(i), hidden); }, Qt::QueuedConnection);
    }
    if (!expressions.isEmpty())
        m_menu->addSeparator();
    QAction *edit = m_menu->addAction(icon(Icon::Settings), tr("Edit filters…"));
    connect(edit, &QAction::triggered, this, &TerminalFilterBar::settingsRequested);
}

void TerminalFilterBar::setExpressionHidden(int index, bool hidden)
{
    QList<TerminalExpression> expressions = m_settings.terminalExpressions();
    if (index >= expressions.size())
        return;
    expressions[index].hidden = hidden;
    m_settings.setTerminalExpressions(expressions);
}

TerminalFilter TerminalFilterBar::filter() const
{
    TerminalFilter filter;
    for (const Toggle &toggle : m_toggles) {
        if (toggle.action->isChecked())
            continue;
        if (toggle.key == TemperatureKey)
            filter.hiddenKinds << WireLine::Kind::Temperature;
        else if (toggle.key == AcknowledgeKey)
            filter.hiddenKinds << WireLine::Kind::Acknowledge;
        else if (toggle.key == BusyKey)
            filter.hiddenKinds << WireLine::Kind::Busy;
        else if (toggle.key == PositionKey)
            filter.hiddenKinds << WireLine::Kind::Position;
        else if (toggle.key == CardKey)
            filter.hiddenKinds << WireLine::Kind::Card;
        else
            filter.hidesPolls = true;
    }
    for (const TerminalExpression &expression : m_settings.terminalExpressions()) {
        if (expression.hidden)
            filter.hiddenExpressions << TerminalFilter::compiled(expression.pattern);
    }
    return filter;
}

void TerminalFilterBar::save()
{
    QStringList hidden;
    for (const Toggle &toggle : std::as_const(m_toggles)) {
        if (!toggle.action->isChecked())
            hidden << toggle.key;
    }
    m_settings.setHiddenTerminalKinds(hidden.isEmpty() ? QStringList{NoneKey} : hidden);
}

} // namespace gantry
