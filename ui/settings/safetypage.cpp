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
    , m_asksBeforeCancel(new QCheckBox(tr("Ask before a print is &cancelled"), this))
{
    m_watches->setObjectName(u"watchesIdleHeaters"_s);
    m_minutes->setObjectName(u"idleMinutes"_s);
    m_minutes->setDecimals(0);
    m_minutes->setRange(SafetyPreferences::LeastIdleMinutes, SafetyPreferences::MostIdleMinutes);
    m_minutes->setSuffix(tr(" min"));
    m_asksBeforeCancel->setObjectName(u"asksBeforeCancel"_s);
    QFormLayout *heaters = addSection(tr("Forgotten heaters"));
    heaters->addRow(m_watches);
    heaters->addRow(tr("&After"), m_minutes);
    addHint(tr("A countdown of one minute comes first and can be stopped. During a pause the "
               "heaters stay on and Gantry only reminds you, because resuming does not heat them "
               "up again. Many firmwares have a time-out of their own: M85 for the motors and the "
               "heaters, or HOTEND_IDLE."));
    addSection(tr("Questions"))->addRow(m_asksBeforeCancel);
    addHint(tr("The emergency stop never asks."));
    connect(m_watches, &QCheckBox::clicked, this, &SafetyPage::save);
    connect(m_minutes, &NumberBox::valueChanged, this, &SafetyPage::save);
    connect(m_asksBeforeCancel, &QCheckBox::clicked, &m_settings, &Settings::setAsksBeforeCancel);
    connect(&m_settings, &Settings::asksBeforeCancelChanged, this, &SafetyPage::render);
    connect(&m_settings, &Settings::safetyPreferencesChanged, this, &SafetyPage::render);
    render();
}

void SafetyPage::save()
{
    m_settings.setSafetyPreferences({m_watches->isChecked(), int(m_minutes->value())});
}

void SafetyPage::render()
{
    const SafetyPreferences preferences = m_settings.safetyPreferences();
    m_watches->setChecked(preferences.watchesIdleHeaters);
    const QSignalBlocker blocker(m_minutes);
    m_minutes->setValue(preferences.idleMinutes);
    m_minutes->setEnabled(preferences.watchesIdleHeaters);
    m_minutes->setToolTip(preferences.watchesIdleHeaters
                              ? tr("How long nothing may be done while a heater is on")
                              : tr("The heaters are not watched."));
    m_asksBeforeCancel->setChecked(m_settings.asksBeforeCancel());
}

} // namespace gantry
