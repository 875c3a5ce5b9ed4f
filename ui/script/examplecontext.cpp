// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/examplecontext.h"

#include "job/scriptcontext.h"
#include "profile/printerprofilejson.h"
#include "script/scriptset.h"

using namespace Qt::StringLiterals;

namespace gantry {

QVariantMap exampleContext(const QString &script, const PrinterProfile &profile)
{
    // The same class that tells scripts in earnest, fed with a print of forty millimetres.
    ScriptContext context;
    for (const QByteArrayView line : {"G90", "M82", "M106 S178", "G1 X101.2 Y98.4 F3000"})
        context.handleSent(line);
    Position position;
    position.x = 101.2;
    position.y = 98.4;
    position.z = 8.48;
    position.e = 312.5;
    context.handlePosition(position);
    QList<HeaterReading> readings;
    const int tools = profile.namesTools() ? profile.extruderCount : 1;
    for (int tool = 0; tool < tools; ++tool)
        readings.append({HeaterId::tool(tool), 209.8, 210.0, {}});
    if (profile.heatedBed)
        readings.append({HeaterId::bed(), 59.9, 60.0, {}});
    context.handleTemperatures(readings);
    context.capturePause();
    context.captureCancel();
    QVariantMap variables
        = context.variables(script, PrinterProfileJson::toJson(profile).toVariantMap());
    if (script == ScriptSet::BeforeToolChange || script == ScriptSet::AfterToolChange) {
        variables.insert(u"tool"_s, QVariantMap{{u"old"_s, 0}, {u"new"_s, 1}});
    } else if (ScriptSet::hookNames().contains(script)) {
        variables.insert(u"event"_s,
                         QVariantMap{{u"name"_s, u"cube.gcode"_s}, {u"origin"_s, u"local"_s}});
    } else {
        variables.insert(u"parameters"_s, QVariantMap());
        variables.insert(u"context"_s, QVariantMap());
    }
    return variables;
}

} // namespace gantry
