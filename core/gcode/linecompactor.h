// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace gantry::LineCompactor {

/// The line as short as every firmware still reads it in the same way: without comment, without blanks between its
/// words, without zeros at the end of a fraction ("G1 X10.500 Y2.0 E0.10 ; wall" -> "G1X10.5Y2 E0.1"). The blank before E,
/// and between 0 and X, stays, since "10E5" and "0X5" are numbers to some. A line that is anything but letters with plain numbers
/// (texts, names of files, quotes, checksums) and the commands whose argument is text keep all but their comment.
[[nodiscard]] QByteArray compact(QByteArrayView line);

} // namespace gantry::LineCompactor
