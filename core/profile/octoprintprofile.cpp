// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile/octoprintprofile.h"

#include "profile/printerprofilejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace gantry::OctoPrintProfile {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::OctoPrintProfile)
};

/// Ends the reading of a file that asks for too much. Never leaves this file.
struct Refused final : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Failure malformed(const QString &message, const QString &detail = {})
{
    return failure(ErrorCode::FileMalformed, message, detail);
}

Failure notAProfile()
{
    return malformed(
        Text::tr("This is not a printer profile of OctoPrint: such a file is a list of "
                 "names with values."));
}

/// What a plain word means in YAML 1.1, the version these files are written in. Numbers stay texts: the reader of
/// profiles takes them from there, and a name may be a number.
QJsonValue resolved(const QString &word)
{
    const QString lower = word.toLower();
    for (const auto yes : {"true"_L1, "yes"_L1, "on"_L1}) {
        if (lower == yes)
            return true;
    }
    for (const auto no : {"false"_L1, "no"_L1, "off"_L1}) {
        if (lower == no)
            return false;
    }
    return word;
}

/// Builds one value from the events of the parser, counting what it builds: a repeated value ("*anchor") costs as much
/// as it holds, so that a short text cannot stand for a huge one.
class ValueBuilder final : public YAML::EventHandler
{
public:
    [[nodiscard]] const QJsonValue &value() const { return m_value; }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t anchor) override { take({}, 1, anchor); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t anchor) override
    {
        // One that is still being built contains itself.
        const auto known = m_anchors.constFind(anchor);
        if (known == m_anchors.cend())
            throw Refused("a value that contains itself");
        take(known->value, known->count, 0);
    }
    void OnScalar(const YAML::Mark &, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        const QString word = QString::fromStdString(value);
        const bool plain = tag == "?";
        take(plain && !isText() ? resolved(word) : QJsonValue(word), 1, anchor);
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(true, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(false, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level
    {
        bool isList = false;
        YAML::anchor_t anchor = 0;
        int countBefore = 0;
        std::optional<QString> key; // read, its value is next
        QJsonArray list;
        QJsonObject map;
    };
    struct Anchored
    {
        QJsonValue value;
        int count = 0;
    };

    // A name may be "no" or "on".
    [[nodiscard]] bool isText() const
    {
        if (m_levels.size() != 1 || m_levels.front().isList)
            return false;
        const std::optional<QString> &key = m_levels.front().key;
        return !key || *key == "id"_L1 || *key == "name"_L1 || *key == "model"_L1
               || *key == "color"_L1;
    }

    void charge(int count)
    {
        m_count += count;
        if (m_count > MaxValues)
            throw Refused("too many values");
    }

    void take(const QJsonValue &value, int count, YAML::anchor_t anchor)
    {
        charge(count);
        if (anchor != 0)
            m_anchors.insert(anchor, {value, count});
        place(value);
    }

    void place(const QJsonValue &value)
    {
        if (m_levels.empty()) {
            m_value = value;
            return;
        }
        Level &level = m_levels.back();
        if (level.isList) {
            level.list.append(value);
        } else if (level.key) {
            level.map.insert(*level.key, value);
            level.key.reset();
        } else if (value.isObject() || value.isArray()) {
            throw Refused("a list as a name");
        } else {
            level.key = value.toVariant().toString();
        }
    }

    void open(bool isList, YAML::anchor_t anchor)
    {
        if (m_levels.size() >= MaxDepth)
            throw Refused("nested too deep");
        Level level;
        level.isList = isList;
        level.anchor = anchor;
        level.countBefore = m_count;
        charge(1);
        m_levels.push_back(std::move(level));
    }

    void close()
    {
        const Level level = std::move(m_levels.back());
        m_levels.pop_back();
        const QJsonValue value = level.isList ? QJsonValue(level.list) : QJsonValue(level.map);
        if (level.anchor != 0)
            m_anchors.insert(level.anchor, {value, m_count - level.countBefore});
        place(value);
    }

    std::vector<Level> m_levels;
    QHash<YAML::anchor_t, Anchored> m_anchors;
    QJsonValue m_value;
    int m_count = 0;
};

/// The first document of a text. No exception leaves it.
Result<QJsonValue> parsed(const QByteArray &text)
{
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        ValueBuilder builder;
        (void) parser.HandleNextDocument(builder);
        return builder.value();
    } catch (const Refused &refused) {
        return malformed(Text::tr("The printer profile cannot be read: it holds far more than a "
                                  "profile does."),
                         QString::fromUtf8(refused.what()));
    } catch (const YAML::Exception &problem) {
        return malformed(Text::tr("The printer profile cannot be understood: there is a mistake in "
                                  "line %1.")
                             .arg(std::max(0, problem.mark.line) + 1),
                         QString::fromStdString(problem.msg));
    } catch (const std::exception &problem) {
        return malformed(Text::tr("The printer profile cannot be understood."),
                         QString::fromUtf8(problem.what()));
    } catch (...) {
        return malformed(Text::tr("The printer profile cannot be understood."), u"unknown"_s);
    }
}

// Other members are OctoPrint's affair; one of them might mean something else here.
QJsonObject documentedMembers(const QJsonObject &all)
{
    QJsonObject documented;
    for (const auto &key : {u"id"_s, u"name"_s, u"model"_s, u"color"_s, u"volume"_s, u"heatedBed"_s,
                            u"heatedChamber"_s, u"extruder"_s, u"axes"_s}) {
        if (all.contains(key))
            documented.insert(key, all.value(key));
    }
    return documented;
}

} // namespace

Result<PrinterProfile> fromYaml(const QByteArray &text)
{
    if (text.size() > MaxSize)
        return malformed(Text::tr("The printer profile cannot be read: it holds far more than a "
                                  "profile does."),
                         u"larger than %1 bytes"_s.arg(MaxSize));
    const Result<QJsonValue> value = parsed(text);
    if (!value)
        return failure(value.error());
    const QJsonObject members = documentedMembers(value->toObject());
    if (members.isEmpty())
        return notAProfile();
    Result<PrinterProfile> profile = PrinterProfileJson::fromJson(members);
    if (!profile)
        return profile;
    profile->unknown = {};
    if (!members.contains("id"_L1))
        profile->id.clear();
    if (const Result<void> valid = profile->validate(); !valid)
        return failure(valid.error());
    return profile;
}

Result<PrinterProfile> read(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing,
                       Text::tr("The file %1 does not exist.").arg(shown(path)));
    QFile file(path);
    // A folder, and a pipe or a device as well: opening those could wait for ever.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::FileUnreadable,
            Text::tr("The file %1 cannot be read. Check that you may open it.").arg(shown(path)),
            file.errorString());
    const QByteArray text = file.read(MaxSize + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(
            ErrorCode::FileUnreadable,
            Text::tr("The file %1 cannot be read. Check that you may open it.").arg(shown(path)),
            file.errorString());
    Result<PrinterProfile> profile = fromYaml(text);
    if (profile && profile->id.isEmpty())
        profile->id = info.completeBaseName();
    return profile;
}

} // namespace gantry::OctoPrintProfile
