// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "types/axis.h"

#include <QJsonObject>
#include <QLatin1StringView>
#include <QList>
#include <QPointF>
#include <QString>

#include <optional>

namespace gantry {

/// One printer as its owner describes it. Lengths in mm, axis speeds in mm/min, temperatures in degrees C. Plain value;
/// the fields and their defaults are those of the documented printer profile, plus limits of our own.
struct PrinterProfile
{
    enum class FormFactor { Rectangular, Circular };
    enum class Origin { LowerLeft, Center };
    /// Whether opening the port raises DTR, which restarts most boards.
    enum class ResetOnConnect { Yes, No, Ask };

    struct Box
    {
        double xMin = 0, xMax = 0, yMin = 0, yMax = 0, zMin = 0, zMax = 0;
        friend bool operator==(const Box &, const Box &) = default;
    };
    struct AxisSettings
    {
        int speed = 6000;      ///< mm/min, at least 1
        bool inverted = false; ///< the jog buttons are reversed
        friend bool operator==(const AxisSettings &, const AxisSettings &) = default;
    };

    QString id = QStringLiteral("_default");
    QString name = QStringLiteral("Default");
    QString model = QStringLiteral("Generic RepRap Printer");
    QString color = QStringLiteral("default");

    double width = 200; ///< 0 < v < 10000, as depth and height
    double depth = 200;
    double height = 200;
    FormFactor formFactor = FormFactor::Rectangular;
    Origin origin = Origin::LowerLeft; ///< a circular bed has its origin in the centre
    std::optional<Box> customBox; ///< the space the tool can reach, where it is larger than the bed

    bool heatedBed = true;
    bool heatedChamber = false;

    int extruderCount = 1; ///< 1..99
    /// From the first extruder, which is therefore always (0, 0). One that is not listed has none.
    QList<QPointF> extruderOffsets = {QPointF(0, 0)};
    double nozzleDiameter = 0.4;
    bool sharedNozzle = false;
    double defaultExtrusionLength = 5;

    AxisSettings x{6000, false};
    AxisSettings y{6000, false};
    AxisSettings z{200, false};
    AxisSettings e{300, false};

    double maxToolTemperature = 300; ///< a higher target is refused
    double maxBedTemperature = 120;
    double maxChamberTemperature = 80;
    double minExtrusionTemperature = 170;
    ResetOnConnect resetOnConnect = ResetOnConnect::Yes;
    /// The board is restarted by DTR when the port does not take an emergency stop. On by default: whoever presses Stop
    /// wants heaters and motors off, and a board that does not read has no other way.
    bool resetOnBlockedStop = true;
    bool lowLatency = false; ///< ask the port's driver to hand over at once what comes in (Linux)

    /// Bytes the firmware takes in while it works (63 or 127 as a rule), so that lines may be sent ahead of their
    /// acknowledges; 0: not known, one line at a time. At most 65535.
    int receiveBuffer = 0;
    bool followAdvancedOk = true; ///< send ahead as well where the firmware tells how much it takes
    bool compactLines = false; ///< leave out of the lines of a file what the firmware does not need

    QJsonObject unknown; ///< members of the file this version does not know; written back

    [[nodiscard]] const AxisSettings &axis(Axis axis) const;
    /// The volume above the bed, from its size and origin.
    [[nodiscard]] Box bedBox() const;
    /// The space the tool can reach: the custom box or the bed's volume.
    [[nodiscard]] Box reach() const;
    /// True if every tool has a heater of its own.
    [[nodiscard]] bool namesTools() const { return extruderCount > 1 && !sharedNozzle; }
    /// The first rule that is broken, in the documented order (sizes, count, then all others), or success.
    /// InvalidProfile with a sentence naming the field.
    [[nodiscard]] Result<void> validate() const;
    /// The profile after the documented corrections: a circular bed is as deep as wide and has its origin in the
    /// centre; a custom box only ever widens, and none is kept that equals the bed; offsets start at the first extruder.
    [[nodiscard]] PrinterProfile normalized() const;

    friend bool operator==(const PrinterProfile &, const PrinterProfile &) = default;
};

// The documented names of these types and of their values.
using BedFormFactor = PrinterProfile::FormFactor;
using BedTypes = BedFormFactor;
using BedOrigin = PrinterProfile::Origin;

/// "rectangular", "circular"
[[nodiscard]] QLatin1StringView nameOf(BedFormFactor formFactor);
/// "lowerleft", "center"
[[nodiscard]] QLatin1StringView nameOf(BedOrigin origin);

} // namespace gantry
