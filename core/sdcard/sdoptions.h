// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gantry {

/// How the printer's card is dealt with. Plain value.
struct SdOptions
{
    bool supported = true; ///< false: the card is never asked for and its messages mean nothing
    bool alwaysAvailable = false; ///< the firmware never says that a card is in
    bool lowerCase = false;       ///< names are told to the firmware in lower case
    bool relativePath = false;    ///< ... and without a slash before them
    /// A print begun at the printer's own display is noticed; costs a question each second while a file of the card
    /// is selected.
    bool detectsDisplayStarts = true;
    int maxNotPrinting = 2; ///< "Not SD printing" so often in a row may be a slip of the firmware

    friend bool operator==(const SdOptions &, const SdOptions &) = default;
};

} // namespace gantry
