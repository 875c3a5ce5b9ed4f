// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/statuscommands.h"

#include "base/appdirs.h"
#include "cli/commandparser.h"
#include "cli/printertask.h"
#include "printer/printer.h"
#include "profile/printerprofilejson.h"
#include "profile/profilestore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry::StatusCommands {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::StatusCommands)
};

QByteArray statusText(const Printer &printer)
{
    const CurrentData data = printer.currentData();
    QString text = data.state.text + u'\n';
    const FirmwareInfo firmware = printer.firmwareInfo();
    if (!firmware.name.isEmpty())
        text += firmware.shortName() + u'\n';
    const TemperatureData temperatures = printer.currentTemperatures();
    for (auto heater = temperatures.cbegin(); heater != temperatures.cend(); ++heater) {
        text += u"%1 %2 / %3\n"_s.arg(heater.key())
                    .arg(heater->actual.value_or(0), 0, 'f', 1)
                    .arg(heater->target.value_or(0), 0, 'f', 1);
    }
    return text.toLocal8Bit();
}

/// How the link does; null where the firmware does not tell.
QJsonObject linkJson(const LinkStatistics &figures)
{
    const auto reported
        = [](const std::optional<int> &value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return {{u"linesPerSecond"_s, figures.linesPerSecond},
            {u"linesSent"_s, static_cast<qint64>(figures.linesSent)},
            {u"linesResent"_s, static_cast<qint64>(figures.linesResent)},
            {u"resendRate"_s, figures.resendRate()},
            {u"resendRequests"_s, static_cast<qint64>(figures.resendRequests)},
            {u"acknowledgesLost"_s, static_cast<qint64>(figures.acknowledgesLost)},
            {u"linesInFlight"_s, figures.linesInFlight},
            {u"bytesInFlight"_s, figures.bytesInFlight},
            {u"windowLines"_s, figures.windowLines},
            {u"roundTripMedianMs"_s, figures.roundTripMedianMs},
            {u"roundTrip99Ms"_s, figures.roundTrip99Ms},
            {u"longestStallMs"_s, figures.longestStallMs},
            {u"plannerFree"_s, reported(figures.plannerFree)},
            {u"bufferFree"_s, reported(figures.bufferFree)}};
}

// The documented current data; the temperatures, which it does not hold, beside it.
QByteArray statusJson(const Printer &printer)
{
    QJsonObject json = printer.currentData().toJson();
    json.insert("temperatures"_L1, toJson(printer.currentTemperatures()));
    json.insert("connection"_L1, printer.currentConnection().toJson());
    json.insert("firmware"_L1, printer.firmwareInfo().name);
    json.insert("link"_L1, linkJson(printer.mirror().state().statistics));
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace

int status(const QStringList &arguments)
{
    CommandParser parser(u"status"_s, Text::tr("Connects to a printer and prints what is known of "
                                               "it once it has reported its temperatures."));
    PrinterTask::addOptions(parser);
    parser.options().addOption({u"json"_s, Text::tr("Print the documented data as JSON.")});
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;
    const bool asJson = parser.options().isSet(u"json"_s);
    PrinterTask task;
    return task.runUntilFinished(parser, [&task, asJson](Printer &printer) -> Result<void> {
        const auto show = [&task, &printer, asJson] {
            if (printer.currentTemperatures().isEmpty())
                return;
            QObject::disconnect(&printer, nullptr, &task, nullptr);
            printOut(asJson ? statusJson(printer) : statusText(printer));
            task.finish();
        };
        QObject::connect(&printer, &Printer::currentDataChanged, &task, show);
        return {};
    });
}

int profiles(const QStringList &arguments)
{
    CommandParser parser(u"profiles"_s, Text::tr("Lists the printer profiles."));
    parser.options().addOption({u"json"_s, Text::tr("Print them in full as JSON.")});
    if (const std::optional<int> code = parser.parse(arguments))
        return *code;
    ProfileStore store(AppDirs::profiles());
    store.load();
    for (const ProfileStore::Problem &problem : store.problems())
        printError(problem.fileName + u": "_s + problem.error.message);
    if (!parser.options().isSet(u"json"_s)) {
        printOut(profileTable(store.profiles(), store.defaultProfile().id).toLocal8Bit());
        return 0;
    }
    QJsonArray all;
    for (const PrinterProfile &profile : store.profiles()) {
        QJsonObject json = PrinterProfileJson::toJson(profile);
        json.insert("default"_L1, profile.id == store.defaultProfile().id);
        all.append(json);
    }
    printOut(QJsonDocument(all).toJson(QJsonDocument::Indented));
    return 0;
}

QString profileTable(const QList<PrinterProfile> &profiles, const QString &defaultId)
{
    qsizetype widest = 0;
    qsizetype widestName = 0;
    for (const PrinterProfile &profile : profiles) {
        widest = std::max(widest, profile.id.size());
        widestName = std::max(widestName, profile.name.size());
    }
    QString text;
    for (const PrinterProfile &profile : profiles) {
        text += u"%1 %2  %3  %4 x %5 x %6 mm\n"_s.arg(QChar(profile.id == defaultId ? u'*' : u' '))
                    .arg(profile.id.leftJustified(widest), profile.name.leftJustified(widestName))
                    .arg(profile.width)
                    .arg(profile.depth)
                    .arg(profile.height);
    }
    return text;
}

} // namespace gantry::StatusCommands
