// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/printerprofile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::PrinterProfile)
};

Failure invalid(const QString &message)
{
    return failure(ErrorCode::InvalidProfile, message);
}

bool isBetween(double value, double low, double high)
{
    return std::isfinite(value) && value >= low && value <= high;
}

Result<void> checkName(const PrinterProfile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return invalid(Text::tr("The printer profile needs a name."));
    return {};
}

Result<void> checkSizes(const PrinterProfile &profile)
{
    const auto isLength = [](double value) { return value > 0 && value < 10000; };
    if (!isLength(profile.width))
        return invalid(Text::tr("The width must be more than 0 and less than 10000 mm."));
    if (!isLength(profile.depth))
        return invalid(Text::tr("The depth must be more than 0 and less than 10000 mm."));
    if (!isLength(profile.height))
        return invalid(Text::tr("The height must be more than 0 and less than 10000 mm."));
    return {};
}

Result<void> checkCount(const PrinterProfile &profile)
{
    if (profile.extruderCount < 1 || profile.extruderCount > 99)
        return invalid(Text::tr("The number of extruders must be between 1 and 99."));
    return {};
}

Result<void> checkCustomBox(const PrinterProfile &profile)
{
    if (!profile.customBox)
        return {};
    const PrinterProfile::Box &box = *profile.customBox;
    constexpr double Far = 100'000;
    const bool ordered = box.xMin < box.xMax && box.yMin < box.yMax && box.zMin < box.zMax;
    for (const double value : {box.xMin, box.xMax, box.yMin, box.yMax, box.zMin, box.zMax}) {
        if (!isBetween(value, -Far, Far))
            return invalid(
                Text::tr("The space the tool can reach must be given in numbers of mm."));
    }
    if (!ordered)
        return invalid(Text::tr("In the space the tool can reach, each minimum must be less than "
                                "its maximum."));
    return {};
}

Result<void> checkExtruders(const PrinterProfile &profile)
{
    for (const QPointF &offset : profile.extruderOffsets) {
        if (!isBetween(offset.x(), -10000, 10000) || !isBetween(offset.y(), -10000, 10000))
            return invalid(Text::tr("The offsets of the extruders must be numbers of mm."));
    }
    if (!(profile.nozzleDiameter > 0 && profile.nozzleDiameter <= 20))
        return invalid(Text::tr("The nozzle diameter must be more than 0 and at most 20 mm."));
    if (!isBetween(profile.defaultExtrusionLength, 0.001, 1000))
        return invalid(Text::tr("The default extrusion length must be more than 0 and at most "
                                "1000 mm."));
    return {};
}

Result<void> checkSpeeds(const PrinterProfile &profile)
{
    const std::pair<QString, int> speeds[] = {{u"X"_s, profile.x.speed},
                                              {u"Y"_s, profile.y.speed},
                                              {u"Z"_s, profile.z.speed},
                                              {u"E"_s, profile.e.speed}};
    for (const auto &[name, speed] : speeds) {
        if (speed < 1 || speed > 1'000'000)
            return invalid(Text::tr("The speed of the %1 axis must be between 1 and 1000000 "
                                    "mm/min (16667 mm/s).")
                               .arg(name));
    }
    return {};
}

Result<void> checkTemperatures(const PrinterProfile &profile)
{
    constexpr double Most = 600;
    if (!isBetween(profile.maxToolTemperature, 1, Most))
        return invalid(
            Text::tr("The highest temperature of the nozzle must be between 1 and 600 °C."));
    if (!isBetween(profile.maxBedTemperature, 1, Most))
        return invalid(
            Text::tr("The highest temperature of the bed must be between 1 and 600 °C."));
    if (!isBetween(profile.maxChamberTemperature, 1, Most))
        return invalid(
            Text::tr("The highest temperature of the chamber must be between 1 and 600 °C."));
    if (!isBetween(profile.minExtrusionTemperature, 0, profile.maxToolTemperature))
        return invalid(Text::tr("The lowest temperature for extruding must be between 0 °C and "
                                "the highest temperature of the nozzle."));
    return {};
}

Result<void> checkConnection(const PrinterProfile &profile)
{
    if (profile.receiveBuffer < 0 || profile.receiveBuffer > 65535)
        return invalid(Text::tr("The receive buffer of the firmware must be between 0 (not known) "
                                "and 65535 bytes."));
    return {};
}

PrinterProfile::Box widened(const PrinterProfile::Box &box, const PrinterProfile::Box &least)
{
    return {.xMin = std::min(box.xMin, least.xMin),
            .xMax = std::max(box.xMax, least.xMax),
            .yMin = std::min(box.yMin, least.yMin),
            .yMax = std::max(box.yMax, least.yMax),
            .zMin = std::min(box.zMin, least.zMin),
            .zMax = std::max(box.zMax, least.zMax)};
}

// Moved together, so that the extruders keep their distances.
QList<QPointF> fromTheFirst(QList<QPointF> offsets)
{
    const QPointF first = offsets.value(0);
    if (!first.isNull()) {
        for (QPointF &offset : offsets)
            offset -= first;
    }
    return offsets;
}

} // namespace

const PrinterProfile::AxisSettings &PrinterProfile::axis(Axis axis) const
{
    switch (axis) {
    case Axis::X:
        return x;
    case Axis::Y:
        return y;
    case Axis::Z:
        break;
    }
    return z;
}

PrinterProfile::Box PrinterProfile::bedBox() const
{
    if (origin == Origin::LowerLeft)
        return {0, width, 0, depth, 0, height};
    return {-width / 2, width / 2, -depth / 2, depth / 2, 0, height};
}

PrinterProfile::Box PrinterProfile::reach() const
{
    return customBox ? *customBox : bedBox();
}

Result<void> PrinterProfile::validate() const
{
    for (const auto check : {checkSizes, checkCount, checkCustomBox, checkExtruders, checkSpeeds,
                             checkTemperatures, checkConnection, checkName}) {
        const Result<void> result = check(*this);
        if (!result)
            return result;
    }
    return {};
}

PrinterProfile PrinterProfile::normalized() const
{
    PrinterProfile profile = *this;
    if (formFactor == FormFactor::Circular) {
        profile.origin = Origin::Center;
        profile.depth = width;
    }
    if (profile.customBox) {
        const Box box = widened(*profile.customBox, profile.bedBox());
        profile.customBox = box == profile.bedBox() ? std::nullopt : std::optional(box);
    }
    profile.extruderOffsets = sharedNozzle ? QList<QPointF>() : fromTheFirst(extruderOffsets);
    if (profile.extruderOffsets.isEmpty())
        profile.extruderOffsets = {QPointF(0, 0)};
    return profile;
}

QLatin1StringView nameOf(BedFormFactor formFactor)
{
    return formFactor == BedFormFactor::Circular ? "circular"_L1 : "rectangular"_L1;
}

QLatin1StringView nameOf(BedOrigin origin)
{
    return origin == BedOrigin::Center ? "center"_L1 : "lowerleft"_L1;
}

} // namespace gantry
