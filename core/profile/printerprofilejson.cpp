// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/printerprofilejson.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry::PrinterProfileJson {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::PrinterProfileJson)
};

Failure malformed(const QString &field)
{
    return failure(
        ErrorCode::FileMalformed,
        Text::tr("The printer profile cannot be understood: \"%1\" is not what it should "
                 "be.")
            .arg(field),
        field);
}

/// Reads the members of one object and remembers the first that is not what it should be. A missing member
/// leaves the value as it is.
class Reader final
{
public:
    explicit Reader(const QJsonObject &object, QString path = {}, QString *broken = nullptr)
        : m_object(object)
        , m_path(std::move(path))
        , m_broken(broken ? broken : &m_ownBroken)
    {}
    Q_DISABLE_COPY_MOVE(Reader)

    [[nodiscard]] const QString &broken() const { return *m_broken; }

    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }

    [[nodiscard]] QJsonObject object(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isUndefined() && !value.isObject())
            markBroken(key);
        return value.toObject();
    }

    [[nodiscard]] QString path(QLatin1StringView key) const
    {
        return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
    }
    [[nodiscard]] QString *brokenField() { return m_broken; }

    void read(QLatin1StringView key, QString &out)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isString())
            out = value.toString();
        else if (!value.isUndefined())
            markBroken(key);
    }

    void read(QLatin1StringView key, double &out)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return;
        if (const auto number = toNumber(value))
            out = *number;
        else
            markBroken(key);
    }

    void read(QLatin1StringView key, int &out)
    {
        double number = out;
        read(key, number);
        // A whole number that fits; the range it must lie in is validate()'s affair.
        if (std::trunc(number) != number || std::abs(number) > 1e9)
            markBroken(key);
        else
            out = static_cast<int>(number);
    }

    void read(QLatin1StringView key, bool &out)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isBool())
            out = value.toBool();
        else if (value.isDouble())
            out = value.toDouble() == 1.0;
        else if (value.isString())
            out = isTrue(value.toString());
        else if (value.isNull())
            out = false;
        else if (!value.isUndefined())
            markBroken(key);
    }

    void markBroken(QLatin1StringView key)
    {
        if (m_broken->isEmpty())
            *m_broken = path(key);
    }

    [[nodiscard]] static std::optional<double> toNumber(const QJsonValue &value)
    {
        bool ok = value.isDouble();
        const double number
            = value.isString() ? value.toString().trimmed().toDouble(&ok) : value.toDouble();
        return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
    }

private:
    [[nodiscard]] static bool isTrue(const QString &text)
    {
        const QString word = text.trimmed().toLower();
        return word == "true"_L1 || word == "yes"_L1 || word == "y"_L1 || word == "1"_L1;
    }

    QJsonObject m_object;
    QString m_path;
    QString m_ownBroken;
    QString *m_broken;
};

struct BoxMember
{
    QLatin1StringView key;
    double PrinterProfile::Box::*member;
};

constexpr BoxMember BoxMembers[]
    = {{"x_min"_L1, &PrinterProfile::Box::xMin}, {"x_max"_L1, &PrinterProfile::Box::xMax},
       {"y_min"_L1, &PrinterProfile::Box::yMin}, {"y_max"_L1, &PrinterProfile::Box::yMax},
       {"z_min"_L1, &PrinterProfile::Box::zMin}, {"z_max"_L1, &PrinterProfile::Box::zMax}};

void readCustomBox(Reader &volume, PrinterProfile &profile)
{
    const auto key = "custom_box"_L1;
    const QJsonValue value = volume.value(key);
    if (value.isUndefined() || value.isNull() || (value.isBool() && !value.toBool())) {
        profile.customBox.reset();
        return;
    }
    if (!value.isObject()) {
        volume.markBroken(key);
        return;
    }
    PrinterProfile::Box box = profile.normalized().bedBox();
    Reader reader(value.toObject(), volume.path(key), volume.brokenField());
    for (const BoxMember &member : BoxMembers) {
        if (!reader.value(member.key).isNull())
            reader.read(member.key, box.*member.member);
    }
    profile.customBox = box;
}

void readVolume(Reader &root, PrinterProfile &profile)
{
    Reader volume(root.object("volume"_L1), u"volume"_s, root.brokenField());
    volume.read("width"_L1, profile.width);
    volume.read("depth"_L1, profile.depth);
    volume.read("height"_L1, profile.height);

    QString formFactor = u"rectangular"_s;
    volume.read("formFactor"_L1, formFactor);
    if (formFactor == "circular"_L1)
        profile.formFactor = PrinterProfile::FormFactor::Circular;
    else if (formFactor != "rectangular"_L1)
        volume.markBroken("formFactor"_L1);

    QString origin = u"lowerleft"_s;
    volume.read("origin"_L1, origin);
    if (origin == "center"_L1)
        profile.origin = PrinterProfile::Origin::Center;
    else if (origin != "lowerleft"_L1)
        volume.markBroken("origin"_L1);

    readCustomBox(volume, profile);
}

void readOffsets(Reader &extruder, PrinterProfile &profile)
{
    const auto key = "offsets"_L1;
    const QJsonValue value = extruder.value(key);
    if (value.isUndefined())
        return;
    if (!value.isArray()) {
        extruder.markBroken(key);
        return;
    }
    constexpr qsizetype Most = 99;
    QList<QPointF> offsets;
    const QJsonArray pairs = value.toArray();
    for (const QJsonValue pair : pairs) {
        const QJsonArray coordinates = pair.toArray();
        const auto x = Reader::toNumber(coordinates.at(0));
        const auto y = Reader::toNumber(coordinates.at(1));
        if (coordinates.size() != 2 || !x || !y || offsets.size() >= Most) {
            extruder.markBroken(key);
            return;
        }
        offsets.append(QPointF(*x, *y));
    }
    profile.extruderOffsets = offsets;
}

void readExtruder(Reader &root, PrinterProfile &profile)
{
    Reader extruder(root.object("extruder"_L1), u"extruder"_s, root.brokenField());
    extruder.read("count"_L1, profile.extruderCount);
    readOffsets(extruder, profile);
    extruder.read("nozzleDiameter"_L1, profile.nozzleDiameter);
    extruder.read("sharedNozzle"_L1, profile.sharedNozzle);
    extruder.read("defaultExtrusionLength"_L1, profile.defaultExtrusionLength);
}

void readAxes(Reader &root, PrinterProfile &profile)
{
    Reader axes(root.object("axes"_L1), u"axes"_s, root.brokenField());
    const std::pair<QLatin1StringView, PrinterProfile::AxisSettings *> all[]
        = {{"x"_L1, &profile.x}, {"y"_L1, &profile.y}, {"z"_L1, &profile.z}, {"e"_L1, &profile.e}};
    for (const auto &[key, settings] : all) {
        Reader axis(axes.object(key), axes.path(key), axes.brokenField());
        axis.read("speed"_L1, settings->speed);
        axis.read("inverted"_L1, settings->inverted);
    }
}

constexpr QLatin1StringView ResetKey = "resetOnConnect"_L1;
constexpr QLatin1StringView AskWord = "ask"_L1;

void readConnection(Reader &root, PrinterProfile &profile)
{
    using Reset = PrinterProfile::ResetOnConnect;
    Reader connection(root.object("connection"_L1), u"connection"_s, root.brokenField());
    if (connection.value(ResetKey).toString().trimmed().compare(AskWord, Qt::CaseInsensitive)
        == 0) {
        profile.resetOnConnect = Reset::Ask;
    } else {
        bool resets = true;
        connection.read(ResetKey, resets);
        profile.resetOnConnect = resets ? Reset::Yes : Reset::No;
    }
    connection.read("resetOnBlockedStop"_L1, profile.resetOnBlockedStop);
    connection.read("lowLatency"_L1, profile.lowLatency);
    connection.read("receiveBuffer"_L1, profile.receiveBuffer);
    connection.read("followAdvancedOk"_L1, profile.followAdvancedOk);
    connection.read("compactLines"_L1, profile.compactLines);
}

QJsonValue resetValue(PrinterProfile::ResetOnConnect reset)
{
    if (reset == PrinterProfile::ResetOnConnect::Ask)
        return QString(AskWord);
    return reset == PrinterProfile::ResetOnConnect::Yes;
}

void readLimits(Reader &root, PrinterProfile &profile)
{
    Reader limits(root.object("limits"_L1), u"limits"_s, root.brokenField());
    limits.read("maxToolTemperature"_L1, profile.maxToolTemperature);
    limits.read("maxBedTemperature"_L1, profile.maxBedTemperature);
    limits.read("maxChamberTemperature"_L1, profile.maxChamberTemperature);
    limits.read("minExtrusionTemperature"_L1, profile.minExtrusionTemperature);
}

QJsonObject boxObject(const PrinterProfile::Box &box)
{
    QJsonObject object;
    for (const BoxMember &member : BoxMembers)
        object.insert(member.key, box.*member.member);
    return object;
}

QJsonObject volumeObject(const PrinterProfile &profile)
{
    return {{u"width"_s, profile.width},
            {u"depth"_s, profile.depth},
            {u"height"_s, profile.height},
            {u"formFactor"_s, QString(nameOf(profile.formFactor))},
            {u"origin"_s, QString(nameOf(profile.origin))},
            {u"custom_box"_s,
             profile.customBox ? QJsonValue(boxObject(*profile.customBox)) : QJsonValue(false)}};
}

QJsonObject axisObject(const PrinterProfile::AxisSettings &axis)
{
    return {{u"speed"_s, axis.speed}, {u"inverted"_s, axis.inverted}};
}

QJsonObject knownMembers(const PrinterProfile &profile)
{
    QJsonArray offsets;
    for (const QPointF &offset : profile.extruderOffsets)
        offsets.append(QJsonArray{offset.x(), offset.y()});
    const QJsonObject extruder{{u"count"_s, profile.extruderCount},
                               {u"offsets"_s, offsets},
                               {u"nozzleDiameter"_s, profile.nozzleDiameter},
                               {u"sharedNozzle"_s, profile.sharedNozzle},
                               {u"defaultExtrusionLength"_s, profile.defaultExtrusionLength}};
    const QJsonObject axes{{u"x"_s, axisObject(profile.x)},
                           {u"y"_s, axisObject(profile.y)},
                           {u"z"_s, axisObject(profile.z)},
                           {u"e"_s, axisObject(profile.e)}};
    const QJsonObject limits{{u"maxToolTemperature"_s, profile.maxToolTemperature},
                             {u"maxBedTemperature"_s, profile.maxBedTemperature},
                             {u"maxChamberTemperature"_s, profile.maxChamberTemperature},
                             {u"minExtrusionTemperature"_s, profile.minExtrusionTemperature}};
    const QJsonObject connection{{ResetKey, resetValue(profile.resetOnConnect)},
                                 {u"resetOnBlockedStop"_s, profile.resetOnBlockedStop},
                                 {u"lowLatency"_s, profile.lowLatency},
                                 {u"receiveBuffer"_s, profile.receiveBuffer},
                                 {u"followAdvancedOk"_s, profile.followAdvancedOk},
                                 {u"compactLines"_s, profile.compactLines}};
    return {{u"format"_s, Format},
            {u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"model"_s, profile.model},
            {u"color"_s, profile.color},
            {u"volume"_s, volumeObject(profile)},
            {u"heatedBed"_s, profile.heatedBed},
            {u"heatedChamber"_s, profile.heatedChamber},
            {u"extruder"_s, extruder},
            {u"axes"_s, axes},
            {u"limits"_s, limits},
            {u"connection"_s, connection}};
}

// What of an object is not known, in the same nesting. What stands where no object is known (a custom box that is none) is
// of no use to anybody.
QJsonObject unknownMembers(const QJsonObject &object, const QJsonObject &known)
{
    QJsonObject unknown;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key())) {
            unknown.insert(it.key(), it.value());
        } else if (it.value().isObject() && known.value(it.key()).isObject()) {
            const QJsonObject inner
                = unknownMembers(it.value().toObject(), known.value(it.key()).toObject());
            if (!inner.isEmpty())
                unknown.insert(it.key(), inner);
        }
    }
    return unknown;
}

QJsonObject merged(QJsonObject base, const QJsonObject &over)
{
    for (auto it = over.begin(); it != over.end(); ++it) {
        const QJsonValue present = base.value(it.key());
        if (present.isObject() && it.value().isObject())
            base.insert(it.key(), merged(present.toObject(), it.value().toObject()));
        else
            base.insert(it.key(), it.value());
    }
    return base;
}

// Files without a format: as other programs write them, and possibly old ones of those.
QJsonObject fromFormat0(QJsonObject object)
{
    QJsonObject volume = object.value("volume"_L1).toObject();
    if (!volume.isEmpty() && !volume.contains("origin"_L1)) {
        const bool circular = volume.value("formFactor"_L1).toString() == "circular"_L1;
        volume.insert("origin"_L1, circular ? u"center"_s : u"lowerleft"_s);
        object.insert("volume"_L1, volume);
    }
    object.insert("format"_L1, 1);
    return object;
}

} // namespace

QJsonObject toJson(const PrinterProfile &profile)
{
    return merged(profile.unknown, knownMembers(profile));
}

Result<QJsonObject> migrated(QJsonObject object)
{
    const QJsonValue stated = object.value("format"_L1);
    const double format = stated.isUndefined() ? 0 : stated.toDouble(-1);
    if (format > Format)
        return failure(ErrorCode::FileTooNew,
                       Text::tr("The printer profile was written by a newer version of Gantry. "
                                "Update Gantry to use it."));
    if (format == 0)
        object = fromFormat0(object);
    else if (format != Format)
        return malformed(u"format"_s);
    return object;
}

Result<PrinterProfile> fromJson(const QJsonObject &object)
{
    const Result<QJsonObject> current = migrated(object);
    if (!current)
        return failure(current.error());

    PrinterProfile profile;
    Reader root(*current);
    root.read("id"_L1, profile.id);
    root.read("name"_L1, profile.name);
    root.read("model"_L1, profile.model);
    root.read("color"_L1, profile.color);
    root.read("heatedBed"_L1, profile.heatedBed);
    root.read("heatedChamber"_L1, profile.heatedChamber);
    readVolume(root, profile);
    readExtruder(root, profile);
    readAxes(root, profile);
    readLimits(root, profile);
    readConnection(root, profile);
    if (!root.broken().isEmpty())
        return malformed(root.broken());
    PrinterProfile normal = profile.normalized();
    normal.unknown = unknownMembers(*current, knownMembers(normal));
    return normal;
}

} // namespace gantry::PrinterProfileJson
