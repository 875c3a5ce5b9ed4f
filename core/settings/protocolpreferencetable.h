// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/protocolpreferences.h"

#include <QLatin1StringView>

#include <array>

/// The simple fields of ProtocolPreferences and their keys in the file of settings, each in one place for reading,
/// writing and checking. Renaming a key forgets what people have set.
namespace gantry::ProtocolPreferenceTable {

struct Flag
{
    QLatin1StringView key;
    bool ProtocolPreferences::*member;
};

struct Number
{
    QLatin1StringView key;
    int ProtocolPreferences::*member;
    ProtocolPreferences::Limits limits;
};

struct Words
{
    QLatin1StringView key;
    QStringList ProtocolPreferences::*member;
};

struct Line
{
    QLatin1StringView key;
    QString ProtocolPreferences::*member;
};

using P = ProtocolPreferences;
using Key = QLatin1StringView;

inline constexpr std::array Flags{
    Flag{Key("protocol/sendM112OnError"), &P::sendM112OnError},
    Flag{Key("protocol/sanityCheckTools"), &P::sanityCheckTools},
    Flag{Key("protocol/logPositionOnPause"), &P::logPositionOnPause},
    Flag{Key("protocol/logPositionOnCancel"), &P::logPositionOnCancel},
    Flag{Key("protocol/abortHeatupOnCancel"), &P::abortHeatupOnCancel},
    Flag{Key("protocol/continueByItself"), &P::continueByItself},
    Flag{Key("protocol/trustM73"), &P::trustM73},
    Flag{Key("sdcard/support"), &P::sdSupport},
    Flag{Key("sdcard/alwaysAvailable"), &P::sdAlwaysAvailable},
    Flag{Key("sdcard/relativePath"), &P::sdRelativePath},
    Flag{Key("sdcard/lowerCase"), &P::sdLowerCase},
    Flag{Key("sdcard/detectsDisplayStarts"), &P::sdDetectsDisplayStarts},
    Flag{Key("sdcard/acknowledgesM29"), &P::sdAcknowledgesM29},
};

inline constexpr std::array Numbers{
    Number{Key("protocol/linesInFlight"), &P::linesInFlight, P::LinesInFlightLimits},
    Number{Key("protocol/bytesInFlight"), &P::bytesInFlight, P::BytesInFlightLimits},
    Number{Key("protocol/maxConsecutiveResends"), &P::maxConsecutiveResends, P::ResendLimits},
    Number{Key("sdcard/maxNotPrinting"), &P::sdMaxNotPrinting, P::NotPrintingLimits},
    Number{Key("timeout/communication"), &P::communicationTimeout, P::SilenceLimits},
    Number{Key("timeout/communicationBusy"), &P::communicationTimeoutBusy, P::BusySilenceLimits},
    Number{Key("timeout/detectionFirst"), &P::detectionTimeoutFirst, P::DetectionLimits},
    Number{Key("timeout/detectionNext"), &P::detectionTimeoutNext, P::DetectionLimits},
    Number{Key("timeout/detectionAttempts"), &P::detectionAttempts, P::DetectionAttemptLimits},
    Number{Key("timeout/maxIdle"), &P::maxTimeoutsIdle, P::TimeoutCountLimits},
    Number{Key("timeout/maxPrinting"), &P::maxTimeoutsPrinting, P::TimeoutCountLimits},
    Number{Key("timeout/maxLongRunning"), &P::maxTimeoutsLongRunning, P::TimeoutCountLimits},
    Number{Key("interval/temperature"), &P::temperatureInterval, P::IntervalLimits},
    Number{Key("interval/temperatureTargetSet"), &P::temperatureIntervalTargetSet,
           P::IntervalLimits},
    Number{Key("interval/card"), &P::cardInterval, P::IntervalLimits},
    Number{Key("interval/temperatureReport"), &P::temperatureReportInterval,
           P::ReportIntervalLimits},
    Number{Key("interval/cardReport"), &P::cardReportInterval, P::ReportIntervalLimits},
    Number{Key("interval/positionReport"), &P::positionReportInterval, P::ReportIntervalLimits},
};

inline constexpr std::array WordLists{
    Words{Key("protocol/longRunningCommands"), &P::longRunningCommands},
    Words{Key("protocol/blockedCommands"), &P::blockedCommands},
    Words{Key("protocol/ignoredCommands"), &P::ignoredCommands},
    Words{Key("protocol/pausingCommands"), &P::pausingCommands},
};

inline constexpr std::array Lines{
    Line{Key("protocol/helloCommand"), &P::helloCommand},
    Line{Key("sdcard/cancelCommand"), &P::sdCancelCommand},
};

} // namespace gantry::ProtocolPreferenceTable
