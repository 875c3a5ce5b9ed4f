// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/jogpage.h"

#include "control/numberbox.h"
#include "settings/settings.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace gantry {

JogPage::JogPage(Settings &settings, QWidget *parent)
    : SettingsPage(tr("Jog"), Icon::Home, parent)
    , m_settings(settings)
    , m_problem(createProblemLabel(u"stepProblem"_s))
{
    const JogPreferences preferences = m_settings.jogPreferences();
    QFormLayout *steps = addSection(tr("Steps"));
    for (int i = 0; i < JogPreferences::StepCount; ++i) {
        auto *box = new NumberBox(this);
        box->setObjectName(u"step%1"_s.arg(i + 1));
        box->setDecimals(2);
        box->setRange(JogPreferences::LeastStep, JogPreferences::MostStep);
        box->setSuffix(tr(" mm"));
        box->setValue(preferences.steps.at(i));
        steps->addRow(tr("Step &%1").arg(i + 1), box);
        connect(box, &NumberBox::valueChanged, this, &JogPage::save);
        m_steps << box;
    }
    steps->addRow(m_problem);
    addHint(tr("While jogging with keys, the keys 1 to 4 choose these steps."));
    m_speed = new NumberBox(this); // after the steps: the Tab key goes in the order of making
    m_speed->setObjectName(u"jogSpeedPercent"_s);
    m_speed->setDecimals(0);
    m_speed->setRange(1, 100);
    m_speed->setSuffix(tr(" %"));
    m_speed->setValue(preferences.speedPercent);
    addSection(tr("Speed"))->addRow(tr("&Speed at start"), m_speed);
    addHint(tr("In percent of the axis speeds in the printer profile. The slider of the Jog panel "
               "changes it until Gantry is closed."));
    connect(m_speed, &NumberBox::valueChanged, this, &JogPage::save);
}

void JogPage::save()
{
    JogPreferences preferences;
    preferences.steps.clear();
    for (const NumberBox *box : std::as_const(m_steps))
        preferences.steps << box->value();
    preferences.speedPercent = int(m_speed->value());
    showProblem(m_problem, preferences.isValid()
                               ? QString()
                               : tr("Each step must be longer than the one before it. Until then "
                                    "the old steps are used."));
    m_settings.setJogPreferences(preferences);
}

} // namespace gantry
