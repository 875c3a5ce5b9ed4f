// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace gantry {

/// An expression looked for in the lines of the printer; what it finds is told to programs. Plain value.
struct FeedbackPreference
{
    QString name;  ///< told with each match
    QString regex; ///< found anywhere in a line
    /// By key: texts with {0}, {1} .. for the groups of the match, or {name} for named groups.
    QMap<QString, QString> templates;

    friend bool operator==(const FeedbackPreference &, const FeedbackPreference &) = default;
};

/// An expression in the lines of the printer that acts on the job. Plain value.
struct PauseTriggerPreference
{
    enum class Effect { Pause, Resume, Toggle };

    QString regex;
    Effect effect = Effect::Pause;

    friend bool operator==(const PauseTriggerPreference &, const PauseTriggerPreference &)
        = default;
};

/// What a person decided about the conversation with the printer. Plain value; the defaults are the documented ones
/// where a comment does not say otherwise. Values that come from a person or a file go through correct(); the limits
/// are for the fields of a form. Times are milliseconds.
struct ProtocolPreferences
{
    enum class ErrorHandling {
        Disconnect, ///< the printer is told to halt and the link closed
        Cancel,     ///< the job is cancelled; what has halted the firmware still closes the link
        Ignore,     ///< only shown
    };
    enum class Checksums { Never, WhilePrinting, Always };

    struct Limits
    {
        int least;
        int most;
    };
    static constexpr Limits LinesInFlightLimits{1, 16};
    static constexpr Limits BytesInFlightLimits{40, 4096};
    static constexpr Limits ResendLimits{1, 100};
    static constexpr Limits SilenceLimits{5000, 600000};    ///< communicationTimeout
    static constexpr Limits BusySilenceLimits{2000, 60000}; ///< communicationTimeoutBusy
    static constexpr Limits DetectionLimits{500, 60000};    ///< both times of the detection
    static constexpr Limits DetectionAttemptLimits{1, 10};
    static constexpr Limits TimeoutCountLimits{0, 1000}; ///< 0 = never given up
    static constexpr Limits IntervalLimits{500, 60000};  ///< of questions
    static constexpr Limits ReportIntervalLimits{
        1000, 60000}; ///< of reports; whole seconds are told the firmware
    static constexpr Limits NotPrintingLimits{0, 100};
    static constexpr qsizetype MaxCommands = 100;    ///< of each list
    static constexpr qsizetype MaxExpressions = 200; ///< of feedback and triggers together
    static constexpr qsizetype MaxTemplates = 50;    ///< of one expression
    static constexpr qsizetype MaxTextLength = 1000; ///< of an expression, a template, a name

    // Errors of the firmware
    ErrorHandling errorHandling = ErrorHandling::Disconnect;
    bool sendM112OnError = true; ///< before the link is closed because of an error

    // Sending
    Checksums checksums = Checksums::Always; ///< documented: while printing; see core/README.md
    int linesInFlight = 1;                   ///< unacknowledged lines allowed
    int bytesInFlight = 100;                 ///< of all these lines, if more than one
    int maxConsecutiveResends = 10; ///< requests for the same line until the link is given up
    QString helloCommand = QStringLiteral("M110 N0"); ///< what a printer is greeted with
    /// Commands that may take minutes ("G28"); silence is no fault while they are carried out.
    QStringList longRunningCommands = defaultLongRunningCommands();

    // Commands that are not simply sent: words like "M0"
    QStringList blockedCommands{QStringLiteral("M0"),
                                QStringLiteral("M1")}; ///< dropped with a warning
    QStringList ignoredCommands;                       ///< dropped
    QStringList pausingCommands{QStringLiteral("M0"), QStringLiteral("M1"),
                                QStringLiteral("M25")}; ///< pause the job instead
    bool sanityCheckTools = true; ///< a tool the profile does not have is not selected

    // Jobs
    bool logPositionOnPause = true;   ///< ask for the position before a pause counts as reached
    bool logPositionOnCancel = false; ///< the same before a cancelled job ends
    bool abortHeatupOnCancel = true;  ///< M108 when a job is cancelled
    /// A print whose cable was pulled goes on as soon as the printer is back as it was left.
    bool continueByItself = false;
    bool trustM73 = true; ///< the progress and the time left a file states are shown

    // The printer's card
    bool sdSupport = true;              ///< ask for the card at all
    bool sdAlwaysAvailable = false;     ///< take it for present without having been told
    bool sdRelativePath = false;        ///< names are sent without their leading slash
    bool sdLowerCase = false;           ///< names are sent in lower case
    bool sdDetectsDisplayStarts = true; ///< a print begun at the printer's display is noticed
    bool sdAcknowledgesM29 = true; ///< "Done saving file" counts as acknowledge if none follows
    QString sdCancelCommand = QStringLiteral("M25");
    int sdMaxNotPrinting = 2; ///< "Not SD printing" in a row that do not end the print yet

    // Waiting
    int communicationTimeout = 30000;    ///< silence until a line counts as unanswered
    int communicationTimeoutBusy = 3000; ///< the same with a firmware that says when it is busy
    int detectionTimeoutFirst
        = 10000; ///< for the first answer at a port and rate; boards take long to start
    int detectionTimeoutNext = 2000; ///< for the further attempts
    int detectionAttempts = 3;
    int maxTimeoutsIdle = 2; ///< unanswered in a row until the printer counts as dead
    int maxTimeoutsPrinting = 5;
    int maxTimeoutsLongRunning = 5;

    // How often the printer is asked, or reports by itself
    int temperatureInterval = 5000;
    int temperatureIntervalTargetSet = 2000; ///< nothing is printed and a heater is on
    int cardInterval = 1000;
    int temperatureReportInterval = 2000;
    int cardReportInterval = 1000;
    int positionReportInterval = 5000;

    // What the printer says
    QList<FeedbackPreference> feedback;
    QList<PauseTriggerPreference> pauseTriggers;

    /// Brings every value into its limits and words into their usual spelling; what cannot be mended is replaced by
    /// the default or left out. An expression that does not compile stays, so that a person can mend it; it is told
    /// and has no effect.
    /// @return a sentence for each thing that was not right, for the person
    [[nodiscard]] QStringList correct();

    [[nodiscard]] static QStringList defaultLongRunningCommands();

    friend bool operator==(const ProtocolPreferences &, const ProtocolPreferences &) = default;
};

} // namespace gantry
