// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "commandline.h"

#include <QByteArray>

namespace gantry {

/// What a second start of the program asks the running one to do. Plain value.
struct StartRequest
{
    CommandLineOptions options;
    /// Lets the running program come to the front where the desktop guards that (XDG_ACTIVATION_TOKEN); may be empty.
    QByteArray activationToken;

    /// One line of JSON with its newline. Relative paths are made absolute, for the other has another folder.
    [[nodiscard]] QByteArray toLine() const;
    /// Error: InvalidArgument. Members that are not known are passed over.
    [[nodiscard]] static Result<StartRequest> fromLine(const QByteArray &line);

    friend bool operator==(const StartRequest &, const StartRequest &) = default;
};

} // namespace gantry
