// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"
#include "types/timepoint.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace gantry {

/// Finds out whether a printer that is there again after its link broke is still where it was left. It asks by a line
/// whose number cannot be right: a firmware that checks numbers refuses it, changes nothing, and tells the last line it
/// took, or that it counts from the beginning because it restarted. The same answer must come twice. Pure.
class ReturnCheck final
{
public:
    enum class Step {
        Wait,
        Ask,       ///< write question()
        Known,     ///< it did not restart; lastTaken() is the last line it took
        Restarted, ///< it knows nothing of the job any more
        AnyNumber, ///< it takes lines of any number, so nobody can tell which it took
        Stranger,  ///< its numbers are not those of this job: another program's, or another printer
    };

    /// Where the conversation was left.
    struct Left
    {
        qint64 next = 1;       ///< the number after the last one sent
        qint64 oldestKept = 1; ///< of the lines that can be sent again
    };

    explicit ReturnCheck(const Left &left)
        : m_left(left)
    {}

    [[nodiscard]] std::optional<TimePoint> deadline() const { return m_deadline; }
    /// Without its newline, but with one in front that ends what lies half a line in the firmware's buffer.
    [[nodiscard]] QByteArray question() const;
    /// Number of the last line the printer took; valid after Known.
    [[nodiscard]] qint64 lastTaken() const { return m_taken.value_or(0); }
    [[nodiscard]] bool isDone() const { return m_done; }

    [[nodiscard]] Step opened(TimePoint now);
    [[nodiscard]] Step received(const Response &response, TimePoint now);
    [[nodiscard]] Step tick(TimePoint now);

private:
    [[nodiscard]] Step ask(TimePoint now);
    [[nodiscard]] Step refused(qint64 requested, TimePoint now);
    [[nodiscard]] Step settle(TimePoint now);
    [[nodiscard]] Step end(Step step);

    /// The question's number is so far ahead that it is nobody's: not even that of a firmware that counts anew.
    static constexpr qint64 Ahead = 100;
    static constexpr int AnswersNeeded = 2;
    static constexpr int QuestionsTakenAtMost = 3;
    static constexpr Duration Patience = 1s;       ///< until it is asked again
    static constexpr Duration PatienceBusy = 5s;   ///< the same while it is at work
    static constexpr Duration Acknowledge = 500ms; ///< for the ok after a refusal

    Left m_left;
    std::optional<TimePoint> m_deadline;
    std::optional<qint64> m_taken; // by the last answer
    int m_agreeing = 0;            // answers in a row
    int m_questionsTaken = 0;      // answered as if their number was right
    bool m_refused = false;        // the ok after it is awaited
    bool m_done = false;
};

} // namespace gantry
