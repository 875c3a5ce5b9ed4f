// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gantry {

/// What the firmware says of its SD card; the entries of a list are lines of their own. Plain value.
struct SdMessage
{
    enum class Kind {
        CardInserted,
        CardRemoved, ///< or never usable: "SD init fail", "No media" ...
        FileListBegin,
        FileListEnd,
        FileOpened, ///< name, size
        FileSelected,
        FileDeleted,
        Progress, ///< position, size
        NotPrinting,
        PrintDone,
        WritingToFile, ///< name, where given
        SavingDone,
        OpenFailed, ///< for reading or writing; name, where given
        DeletionFailed,
        WriteFailed, ///< the card is full or broken
    };
    Kind kind = Kind::CardInserted;
    QByteArray name;
    qint64 position = 0; ///< bytes
    qint64 size = 0;     ///< bytes
};

} // namespace gantry
