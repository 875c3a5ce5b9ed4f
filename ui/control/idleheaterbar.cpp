// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/idleheaterbar.h"

#include "common/format.h"
#include "common/iconlabel.h"
#include "common/metrics.h"
#include "common/themecolors.h"
#include "control/idleheaterguard.h"
#include "settings/settings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace gantry {

IdleHeaterBar::IdleHeaterBar(IdleHeaterGuard &guard, const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_guard(guard)
    , m_settings(settings)
    , m_layout(new QHBoxLayout(this))
    , m_icon(new IconLabel(Icon::Flame, IconTone::Attention, 1.25, this))
    , m_text(new QLabel(this))
    , m_snooze(new QPushButton(this))
    , m_coolDown(new QPushButton(icon(Icon::Thermometer), tr("Cool down now"), this))
{
    setObjectName(u"idleHeaterBar"_s);
    m_text->setObjectName(u"idleHeaterText"_s);
    m_text->setWordWrap(true);
    m_snooze->setObjectName(u"idleHeaterSnooze"_s);
    m_coolDown->setObjectName(u"idleHeaterCoolDown"_s);
    m_coolDown->setToolTip(tr("Switch all heaters off"));
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    m_layout->addWidget(m_snooze);
    m_layout->addWidget(m_coolDown);
    connect(m_snooze, &QPushButton::clicked, &m_guard, &IdleHeaterGuard::snooze);
    connect(m_coolDown, &QPushButton::clicked, &m_guard, &IdleHeaterGuard::coolDownNow);
    connect(&m_guard, &IdleHeaterGuard::phaseChanged, this, &IdleHeaterBar::render);
    connect(&m_guard, &IdleHeaterGuard::secondsLeftChanged, this, &IdleHeaterBar::render);
    connect(&m_settings, &Settings::safetyPreferencesChanged, this, &IdleHeaterBar::follow);
    applyMetrics();
    follow();
    render();
}

void IdleHeaterBar::follow()
{
    const SafetyPreferences preferences = m_settings.safetyPreferences();
    m_guard.setIdleTime(preferences.watchesIdleHeaters
                            ? std::optional<Duration>(std::chrono::minutes(preferences.idleMinutes))
                            : std::nullopt);
}

void IdleHeaterBar::render()
{
    using Phase = IdleHeaterGuard::Phase;
    const Phase phase = m_guard.phase();
    const bool paused = phase == Phase::Paused;
    m_snooze->setText(paused ? tr("Remind me later") : tr("Snooze"));
    m_snooze->setToolTip(tr("Ask again when nothing was done for another %n minute(s)", nullptr,
                            m_settings.safetyPreferences().idleMinutes));
    m_coolDown->setVisible(!paused);
    setVisible(phase == Phase::Countdown || paused);
    if (isHidden())
        return;
    m_text->setText(sentence());
    setAccessibleName(m_text->text());
}

QString IdleHeaterBar::sentence() const
{
    const int minutes = m_settings.safetyPreferences().idleMinutes;
    if (m_guard.phase() == IdleHeaterGuard::Phase::Paused) {
        const QString text
            = tr("The print is paused, nothing was done for %n minute(s), and a heater is on. "
                 "Gantry leaves the bed on, so that the print does not come off it.",
                 nullptr, minutes);
        return m_settings.safetyPreferences().coolsPausedNozzle
                   ? text
                   : text + u' ' + tr("The nozzle stays hot, too: the settings say so (Safety).");
    }
    return tr("Nothing was done for %n minute(s), and the heaters are on. They are switched off "
              "in %1.",
              nullptr, minutes)
        .arg(Format::duration(m_guard.secondsLeft() * 1000LL));
}

void IdleHeaterBar::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = ThemeColors::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.warnTint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

void IdleHeaterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyMetrics();
    QWidget::changeEvent(event);
}

void IdleHeaterBar::applyMetrics()
{
    m_layout->setContentsMargins(grid(this, 2), grid(this, 0.75), grid(this, 2), grid(this, 0.75));
    m_layout->setSpacing(grid(this, 1.25));
}

} // namespace gantry
