// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/extruderpanel.h"

#include "common/icons.h"
#include "common/metrics.h"
#include "common/panelrefresh.h"
#include "common/reasontooltip.h"
#include "control/numberbox.h"
#include "control/raterow.h"
#include "control/wheelguard.h"
#include "printer/printer.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr double LongestExtrusion = 1000; // mm
constexpr RateRow::Range FanRange{0, 100, 0, 100, 0};
constexpr RateRow::Range RateRange{1, 999, 25, 200, 100};

} // namespace

ExtruderPanel::ExtruderPanel(Printer &printer, QWidget *parent)
    : ExtruderPanel(printer.mirror(), printer.motion(), printer.rates(), parent)
{}

ExtruderPanel::ExtruderPanel(const PrinterMirror &mirror, MotionController &motion,
                             RateController &rates, QWidget *parent)
    : Card(tr("Extruder and fan"), parent)
    , m_mirror(mirror)
    , m_motion(motion)
{
    auto *layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid(this, 0.75));
    createToolRow(layout);
    createFilamentRow(layout);
    m_fan = new RateRow(tr("Fan"), FanRange, content());
    m_feed = new RateRow(tr("Speed"), RateRange, content());
    m_flow = new RateRow(tr("Flow"), RateRange, content());
    m_fan->setObjectName(u"fan"_s);
    m_feed->setObjectName(u"feedRate"_s);
    m_flow->setObjectName(u"flowRate"_s);
    for (RateRow *row : {m_fan, m_feed, m_flow})
        layout->addWidget(row);

    connect(m_fan, &RateRow::requested, &rates, &RateController::setFan);
    connect(m_feed, &RateRow::requested, &rates, &RateController::setFeedRate);
    connect(m_flow, &RateRow::requested, &rates, &RateController::setFlowRate);
    new PanelRefresh(m_mirror, *this, {.atOnce = PrinterAspect::Modes | PrinterAspect::Permissions},
                     [this] { render(); });
}

void ExtruderPanel::createFilamentRow(QVBoxLayout *layout)
{
    m_length = new NumberBox(content());
    m_length->setObjectName(u"length"_s);
    m_length->setDecimals(1);
    m_length->setRange(0.1, LongestExtrusion);
    m_length->setSuffix(tr(" mm"));
    m_length->setMinimumWidth(em(this, 3.6));
    m_length->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_length->setAccessibleName(tr("Length of filament"));
    m_length->setToolTip(tr("How much filament Extrude and Retract move."));
    m_extrude = new QPushButton(icon(Icon::Extrude), tr("Extrude"), content());
    m_extrude->setObjectName(u"extrude"_s);
    m_retract = new QPushButton(icon(Icon::Retract), tr("Retract"), content());
    m_retract->setObjectName(u"retract"_s);
    connect(m_extrude, &QPushButton::clicked, this,
            [this] { m_motion.extrude(m_length->value()); });
    connect(m_retract, &QPushButton::clicked, this,
            [this] { m_motion.extrude(-m_length->value()); });
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 0.75));
    row->addWidget(m_length, 1);
    row->addWidget(m_extrude);
    row->addWidget(m_retract);
    layout->addLayout(row);
}

void ExtruderPanel::createToolRow(QVBoxLayout *layout)
{
    m_toolRow = new QWidget(content());
    auto *label = new QLabel(tr("Tool"), m_toolRow);
    m_tool = new QComboBox(m_toolRow);
    m_tool->setObjectName(u"tool"_s);
    m_tool->setAccessibleName(tr("Tool in use"));
    WheelGuard::protect(m_tool);
    label->setBuddy(m_tool);
    label->setMinimumWidth(em(this, 3.2));
    connect(m_tool, &QComboBox::activated, this, [this](int tool) {
        m_motion.selectTool(tool);
        renderTools(); // what is shown is what was sent, also where the change was refused
    });
    auto *row = new QHBoxLayout(m_toolRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(this));
    row->addWidget(label);
    row->addWidget(m_tool, 1);
    layout->addWidget(m_toolRow);
}

void ExtruderPanel::render()
{
    const PrinterState &state = m_mirror.state();
    const Availability &availability = m_mirror.availability();
    renderTools();
    renderLength();
    applyPermission(m_extrude, availability.extrude, tr("Push filament out of the nozzle."));
    applyPermission(m_retract, availability.extrude, tr("Pull filament back."));
    applyPermission(m_tool, availability.move, tr("The tool that moves and extrudes."));
    m_fan->render(state.fanPercent, availability.setFan, tr("Speed of the part fan."));
    m_feed->render(state.feedRatePercent, availability.setRates,
                   tr("Speed of all moves of a print, in percent of the file's."));
    m_flow->render(state.flowRatePercent, availability.setRates,
                   tr("Amount of filament, in percent of the file's."));
}

void ExtruderPanel::renderTools()
{
    const int count = m_mirror.profile().extruderCount;
    m_toolRow->setVisible(count > 1);
    if (m_tool->count() != count) {
        m_tool->clear();
        for (int tool = 0; tool < count; ++tool)
            m_tool->addItem(tr("Tool %1").arg(tool));
    }
    m_tool->setCurrentIndex(m_mirror.state().activeTool);
}

// A typed length stays until another printer is chosen.
void ExtruderPanel::renderLength()
{
    const PrinterProfile &profile = m_mirror.profile();
    if (!m_lengthProfile.isNull() && m_lengthProfile == profile.id)
        return;
    m_lengthProfile = profile.id;
    m_length->setValue(profile.defaultExtrusionLength);
}

} // namespace gantry
