// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace gantry {

/// One machine code file on the printer's SD card. Plain value.
struct SdFile
{
    QString name;               ///< what the firmware wants to be told: 8.3, with folders
    QString display;            ///< the long name where the firmware gives one, else name
    std::optional<qint64> size; ///< bytes
    QDateTime date;             ///< of the last change; invalid if not given

    friend bool operator==(const SdFile &, const SdFile &) = default;
};

/// The SD card as a fact.
struct SdCardStatus
{
    bool ready = false; ///< a card is known to be in and usable
    QList<SdFile> files;
    bool listed
        = false; ///< the firmware has listed the files since the card was in; else there may be more

    friend bool operator==(const SdCardStatus &, const SdCardStatus &) = default;
};

} // namespace gantry
