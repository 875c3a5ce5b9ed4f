// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/safetypage.h"

#include "control/numberbox.h"
#include "settings/settings.h"

#include <QCheckBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace gantry {

SafetyPage::SafetyPage(Settings &settings, QWidget *parent)
    : SettingsPage(tr("Safety"), Icon::Warning, parent)
    , m_settings(settings)
    , m_watches(new QCheckBox(tr("Switch &heaters off when nothing is done"), this))
    , m_minutes(new NumberBox(this))
    , m_coolsPaused(new QCheckBox(tr("Let the &nozzle cool down in a long pause"), this))
    , m_pausedMinutes(new NumberBox(this))
    , m_asksBeforeCancel(new QCheckBox(tr("Ask before a print is &cancelled"), this))
    , m_holdsToStop(new QCheckBox(tr("The &Stop button must be held for half a second"), this))
{
    m_watches->setObjectName(u"watchesIdleHeaters"_s);
    m_minutes->setObjectName(u"idleMinutes"_s);
    m_coolsPaused->setObjectName(u"coolsPausedNozzle"_s);
    m_pausedMinutes->setObjectName(u"pausedNozzleMinutes"_s);
    for (NumberBox *box : {m_minutes, m_pausedMinutes}) {
        box->setDecimals(0);
        box->setRange(SafetyPreferences::LeastIdleMinutes, SafetyPreferences::MostIdleMinutes);
        box->setSuffix(tr(" min"));
        connect(box, &NumberBox::valueChanged, this, &SafetyPage::save);
    }
    m_asksBeforeCancel->setObjectName(u"asksBeforeCancel"_s);
    QFormLayout *heaters = addSection(tr("Forgotten heaters"));
    heaters->addRow(m_watches);
    heaters->addRow(tr("&After"), m_minutes);
    addHint(tr("A countdown of one minute comes first and can be stopped. During a pause Gantry "
               "only reminds you: on a bed that is switched off the print comes loose. Many "
               "firmwares have a time-out of their own: M85 for the motors and the heaters, or "
               "HOTEND_IDLE."));
    QFormLayout *pauses = addSection(tr("Paused prints"));
    pauses->addRow(m_coolsPaused);
    pauses->addRow(tr("A&fter"), m_pausedMinutes);
    addHint(tr("A hot nozzle that stands still oozes, and its filament burns. Resume heats it up "
               "to what it had and waits for it before the print goes on. The bed stays on. A "
               "print from the printer's card keeps its nozzle hot: it may be resumed at the "
               "printer, which would not wait."));
    addSection(tr("Questions"))->addRow(m_asksBeforeCancel);
    m_holdsToStop->setObjectName(u"holdsToStop"_s);
    addSection(tr("Emergency stop"))->addRow(m_holdsToStop);
    addHint(
        tr("The emergency stop never asks. Holding the button protects against a click that was "
           "not meant; its shortcut always stops at once."));
    connect(m_watches, &QCheckBox::clicked, this, &SafetyPage::save);
    connect(m_coolsPaused, &QCheckBox::clicked, this, &SafetyPage::save);
    connect(m_holdsToStop, &QCheckBox::clicked, this, &SafetyPage::save);
    connect(m_asksBeforeCancel, &QCheckBox::clicked, &m_settings, &Settings::setAsksBeforeCancel);
    connect(&m_settings, &Settings::asksBeforeCancelChanged, this, &SafetyPage::render);
    connect(&m_settings, &Settings::safetyPreferencesChanged, this, &SafetyPage::render);
    render();
}

void SafetyPage::save()
{
    m_settings.setSafetyPreferences({.watchesIdleHeaters = m_watches->isChecked(),
                                     .idleMinutes = int(m_minutes->value()),
                                     .holdsToStop = m_holdsToStop->isChecked(),
                                     .coolsPausedNozzle = m_coolsPaused->isChecked(),
                                     .pausedNozzleMinutes = int(m_pausedMinutes->value())});
}

void SafetyPage::render()
{
    const SafetyPreferences preferences = m_settings.safetyPreferences();
    m_watches->setChecked(preferences.watchesIdleHeaters);
    m_coolsPaused->setChecked(preferences.coolsPausedNozzle);
    const QSignalBlocker blocker(m_minutes);
    const QSignalBlocker pausedBlocker(m_pausedMinutes);
    m_pausedMinutes->setValue(preferences.pausedNozzleMinutes);
    m_pausedMinutes->setEnabled(preferences.coolsPausedNozzle);
    m_pausedMinutes->setToolTip(preferences.coolsPausedNozzle
                                    ? tr("How long the nozzle stays hot in a pause")
                                    : tr("The nozzle stays hot in a pause."));
    m_minutes->setValue(preferences.idleMinutes);
    m_minutes->setEnabled(preferences.watchesIdleHeaters);
    m_minutes->setToolTip(preferences.watchesIdleHeaters
                              ? tr("How long nothing may be done while a heater is on")
                              : tr("The heaters are not watched."));
    m_holdsToStop->setChecked(preferences.holdsToStop);
    m_asksBeforeCancel->setChecked(m_settings.asksBeforeCancel());
}

} // namespace gantry
